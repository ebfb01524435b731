import { limits } from "../protocol/limits.ts";
import type { PollOutcome } from "../protocol/outcomes.ts";
import { mishaps, outcomeMetric, trends } from "./metric-names.ts";

/** One line that the tenant must not cross: `statistic` of `metric` is at most `limit`. */
export interface Budget {
  readonly name: string;
  readonly metric: string;
  /** As k6 writes it. */
  readonly statistic: "count" | "p(50)" | "p(95)" | "p(99)" | "p(99.9)" | "max";
  /** Milliseconds for a distribution, a number of times for a count. */
  readonly limit: number;
  readonly unit: "ms" | "polls" | "customers" | "sessions";
  readonly source: string;
}

/** Outcomes of a poll that cost the customer something; a session that is gone is judged by whether its customer had left. */
const failedPolls: readonly { readonly outcome: PollOutcome; readonly source: string }[] = [
  { outcome: "5000", source: "error catalogue: the server was too slow" },
  { outcome: "5001", source: "error catalogue: no server was free" },
  { outcome: "5004", source: "error catalogue: the session was lost" },
  { outcome: "5509", source: "a customer polls one at a time, so no second poll is there to refuse" },
  { outcome: "otherCode", source: "no other error belongs to a poll of a living session" },
  { outcome: "contractViolation", source: "an answer is a list of events or an error body" },
  { outcome: "clientTimeout", source: limits.androidPollTimeoutMs.source },
  { outcome: "transport", source: "assumed: connections hold" },
];

const patienceLeftMs = limits.webClientPollTimeoutMs.value - limits.defaultHoldMs.value;

/** The budgets of every load run; k6 judges them over the whole run. */
export const budgets: readonly Budget[] = [
  {
    name: "hold excess p99",
    metric: trends.holdExcess,
    statistic: "p(99)",
    limit: 500,
    unit: "ms",
    source: "assumed: a delay that a person typing does not notice",
  },
  {
    name: "hold excess p99.9",
    metric: trends.holdExcess,
    statistic: "p(99.9)",
    limit: patienceLeftMs,
    unit: "ms",
    source: "limits.yaml: what the web client waits beyond the reference tenant's hold",
  },
  {
    name: "session creation p99",
    metric: trends.sessionCreation,
    statistic: "p(99)",
    limit: 2000,
    unit: "ms",
    source: "assumed: a person who opens a chat waits two seconds",
  },
  ...failedPolls.map(({ outcome, source }) => ({
    name: `polls that ended ${outcome}`,
    metric: outcomeMetric(outcome),
    statistic: "count" as const,
    limit: 0,
    unit: "polls" as const,
    source,
  })),
  {
    name: "customers without a session",
    metric: mishaps.noSession,
    statistic: "count",
    limit: 0,
    unit: "customers",
    source: "assumed: the profile asks for no more than the tenant is meant to carry",
  },
  {
    name: "empty polls that were not held",
    metric: mishaps.notHeld,
    statistic: "count",
    limit: 0,
    unit: "polls",
    source: limits.holdMinMs.source,
  },
  {
    name: "sessions lost before their customer left",
    metric: mishaps.lostSession,
    statistic: "count",
    limit: 0,
    unit: "sessions",
    source: "a session ends by its client, its agent or the inactivity of its client",
  },
];

/** A budget as a k6 threshold expression. */
export function expressionOf({ statistic, limit }: Budget): string {
  return `${statistic}<=${limit}`;
}

/** The budgets as k6 takes them: expressions by metric. */
export function k6Thresholds(): Record<string, string[]> {
  const thresholds: Record<string, string[]> = {};
  for (const budget of budgets) (thresholds[budget.metric] ??= []).push(expressionOf(budget));
  return thresholds;
}
