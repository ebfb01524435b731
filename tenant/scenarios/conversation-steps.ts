import type { ScenarioInput, StepInput } from "../scenario.ts";

type Parties = ScenarioInput["parties"];

/** Who takes part in most shipped scenarios. */
export const usualParties = {
  agent: { firstName: "Mia", lastName: "Roe", displayName: "Mia R.", type: "internal" },
  scenario: { firstName: "", lastName: "", displayName: "Reception", type: "scenario" },
} as const satisfies Parties;

/** Pause between two steps, so that each can be seen by itself; milliseconds. */
export const beatMs = 50;
/** How long a shipped scenario waits for the client before it goes on without; milliseconds. */
export const patienceMs = 30_000;

export const delivered: StepInput = { do: "receipt", kind: "delivered" };
export const read: StepInput = { do: "receipt", kind: "read", afterMs: beatMs };

/** From the queue to an agent who greets. */
export function opening(greeting: string): StepInput[] {
  return [
    { do: "announce" },
    { do: "route", afterMs: beatMs },
    { do: "reserve", afterMs: beatMs },
    { do: "accept", afterMs: beatMs },
    { do: "join" },
    { do: "say", afterMs: beatMs, text: greeting },
  ];
}

/** The agent says goodbye and ends the chat. */
export const agentEnd: StepInput[] = [
  { do: "say", afterMs: beatMs, text: "Thank you for your time." },
  { do: "leave", afterMs: beatMs },
  { do: "end" },
];

/** After the client has left the conversation: the scenario says goodbye and ends the session. */
export const goodbye: StepInput[] = [
  { do: "leave" },
  { do: "announce" },
  { do: "join", party: "scenario", afterMs: beatMs },
  { do: "say", party: "scenario", text: "Thank you and goodbye." },
  { do: "end", afterMs: beatMs },
];
