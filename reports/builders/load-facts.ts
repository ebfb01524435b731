import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";
import type { Distribution, LoadResult } from "../load-model.ts";

export interface OutcomeRow {
  readonly outcome: PollOutcome;
  readonly count: number;
  /** Start of the first interval in which it occurred, from the start of the load; null when the series does not say. */
  readonly firstAtMs: number | null;
}

/** The quantiles of a distribution, the highest last, and what has to be known of each. */
export const quantiles = [
  { key: "p50", share: 0.5, label: "median" },
  { key: "p90", share: 0.9, label: "90th percentile" },
  { key: "p99", share: 0.99, label: "99th percentile" },
  { key: "p999", share: 0.999, label: "99.9th percentile" },
] as const satisfies readonly { key: keyof Distribution; share: number; label: string }[];

export type Quantile = (typeof quantiles)[number];

/** Samples that a quantile needs before it says something: ten beyond it. */
export function samplesNeeded({ share }: Quantile): number {
  return Math.round(10 / (1 - share));
}

/** The highest quantile that the samples carry; undefined when they carry none. */
export function highestQuantile({ count }: Distribution): Quantile | undefined {
  return quantiles.findLast((quantile) => count >= samplesNeeded(quantile));
}

/** The outcomes that occurred, in the fixed order of the list. */
export function outcomeRows({ outcomes, series }: LoadResult): OutcomeRow[] {
  return pollOutcomes
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => {
      const first = series.find((point) => (point.outcomes[outcome] ?? 0) > 0);
      return { outcome, count: outcomes[outcome], firstAtMs: first?.tMs ?? null };
    });
}

/** Every poll that ended. */
export function endedPolls({ outcomes }: LoadResult): number {
  return Object.values(outcomes).reduce((sum, count) => sum + count, 0);
}
