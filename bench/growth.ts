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
  /** The same ratio of the bare server; 1 for what it does not have. */
  readonly bareRatio: number;
  readonly isKept: boolean;
}

/** Runs under one load. */
export interface Sized {
  readonly count: number;
  readonly runs: readonly Figures[];
}

/**
 * How much more the tenant's cost may grow than the bare server's, for which more connections are dearer as well: memory is
 * further away, for the processor and for the collector. A cost that grows with the number would be far beyond this: it
 * grows 19 and 1,000 times.
 */
export const growthAtMost = 1.35;

export function growth(
  against: string,
  few: Sized,
  many: Sized,
  bare?: { readonly few: Sized; readonly many: Sized },
): Grown {
  const [cpuFew, cpuMany] = [cpuOf(few), cpuOf(many)];
  const ratio = cpuMany / cpuFew;
  const bareRatio = bare === undefined ? 1 : cpuOf(bare.many) / cpuOf(bare.few);
  const isKept = ratio / bareRatio <= growthAtMost;
  return { against, few: few.count, many: many.count, cpuFew, cpuMany, ratio, bareRatio, isKept };
}

function cpuOf({ runs }: Sized): number {
  return repeated(runs.map(({ cpu }) => cpu)).median;
}
