import { limits } from "../../protocol/limits.ts";
import { operations } from "../../protocol/operations.ts";

/** What is granted to a target and to the way there, in milliseconds. */
export interface Timing {
  /** Window in which an empty poll is answered. */
  readonly holdMinMs: number;
  readonly holdMaxMs: number;
  /** What the way there and back may take at most; it is granted to every time that is judged. */
  readonly roundTripMs: number;
  /** Silence of a client after which its session ends, and time without a poll after which it does. */
  readonly inactivityMs: number;
  readonly absenceMs: number;
  /** Time after which a request is given up; real time on any clock. */
  readonly requestTimeoutMs: number;
}

const { longPoll } = operations.getNewChatEvents;
if (longPoll === null) throw new Error("the document does not describe getNewChatEvents as a long poll");

/** The window of the document, and as much patience as the most patient client has for a poll. */
export const usualTiming: Timing = {
  holdMinMs: longPoll.holdMinMs,
  holdMaxMs: longPoll.holdMaxMs,
  roundTripMs: 500,
  inactivityMs: limits.inactivityTimeoutMs.value,
  absenceMs: limits.pollAbsenceTimeoutMs.value,
  requestTimeoutMs: 60_000,
};

/** On one machine with virtual time the way takes none. */
export const embeddedTiming: Timing = { ...usualTiming, roundTripMs: 0 };

/** "About" 5 to 15 seconds, the source says: a tenth to either side is still about. */
const about = 0.1;

/** Times between which an empty poll is to be answered. */
export function holdWindow({ holdMinMs, holdMaxMs, roundTripMs }: Timing): readonly [leastMs: number, mostMs: number] {
  return [holdMinMs * (1 - about), holdMaxMs * (1 + about) + roundTripMs];
}

/** A poll that is answered before this was answered for a reason, and not because its hold ran out. */
export function releasedBeforeMs({ holdMinMs }: Timing): number {
  return holdMinMs * 0.8;
}
