import { repeated } from "./figures.ts";
import type { Figures } from "./measure.ts";

/** One line of the second table: what a poll costs with little and with much of something. */
export interface Grown {
  readonly against: string;
  readonly few: number;
  readonly many: number;
  /** Microseconds on a processor, medians of the runs. */
  readonly cpuFew: number;
  readonly cpuMany: number;
  readonly ratio: number;
  readonly isKept: boolean;
}

/**
 * A cost that grows with the number would be far beyond this: it grows 19 and 1,000 times. What is allowed for is that more
 * memory is further away, for the processor and for the collector.
 */
export const growthAtMost = 1.35;

export function growth(
  against: string,
  few: { readonly count: number; readonly runs: readonly Figures[] },
  many: { readonly count: number; readonly runs: readonly Figures[] },
): Grown {
  const [cpuFew, cpuMany] = [few, many].map(({ runs }) => repeated(runs.map(({ cpu }) => cpu)).median) as [
    number,
    number,
  ];
  const ratio = cpuMany / cpuFew;
  return { against, few: few.count, many: many.count, cpuFew, cpuMany, ratio, isKept: ratio <= growthAtMost };
}
