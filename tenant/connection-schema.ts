import { z } from "zod";
import { maxTimerMs } from "./clock.ts";

/** Of a time that is 0 there is no limit. */
const milliseconds = z.int().min(0).max(maxTimerMs);

/** Lifetimes of connections; they must outlast every hold, and idle connections must be there for the next burst. */
export const connectionSchema = z
  .strictObject({
    keepAliveTimeoutMs: milliseconds.default(600_000),
    headersTimeoutMs: milliseconds.default(60_000),
    /** For receiving a request, not for answering it. */
    requestTimeoutMs: milliseconds.default(300_000),
    /** For a connection on which nothing moves either way, whatever it waits for; longer than any hold. */
    silenceTimeoutMs: milliseconds.default(660_000),
  })
  // Headers are part of a request, so they have no more time than the whole.
  .transform(({ headersTimeoutMs, requestTimeoutMs, ...rest }) => ({
    ...rest,
    headersTimeoutMs: requestTimeoutMs === 0 ? headersTimeoutMs : Math.min(headersTimeoutMs, requestTimeoutMs),
    requestTimeoutMs,
  }));

type ConnectionLimits = z.output<typeof connectionSchema>;

/** Longest time between two looks at the connections for requests that take too long; Node's own. */
const longestIntervalMs = 30_000;

/** How often connections are looked at: often enough that none takes half as long again as it may. */
export function checkingIntervalMs({ headersTimeoutMs, requestTimeoutMs }: ConnectionLimits): number {
  const timeouts = [headersTimeoutMs, requestTimeoutMs].filter((ms) => ms > 0);
  return Math.min(longestIntervalMs, ...timeouts.map((ms) => Math.ceil(ms / 2)));
}
