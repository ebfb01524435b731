import { build, type Histogram } from "hdr-histogram-js";
import type { Distribution } from "../../reports/load-model.ts";

/** How a value is kept: as whole microseconds, or as whole units of its own. */
const unitsPer = { ms: 1000, bytesPerSecond: 1 } as const;
export type Unit = keyof typeof unitsPer;

/** Steps of a tenth. */
const bucketsPerDecade = 24;
/** Everything smaller is in the lowest bucket. */
const lowest = 0.001;

/** Values to three significant digits, so that no percentile is further from the true one than 0.1 %; their number is exact. */
export class Values {
  readonly unit: Unit;
  private readonly histogram: Histogram;
  private readonly buckets = new Map<number, number>();

  constructor(unit: Unit = "ms", significantDigits: 2 | 3 = 3) {
    this.unit = unit;
    this.histogram = build({
      lowestDiscernibleValue: 1,
      numberOfSignificantValueDigits: significantDigits,
      bitBucketSize: 32,
      autoResize: true,
    });
  }

  /** A value below zero counts as zero: hold and wait are measured on two sides and may differ by a clock's grain. */
  add(value: number): void {
    const known = Math.max(0, value);
    this.histogram.recordValue(Math.round(known * unitsPer[this.unit]));
    const bucket = Math.ceil(Math.log10(Math.max(known, lowest)) * bucketsPerDecade);
    this.buckets.set(bucket, (this.buckets.get(bucket) ?? 0) + 1);
  }

  get count(): number {
    return this.histogram.totalCount;
  }

  /** The value that `percent` of the values do not exceed; null when there are none. */
  percentile(percent: number): number | null {
    if (this.count === 0) return null;
    // A percentile is the upper end of its bucket, which may lie beyond the largest value there is.
    const value = Math.min(this.histogram.getValueAtPercentile(percent), this.histogram.maxValue);
    return value / unitsPer[this.unit];
  }

  /** Count, percentiles and the whole distribution; null when there are no values. */
  summary(): Distribution | null {
    if (this.count === 0) return null;
    const at = (percent: number): number => this.percentile(percent) ?? 0;
    return {
      unit: this.unit,
      count: this.count,
      mean: this.histogram.mean / unitsPer[this.unit],
      p50: at(50),
      p90: at(90),
      p99: at(99),
      p999: at(99.9),
      max: at(100),
      buckets: this.sortedBuckets(),
    };
  }

  /** Upper end and count of every bucket that holds something, in order: few enough to be stored and drawn. */
  private sortedBuckets(): [number, number][] {
    return [...this.buckets]
      .toSorted(([one], [other]) => one - other)
      .map(([index, count]) => [Number((10 ** (index / bucketsPerDecade)).toPrecision(5)), count]);
  }
}
