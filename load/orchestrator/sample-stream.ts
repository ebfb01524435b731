/** One sample of a generator. */
export interface Sample {
  readonly metric: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly value: number;
  /** Operation that it is about; empty without one. */
  readonly name: string;
  /** Further tags, as "outcome=empty&kind=x"; empty without any. */
  readonly tags: string;
}

const newline = 10;
const comma = 44;

/**
 * Reads the samples of a generator as they come, in k6's CSV with timestamps in whole milliseconds, and keeps none. Most lines are of
 * metrics that nobody asked for, so a line is looked at only as far as needed to know that.
 */
export class SampleStream {
  private readonly isWanted: (metric: string) => boolean;
  private readonly onSample: (sample: Sample) => void;
  private readonly metrics = new Map<string, string | null>();
  private rest: Buffer = Buffer.alloc(0);
  private columns: { readonly name: number; readonly tags: number; readonly width: number } | null = null;
  private lines = 0;

  constructor(isWanted: (metric: string) => boolean, onSample: (sample: Sample) => void) {
    this.isWanted = isWanted;
    this.onSample = onSample;
  }

  /** @throws Error when a line is no sample, with the number of the line. */
  feed(chunk: Buffer): void {
    const text = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let from = 0;
    for (;;) {
      const end = text.indexOf(newline, from);
      if (end < 0) break;
      this.line(text, from, end);
      from = end + 1;
    }
    this.rest = text.subarray(from);
  }

  /** The stream is over. @throws Error when its last line is cut short, or nothing came at all. */
  end(): void {
    if (this.rest.length > 0)
      throw new Error(
        `line ${this.lines + 1}: expected a whole sample, got "${this.rest.toString("latin1").slice(0, 80)}"`,
      );
    if (this.columns === null) throw new Error("line 1: expected the names of the columns, got nothing");
  }

  private line(text: Buffer, from: number, end: number): void {
    this.lines += 1;
    if (this.columns === null) {
      this.columns = this.header(text.toString("latin1", from, end));
      return;
    }
    const first = text.indexOf(comma, from);
    if (first < 0 || first >= end) throw this.noSample(text, from, end);
    if (this.wanted(text, from, first) === null) return;
    const cells = text.toString("utf8", from, end).split(",");
    const { name, tags, width } = this.columns;
    const [metric = "", stamp = "", value = ""] = cells;
    // No tag of a load holds a comma; what k6 says of others is not asked for.
    if (cells.length !== width || stamp === "" || !Number.isFinite(Number(stamp) + Number(value)))
      throw this.noSample(text, from, end);
    this.onSample({
      metric,
      atMs: Number(stamp),
      value: Number(value),
      name: cells[name] ?? "",
      tags: cells[tags] ?? "",
    });
  }

  /** The name of a metric that is wanted; the same few names come again and again. */
  private wanted(text: Buffer, from: number, end: number): string | null {
    const name = text.toString("latin1", from, end);
    const known = this.metrics.get(name);
    if (known !== undefined) return known;
    const found = this.isWanted(name) ? name : null;
    this.metrics.set(name, found);
    return found;
  }

  private header(line: string): { name: number; tags: number; width: number } {
    const names = line.trim().split(",");
    const [name, tags] = [names.indexOf("name"), names.indexOf("extra_tags")];
    if (!line.startsWith("metric_name,timestamp,metric_value,") || name < 0 || tags < 0)
      throw new Error(
        `line 1: expected the columns of k6's CSV with "name" and "extra_tags", got "${line.slice(0, 120)}"`,
      );
    return { name, tags, width: names.length };
  }

  private noSample(text: Buffer, from: number, end: number): Error {
    const got = text.toString("latin1", from, Math.min(end, from + 80));
    return new Error(`line ${this.lines}: expected a sample, got "${got}"`);
  }
}
