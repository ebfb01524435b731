import type { PollOutcome } from "../protocol/outcomes.ts";
import type { ClientFamily } from "./families.ts";

/** A poll that brings nothing sooner than this was not held at all. Assumed: far below any documented hold. */
const notHeldMs = 20;

/** First and longest pause before the next poll when polls fail in a row. */
const backOff = { firstMs: 250, longestMs: 8000 };

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

/** What is known of the poll after which the next one is due. */
interface Failed {
  /** Failed polls in a row, this one included. */
  readonly inARow: number;
  /** How long this one took; milliseconds. */
  readonly tookMs: number;
  /** So many in a row are repeated as their clients do. */
  readonly hotRetries: number;
}

/**
 * Milliseconds until the next poll after failures in a row. Shipped clients poll again at once after an error, and a tenant in
 * trouble is then stormed; a load test may do so only as often as it was told to.
 */
export function pauseAfterFailure(family: ClientFamily, { inARow, tookMs, hotRetries }: Failed): number {
  const { afterError, pollTimeoutMs } = family;
  if (afterError === "whenTimerEnds") return Math.max(backOff.firstMs, (pollTimeoutMs ?? 0) - tookMs);
  if (afterError !== "atOnce") return afterError;
  if (inARow <= hotRetries) return 0;
  return Math.min(backOff.firstMs * 2 ** Math.min(inARow - hotRetries - 1, 10), backOff.longestMs);
}
