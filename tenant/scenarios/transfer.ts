import type { ScenarioInput, StepInput } from "../scenario.ts";
import { beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

const specialist = { party: "specialist" } as const;
const partner = { party: "partner" } as const;

const acknowledged: StepInput[] = [
  { do: "receipt", kind: "delivered", ...specialist },
  { do: "receipt", kind: "read", afterMs: beatMs, ...specialist },
];

/** An agent hands the client over to a colleague, by way of the queue; the colleague asks somebody from outside in. */
export const transfer: ScenarioInput = {
  parties: {
    ...usualParties,
    specialist: { firstName: "Noa", lastName: "Lind", displayName: "Noa L.", type: "internal" },
    partner: { firstName: "Sam", lastName: "Okoro", displayName: "Sam of the workshop", type: "external" },
  },
  onStart: [
    ...opening("Hello, I will get a colleague who knows this better."),
    { do: "leave", afterMs: beatMs },
    { do: "requeue" },
    { do: "reserve", afterMs: beatMs },
    { do: "accept", afterMs: beatMs },
    { do: "join", ...specialist },
    { do: "say", afterMs: beatMs, ...specialist, text: "Hello, Noa here. Let me ask the workshop." },
    { do: "join", afterMs: beatMs, ...partner },
    { do: "say", afterMs: beatMs, ...partner, text: "It is ready on Friday." },
    { do: "leave", afterMs: beatMs, ...partner },
    { do: "say", afterMs: beatMs, ...specialist, text: "Does Friday suit you?" },
    { do: "waitFor", replies: { chat_session_message: "heard" }, withinMs: patienceMs },
    { do: "say", afterMs: beatMs, ...specialist, text: "Noted." },
    { do: "leave", afterMs: beatMs, ...specialist },
    { do: "end" },
  ],
  onMessage: [delivered, read, ...acknowledged],
  parts: { heard: acknowledged },
  onDisconnect: [{ do: "leave", ...specialist }, ...goodbye],
};
