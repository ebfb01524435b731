import { Counter, Trend } from "k6/metrics";
import { counters, trends } from "./metric-names.ts";
import type { Sink } from "./recorder.ts";

/** All that k6 has of it; what a script writes there goes to standard error. */
declare const console: { error(text: string): void };

/** Registers every metric with k6, which admits that only while a script is being loaded. */
export function createMetrics(): Sink {
  const counts = new Map(Object.values(counters).map((name) => [name as string, new Counter(name)]));
  const distributions = new Map(Object.values(trends).map((name) => [name as string, new Trend(name, true)]));
  return {
    count: (metric, times, tags) => counts.get(metric)?.add(times, tags),
    sample: (metric, value, tags) => distributions.get(metric)?.add(value, tags),
    remark: (text) => console.error(text),
  };
}
