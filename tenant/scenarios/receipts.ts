import type { ScenarioInput } from "../scenario.ts";
import { beatMs, delivered, goodbye, usualParties } from "./conversation-steps.ts";

/** How long the agent looks at something else; milliseconds. */
const distractionMs = 5000;

/**
 * What arrives at the agent is delivered at once, what was said in the queue as soon as the agent is there; it is read when
 * the agent looks, and then answered. Source: vendor's help, Messaging/Chat entry.
 */
export const receipts: ScenarioInput = {
  parties: usualParties,
  onStart: [
    { do: "announce" },
    { do: "route", afterMs: beatMs },
    { do: "reserve", afterMs: distractionMs },
    { do: "accept", afterMs: beatMs },
    { do: "join" },
  ],
  onMessage: [
    delivered,
    { do: "receipt", kind: "read", afterMs: distractionMs },
    { do: "say", afterMs: beatMs, text: "I have read it." },
  ],
  onDisconnect: goodbye,
};
