import type { PollOutcome } from "../protocol/outcomes.ts";

/** A poll that brings nothing sooner than this was not held at all. Assumed: far below any documented hold. */
const notHeldMs = 20;

/** First and longest pause before the next poll when polls fail in a row. */
const pauses = { firstMs: 250, longestMs: 8000 };

/** After these the session is gone, and polling it on is no use. */
export const sessionGone: readonly PollOutcome[] = ["5004", "5005"];

const served: readonly PollOutcome[] = ["events", "empty", "5511", "clientTimeout"];

/** Did this poll bring nothing although the tenant did not hold it? */
export function isNotHeld(outcome: PollOutcome, waitedMs: number): boolean {
  return (outcome === "empty" || outcome === "5511") && waitedMs < notHeldMs;
}

/** Does the next poll have to wait after this outcome? */
export function isFailedPoll(outcome: PollOutcome): boolean {
  return !served.includes(outcome);
}

/**
 * Milliseconds until the next poll after so many failures in a row. Clients poll again at once after an answer; shipped
 * ones do so after an error too, and a tenant in trouble is then stormed. A load test must not do that by accident.
 */
export function pauseBeforePoll(failuresInARow: number): number {
  return failuresInARow === 0 ? 0 : Math.min(pauses.firstMs * 2 ** (failuresInARow - 1), pauses.longestMs);
}
