import type { Fault } from "./fault.ts";
import type { FaultySession, Situation } from "./situation.ts";

/** Polls that one tenant can hold, all clients together. */
const tenantLimit = 3;
/** Broken polls that take the slot of a session for good. */
const leakLimit = 3;
const slotMs = 1000;

/** When each session was last given events, in milliseconds since the epoch. */
const servedAtMs = new WeakMap<FaultySession, number>();

export const pollConcurrencyFaults = [
  {
    id: "second-poll-answered-empty",
    family: "pollConcurrency",
    deviation: "A second poll is answered at once with an empty list, so that its client polls without a pause.",
  },
  {
    id: "both-polls-get-events",
    family: "pollConcurrency",
    deviation: "A second poll is held beside the first, and both bring the same events.",
  },
  {
    id: "neither-poll-gets-events",
    family: "pollConcurrency",
    deviation: "A second poll is held beside the first, and the events that release them are in neither answer.",
    severity: "critical",
  },
  {
    id: "refusal-releases-first-poll",
    family: "pollConcurrency",
    deviation: "A second poll is refused, and the first is answered with an empty list at the same moment.",
    severity: "minor",
  },
  {
    id: "refused-poll-swallows-events",
    family: "pollConcurrency",
    deviation: "After a second poll was refused, the next events of the session are lost.",
    severity: "critical",
    mishap: (what, session, { tally }) => void (what === "refused" && tally.next(session)),
    publish(events, session, { tally }) {
      if (tally.count(session) === 0) return events;
      tally.reset(session);
      return [];
    },
  },
  {
    id: "second-poll-ends-session",
    family: "pollConcurrency",
    deviation: "A second poll is refused and ends the session.",
    severity: "critical",
  },
  {
    id: "poll-limit-per-tenant",
    family: "pollConcurrency",
    deviation: "While three polls are held, of whichever clients, every further poll is refused as too many.",
    severity: "critical",
    admits: (_session, { situation }) => situation.pollsHeld() < tenantLimit,
  },
  {
    id: "poll-limit-across-entries",
    family: "pollConcurrency",
    deviation: "A client whose session at one entry has a poll held is refused the poll of its session at another.",
    admits: (session, { situation }) => !hasPollElsewhere(session, situation),
  },
  {
    id: "slot-kept-after-answer",
    family: "pollConcurrency",
    deviation: "For a second after a poll brought events the next poll of the session is refused as a second one.",
    deliver(delivery, session, { situation }) {
      servedAtMs.set(session, situation.nowMs());
      return delivery;
    },
    admits: (session, { situation }) => situation.nowMs() - (servedAtMs.get(session) ?? -Infinity) >= slotMs,
  },
  {
    id: "aborted-polls-add-up",
    family: "pollConcurrency",
    deviation: "When a client has broken off three polls, every further poll of its session is refused.",
    severity: "critical",
    mishap: (what, session, { tally }) => void (what === "aborted" && tally.next(session)),
    admits: (session, { tally }) => tally.count(session) < leakLimit,
  },
] as const satisfies readonly Fault[];

function hasPollElsewhere(session: FaultySession, situation: Situation): boolean {
  const clientOf = ({ identity }: FaultySession): string =>
    identity.slice(identity.indexOf(" ", identity.indexOf(" ") + 1));
  for (const other of situation.sessions())
    if (other !== session && other.held !== null && clientOf(other) === clientOf(session)) return true;
  return false;
}
