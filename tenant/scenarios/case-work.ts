import type { ScenarioInput, StepInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

const untilNext: StepInput = { do: "waitFor", replies: { chat_session_message: "heard" }, withinMs: patienceMs };

/** The agent puts the session under a case, at the next message under another, and at last under none. */
export const caseWork: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, I am opening a case for this."),
    { do: "setCase", afterMs: beatMs, caseId: "CASE-1042" },
    untilNext,
    { do: "setCase", afterMs: beatMs, caseId: "CASE-2042" },
    { do: "say", text: "It belongs to an older case, I have moved it." },
    untilNext,
    { do: "setCase", afterMs: beatMs, caseId: "" },
    { do: "say", text: "That needs no case after all." },
    untilNext,
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: { heard: [delivered, read] },
  onDisconnect: goodbye,
};
