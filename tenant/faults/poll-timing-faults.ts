import { isEndOfSession } from "../../protocol/events.ts";
import type { Answer } from "../answer.ts";
import type { Fault } from "./fault.ts";
import type { FaultySession, Situation } from "./situation.ts";

const dayMs = 86_400_000;
const shortHoldMs = 3000;
const lookEveryMs = 3000;
const latenessMs = 2000;
/** A hold that shrinks is never quite nothing. */
const leastHoldMs = 50;
/** The end of a hold in which events are overlooked. */
const blindMs = 100;

export const pollTimingFaults = [
  {
    id: "poll-answered-late",
    family: "pollTiming",
    deviation: "A held poll that events release is answered two seconds after them.",
    delayMs: (answer) => (releasedAfterMs(answer) > 0 ? latenessMs : 0),
  },
  {
    id: "poll-looks-every-three-seconds",
    family: "pollTiming",
    deviation: "A held poll looks for events only every three seconds, so that they come late.",
    delayMs: (answer) => (lookEveryMs - (releasedAfterMs(answer) % lookEveryMs)) % lookEveryMs,
  },
  {
    id: "poll-hold-short",
    family: "pollTiming",
    deviation:
      "A poll without events is held for three seconds, so that clients poll more often than the API means them to.",
    severity: "minor",
    holdMs: (holdMs) => Math.min(holdMs, shortHoldMs),
  },
  {
    id: "poll-hold-shrinks",
    family: "pollTiming",
    deviation: "Each poll of a session that waits in vain is held half as long as the one before.",
    holdMs: (holdMs, session, { tally }) => Math.max(leastHoldMs, holdMs / 2 ** (tally.next(session) - 1)),
  },
  {
    id: "poll-hold-grows-with-sessions",
    family: "pollTiming",
    deviation: "A poll without events is held a tenth longer for each other session that is there.",
    holdMs: (holdMs, _session, { situation }) => holdMs * (1 + ([...situation.sessions()].length - 1) / 10),
  },
  {
    id: "poll-every-third-at-once",
    family: "pollTiming",
    deviation: "Every third poll of a session that would be held is answered at once, without events.",
    severity: "minor",
    holdMs: (holdMs, session, { tally }) => (tally.next(session) % 3 === 0 ? 0 : holdMs),
  },
  {
    id: "poll-never-ends",
    family: "pollTiming",
    deviation: "A poll without events is held until there is one, or for a day.",
    holdMs: () => dayMs,
  },
  {
    id: "poll-holds-with-events",
    family: "pollTiming",
    deviation: "A poll is held although events wait already; they come with the next event, or at the end of the hold.",
  },
  {
    id: "poll-overlooks-last-moment",
    family: "pollTiming",
    deviation: "Events of the last tenth of a second of a hold are not in its answer, which is empty, but in the next.",
    severity: "minor",
    wakes: (_events, session, { situation }) => !isHoldAlmostOver(session, situation),
    deliver: ({ events, kept }, session, { situation }) =>
      isHoldAlmostOver(session, situation) ? { events: [], kept: [...events, ...kept] } : { events, kept },
  },
  {
    id: "typing-does-not-wake",
    family: "pollTiming",
    deviation: "Typing does not release a held poll; it is told with the next other event, when it is over.",
    severity: "minor",
    wakes: (events) =>
      events.some(({ event }) => event !== "chat_session_typing" && event !== "chat_session_not_typing"),
  },
  {
    id: "end-waits-for-hold",
    family: "pollTiming",
    deviation: "The end of a session does not release the poll that is held; it is told at the end of the hold.",
    wakes: (events) => !events.some(isEndOfSession),
  },
] as const satisfies readonly Fault[];

/** For how long a poll was held before events released it; 0 for every other answer. */
function releasedAfterMs({ heldMs = 0, json }: Answer): number {
  const { events } = (json ?? {}) as { readonly events?: unknown };
  return Array.isArray(events) && events.length > 0 ? heldMs : 0;
}

function isHoldAlmostOver({ held }: FaultySession, situation: Situation): boolean {
  return held !== null && situation.nowMs() >= held.endsAtMs - blindMs;
}
