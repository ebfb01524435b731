/** Middle and ends of many measured values. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/**
 * The value below which a share of all values lies, by nearest rank.
 * @param sorted smallest first, at least one
 */
export function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("quantile: expected at least one value, got none");
  return value;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), max: quantile(sorted, 1) };
}

/** Least and median of the runs of one figure. */
export interface Repeated {
  readonly min: number;
  readonly median: number;
}

/** Of an even number of runs the median is the mean of the two in the middle. */
export function repeated(values: readonly number[]): Repeated {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  if (low === undefined || high === undefined) throw new Error("repeated: expected at least one run, got none");
  return { min: sorted[0] ?? low, median: (low + high) / 2 };
}

/** Each figure through the other, least by least and median by median. */
export function ratioOf(one: Repeated, other: Repeated): Repeated {
  return { min: one.min / other.min, median: one.median / other.median };
}
