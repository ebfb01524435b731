import { build, type Histogram } from "hdr-histogram-js";
import type { DistributionMs } from "../../reports/model.ts";

const unitsPerMs = 1000;

/** A histogram of milliseconds, in whole microseconds and three significant digits. */
export function millisecondHistogram(): Histogram {
  return build({ lowestDiscernibleValue: 1, numberOfSignificantValueDigits: 3, bitBucketSize: 32, autoResize: true });
}

/** A value below zero counts as zero: hold and wait are measured on two sides and may differ by a clock's grain. */
export function recordMs(histogram: Histogram, ms: number): void {
  histogram.recordValue(Math.max(0, Math.round(ms * unitsPerMs)));
}

/** The value in milliseconds that `percent` of the recorded ones do not exceed; null when there are none. */
export function percentileMs(histogram: Histogram, percent: number): number | null {
  // A percentile is the upper end of its bucket, which may lie beyond the largest value there is.
  const value = Math.min(histogram.getValueAtPercentile(percent), histogram.maxValue);
  return histogram.totalCount === 0 ? null : value / unitsPerMs;
}

/** Count and percentiles; null when nothing was recorded. */
export function distributionOf(histogram: Histogram): DistributionMs | null {
  if (histogram.totalCount === 0) return null;
  const at = (percent: number): number => percentileMs(histogram, percent) ?? 0;
  return { count: histogram.totalCount, p50: at(50), p90: at(90), p99: at(99), p999: at(99.9), max: at(100) };
}
