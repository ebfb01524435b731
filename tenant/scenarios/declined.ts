import type { ScenarioInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, patienceMs, read, usualParties } from "./conversation-steps.ts";

/** The first agent who is reserved does not take the session, so that it goes back to the queue; the second takes it. */
export const declined: ScenarioInput = {
  parties: usualParties,
  onStart: [
    { do: "announce" },
    { do: "route", afterMs: beatMs },
    { do: "reserve", afterMs: beatMs },
    { do: "decline", afterMs: beatMs },
    { do: "reserve", afterMs: beatMs },
    { do: "accept", afterMs: beatMs },
    { do: "join" },
    { do: "say", text: "Sorry for the wait. What can I do for you?" },
    { do: "waitFor", replies: { chat_session_message: "heard" }, withinMs: patienceMs },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: { heard: [delivered, read] },
  onDisconnect: goodbye,
};
