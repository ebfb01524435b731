/** The part of k6's end-of-run data that is kept: values of every metric, and which thresholds held. */
export interface K6Summary {
  readonly metrics: Readonly<Record<string, K6SummaryMetric>>;
  /** Run time as k6 saw it, in milliseconds. */
  readonly durationMs: number;
}

export interface K6SummaryMetric {
  readonly type: string;
  /** By statistic: "count", "p(99)". */
  readonly values: Readonly<Record<string, number>>;
  /** By expression. */
  readonly thresholds?: Readonly<Record<string, { readonly ok: boolean }>>;
}

interface SummaryData {
  readonly metrics: Readonly<Record<string, K6SummaryMetric>>;
  readonly state: { readonly testRunDurationMs: number };
}

/** The files that k6 writes at the end of a run: the summary as JSON, and nothing on standard output. */
export function summaryFiles(data: SummaryData, file: string): Record<string, string> {
  const summary: K6Summary = { metrics: data.metrics, durationMs: data.state.testRunDurationMs };
  return { [file]: `${JSON.stringify(summary, null, 1)}\n` };
}
