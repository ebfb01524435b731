import type { Sink } from "../recorder.ts";

/** The columns of k6's own CSV, as far as a run reads them. */
const header = "metric_name,timestamp,metric_value,name,extra_tags";

/** Writes what was taken down in the form of k6's CSV, so that whoever reads one reads the other. */
export function lineSink(write: (line: string) => void, remark: (text: string) => void): Sink {
  write(header);
  const line = (metric: string, value: number, tags: Readonly<Record<string, string>>): void => {
    const { name = "", ...others } = tags;
    const extra = Object.entries(others).map(([key, tag]) => `${key}=${tag}`);
    write(`${metric},${Date.now()},${value.toFixed(6)},${name},${extra.join("&")}`);
  };
  return { count: line, sample: line, remark };
}
