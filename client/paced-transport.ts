import type { Transport } from "./transport.ts";

/** A transport that sends at most so many requests a second, evenly spaced; those that come too soon wait for their turn. */
export function paced(transport: Transport, ratePerSecond: number): Transport {
  const spacingMs = 1000 / ratePerSecond;
  let nextMs = 0;
  return async (request, options) => {
    const now = performance.now();
    const turnMs = Math.max(now, nextMs);
    nextMs = turnMs + spacingMs;
    if (turnMs > now) await new Promise((resolve) => setTimeout(resolve, turnMs - now));
    return transport(request, options);
  };
}
