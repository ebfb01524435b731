import type { Budget } from "../../reports/model.ts";
import type { LoadPlan } from "../plan.ts";
import { heldShare } from "../profiles.ts";
import type { K6Summary } from "../summary.ts";
import { budgets, expressionOf } from "../thresholds.ts";
import { longestStretchMs, peakHeld, type HeldSample } from "./watch-held.ts";

/** Part of the steady time that may be lost to building up; at least two distances between samples. */
const leastGrainMs = 1000;

/** Polls that have to be held at once while the load of this plan is steady. */
function heldFloor({ pollers }: LoadPlan): number {
  return Math.floor(pollers * heldShare);
}

/** The budgets that k6 judged, with the values it judged by; one whose metric was never measured is left out. */
export function k6Budgets(summary: K6Summary | null): Budget[] {
  return budgets.flatMap((budget) => {
    const { name, metric, statistic, limit, unit, source } = budget;
    const measured = summary?.metrics[metric];
    const actual = measured?.values[statistic];
    const isMeasured = statistic === "count" || (measured?.values["count"] ?? 0) > 0;
    if (measured === undefined || actual === undefined || !isMeasured) return [];
    const kept = measured.thresholds?.[expressionOf(budget)]?.ok ?? actual <= limit;
    return [{ name, bound: "atMost", limit, actual, unit, kept, source }];
  });
}

/** Whether as many polls as asked for were held, and for as long. */
export function heldBudgets(plan: LoadPlan, samples: readonly HeldSample[]): Budget[] {
  const floor = heldFloor(plan);
  const spacingMs = (samples[1]?.tMs ?? 0) - (samples[0]?.tMs ?? 0);
  const grainMs = Math.max(leastGrainMs, 2 * spacingMs);
  const source = `profile ${plan.profile}: ${plan.pollers} pollers, steady for ${plan.steadyMs} ms`;
  const atLeast = (name: string, limit: number, actual: number, unit: string): Budget => {
    return { name, bound: "atLeast", limit, actual, unit, kept: actual >= limit, source };
  };
  return [
    atLeast("polls held at once", floor, peakHeld(samples), "polls"),
    atLeast(
      `${floor} polls held without a break`,
      Math.max(0, plan.steadyMs - grainMs),
      Math.round(longestStretchMs(samples, floor)),
      "ms",
    ),
  ];
}
