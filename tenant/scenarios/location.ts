import type { ScenarioInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

/** The agent tells where to go, with and without a link to a map, and asks where the client is. */
export const location: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, these are our two shops."),
    {
      do: "shareLocation",
      afterMs: beatMs,
      latitude: 48.8566,
      longitude: 2.3522,
      url: "https://maps.example.com/?q=48.8566,2.3522",
    },
    { do: "shareLocation", afterMs: beatMs, latitude: -33.8688, longitude: -70 },
    { do: "say", afterMs: beatMs, text: "Which one is nearer to you?" },
    { do: "waitFor", replies: { chat_session_location: "found", chat_session_message: "told" }, withinMs: patienceMs },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: {
    found: [{ do: "say", afterMs: beatMs, text: "Then take the first." }],
    told: [delivered, { do: "say", afterMs: beatMs, text: "Good, see you there." }],
  },
  onDisconnect: goodbye,
};
