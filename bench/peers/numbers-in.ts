import type { Latency } from "./peer.ts";

/** The number in the first group of the last match, times `factor`, as a latency. */
export function latencyIn(output: string, pattern: RegExp, factor = 1): Latency {
  const text = [...output.matchAll(new RegExp(pattern, "g"))].at(-1)?.[1];
  const value = Number(text?.replaceAll(",", ""));
  return text === undefined || !Number.isFinite(value)
    ? { silence: `it printed nothing like ${pattern.source}` }
    : { p99: value * factor };
}
