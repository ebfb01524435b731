import type { Latency } from "./peer.ts";

/** The number in the first group of the last match, times `factor`, as a latency. */
export function latencyIn(output: string, pattern: RegExp, factor = 1): Latency {
  const value = lastNumber(output, pattern);
  return value === null ? silence(pattern) : { p99: value * factor };
}

/** The same of a tool that takes off what the server says it held each poll. */
export function latenessIn(output: string, pattern: RegExp): Latency {
  const value = lastNumber(output, pattern);
  return value === null ? silence(pattern) : { lateP99: value };
}

function lastNumber(output: string, pattern: RegExp): number | null {
  const text = [...output.matchAll(new RegExp(pattern, "g"))].at(-1)?.[1];
  const value = Number(text?.replaceAll(",", ""));
  return text === undefined || !Number.isFinite(value) ? null : value;
}

function silence(pattern: RegExp): Latency {
  return { silence: `it printed nothing like ${pattern.source}` };
}
