import type { ScenarioInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

/** Sends every client what only some can decode, to see what the others make of it: one SDK stops polling. */
export const undecodable: ScenarioInput = {
  sendsUndecodable: true,
  parties: usualParties,
  onStart: [
    ...opening("Hello, is all of this new to you?"),
    { do: "inform", afterMs: beatMs, serviceName: "Sales" },
    { do: "requestCobrowsing", afterMs: beatMs },
    { do: "showSecureForm", afterMs: beatMs, formId: "8" },
    { do: "say", afterMs: beatMs, text: "Are you still there?" },
    { do: "waitFor", replies: { chat_session_message: "heard" }, withinMs: patienceMs },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: { heard: [delivered, read] },
  onDisconnect: goodbye,
};
