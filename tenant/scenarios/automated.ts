import type { ScenarioInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, patienceMs, read, usualParties } from "./conversation-steps.ts";

const bot = { party: "scenario" } as const;
const guide = { party: "guide" } as const;

/** An automated stage before the queue: the scenario asks, a bot from outside advises, then an agent takes over. */
export const automated: ScenarioInput = {
  firstState: "ivr",
  parties: {
    ...usualParties,
    guide: { firstName: "Guide", lastName: "", displayName: "Guide", type: "external" },
  },
  onStart: [
    { do: "announce" },
    { do: "inform", serviceName: "Sales" },
    { do: "join", afterMs: beatMs, ...bot },
    { do: "say", ...bot, text: "Welcome. What is it about?" },
    { do: "waitFor", replies: { chat_session_message: "understood" }, withinMs: patienceMs, otherwise: "skipped" },
    { do: "leave", afterMs: beatMs, ...bot },
    { do: "route" },
    { do: "reserve", afterMs: beatMs },
    { do: "accept", afterMs: beatMs },
    { do: "join" },
    { do: "say", afterMs: beatMs, text: "Hello, I have read what you told our guide." },
    { do: "waitFor", replies: { chat_session_message: "heard" }, withinMs: patienceMs },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: {
    understood: [
      { do: "receipt", kind: "delivered", ...bot },
      { do: "join", afterMs: beatMs, ...guide },
      { do: "typing", ...guide },
      { do: "notTyping", afterMs: beatMs, ...guide },
      { do: "say", ...guide, text: "I know little about that: {text}. An agent will help." },
      { do: "leave", afterMs: beatMs, ...guide },
    ],
    skipped: [{ do: "say", ...bot, text: "An agent will help." }],
    heard: [delivered, read],
  },
  onDisconnect: [{ do: "leave", ...guide }, ...goodbye],
};
