import type { Budget } from "../../reports/load-model.ts";
import { budgetRows, type BudgetRow, type Measured } from "../thresholds.ts";
import type { Phase } from "../stages.ts";
import type { Tally } from "./tally.ts";

/** Quantiles say nothing about fewer values than this: ten beyond it. */
const leastCount = { p50: 20, p99: 1000, p999: 10_000 } as const;
const percent = { p50: 50, p99: 99, p999: 99.9 } as const;

/** Which delivery counts are no anomalies. */
const plainDelivery: readonly string[] = ["sessions", "sent", "delivered", "undecided"];

/** The budgets with what came of them; one on a quantile that there are too few values for is left out. */
export function judgeBudgets(tally: Tally): Budget[] {
  return budgetRows.flatMap((budget) => {
    const actual = actualOf(budget.measured, tally);
    return actual === null ? [] : [judged(budget, actual)];
  });
}

/** Anomalies that the delivery ledger found. */
export function anomaliesIn(tally: Tally): [string, number][] {
  return [...tally.delivery].filter(([kind, times]) => times > 0 && !plainDelivery.includes(kind));
}

/** Whether as many polls as asked for were held while the load was steady. */
export function heldBudgets(
  phases: readonly Phase[],
  heldShare: number,
  held: readonly { readonly tMs: number; readonly held: number }[],
): Budget[] {
  return phases
    .filter(({ kind }) => kind === "steady")
    .map(({ pollers, fromMs, untilMs }) => {
      const inside = held.filter(({ tMs }) => tMs >= fromMs && tMs < untilMs).map((sample) => sample.held);
      const actual = inside.length === 0 ? null : median(inside);
      const limit = Math.floor(pollers * heldShare);
      return {
        name: `polls held with ${pollers} pollers, median over ${Math.round((untilMs - fromMs) / 1000)} s`,
        bound: "atLeast" as const,
        limit,
        actual,
        unit: "polls",
        kept: actual !== null && actual >= limit,
        source: `the profile: ${Math.round(heldShare * 100)} % of its pollers are held at once`,
      };
    });
}

function judged({ name, atMost, unit, source }: BudgetRow, actual: number): Budget {
  return { name, bound: "atMost", limit: atMost, actual, unit, kept: actual <= atMost, source };
}

function actualOf(measured: Measured, tally: Tally): number | null {
  if ("trend" in measured) {
    const values = tally.distributions.get(measured.trend);
    if (values === undefined || values.count < leastCount[measured.quantile]) return null;
    return values.percentile(percent[measured.quantile]);
  }
  if ("mishap" in measured) return tally.mishap(measured.mishap);
  if ("delivery" in measured) return anomaliesIn(tally).reduce((sum, [, times]) => sum + times, 0);
  if ("checked" in measured) return [...tally.checked.values()].reduce((sum, { broken }) => sum + broken, 0);
  const { operations, outcome, less } = measured;
  const times = operations.reduce((sum, operation) => sum + tally.ended(operation, outcome), 0);
  return Math.max(0, times - (less === undefined ? 0 : tally.mishap(less)));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
