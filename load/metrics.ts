import { Counter, Trend } from "k6/metrics";
import {
  counterNames,
  creationMetric,
  ledgerMetric,
  mishaps,
  outcomeMetric,
  trendNames,
  trends,
} from "./metric-names.ts";
import type { Recorder } from "./recorder.ts";

/** Registers every metric of the scenario, which k6 admits only while a script is being loaded. */
export function createMetrics(): Recorder {
  const counters = new Map(counterNames.map((name) => [name, new Counter(name)]));
  const distributions = new Map(trendNames.map((name) => [name, new Trend(name, true)]));
  const count = (name: string): void => counters.get(name)?.add(1);
  return {
    request: (operation, stage) => count(ledgerMetric(operation, stage)),
    poll: (outcome) => count(outcomeMetric(outcome)),
    creation: (outcome) => count(creationMetric(outcome)),
    mishap: (kind) => count(mishaps[kind]),
    time: (trend, ms) => distributions.get(trends[trend])?.add(ms),
  };
}
