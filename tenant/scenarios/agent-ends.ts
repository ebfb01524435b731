import type { ScenarioInput } from "../scenario.ts";
import { beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

/** The agent answers one question and ends the chat, which is told both as a state and as an end. */
export const agentEnds: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, one quick question?"),
    { do: "waitFor", replies: { chat_session_message: "answered" }, withinMs: patienceMs },
    { do: "leave", afterMs: beatMs },
    { do: "end", tellCompleted: true },
  ],
  onMessage: [delivered, read],
  parts: { answered: [delivered, read, { do: "say", afterMs: beatMs, text: "Yes. Goodbye." }] },
  onDisconnect: goodbye,
};
