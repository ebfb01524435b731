import type { ScenarioInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

/** The agent asks to browse together with the client, and says what it knows of how that went. */
export const cobrowsing: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, may I look at the page with you?"),
    { do: "requestCobrowsing", afterMs: beatMs },
    {
      do: "waitFor",
      replies: {
        chat_session_cobrowsing_started: "together",
        chat_session_cobrowsing_rejected: "alone",
        chat_session_cobrowsing_ended: "alone",
      },
      withinMs: patienceMs,
      otherwise: "alone",
    },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: {
    together: [
      { do: "tellCobrowsing", afterMs: beatMs, stage: "started" },
      { do: "say", afterMs: beatMs, text: "Press the second button." },
      { do: "waitFor", replies: { chat_session_cobrowsing_ended: null }, withinMs: patienceMs },
      { do: "tellCobrowsing", afterMs: beatMs, stage: "ended" },
    ],
    alone: [
      { do: "tellCobrowsing", stage: "rejected" },
      { do: "say", afterMs: beatMs, text: "Then I will describe it." },
    ],
  },
  onDisconnect: goodbye,
};
