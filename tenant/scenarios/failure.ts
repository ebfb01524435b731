import type { ScenarioInput } from "../scenario.ts";
import { delivered, goodbye, opening, read, usualParties } from "./conversation-steps.ts";

/** The session fails in the middle of the conversation. */
export const failure: ScenarioInput = {
  parties: usualParties,
  onStart: [...opening("Hello, how can I"), { do: "fail", afterMs: 2000 }],
  onMessage: [delivered, read],
  onDisconnect: goodbye,
};
