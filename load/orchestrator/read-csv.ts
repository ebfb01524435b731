import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Histogram } from "hdr-histogram-js";
import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";
import type { DistributionMs, SeriesPoint } from "../../reports/model.ts";
import { outcomeMetric, requestDuration, trends } from "../metric-names.ts";
import { csvCells } from "./csv-line.ts";
import { distributionOf, millisecondHistogram, percentileMs, recordMs } from "./distribution.ts";

/** What the raw samples of a run say. */
export interface Samples {
  /** Lines with a sample. */
  readonly count: number;
  readonly holdExcessMs: DistributionMs | null;
  readonly sessionCreationMs: DistributionMs | null;
  readonly emptyHoldMs: DistributionMs | null;
  readonly series: SeriesPoint[];
  /** Distinct metrics together with their tags. */
  readonly timeSeries: number;
}

interface Point {
  /** Polls that began in the interval, less those that ended. */
  change: number;
  outcomes: Partial<Record<PollOutcome, number>>;
  excess: Histogram | null;
}

const poll = "getNewChatEvents";
/** k6 cuts timestamps down to this. */
const stampGrainMs = 1;
const outcomeOf = new Map(pollOutcomes.map((outcome) => [outcomeMetric(outcome), outcome]));

/**
 * Reads k6's CSV once, line by line, without keeping it. Timestamps must be whole milliseconds.
 * @param pointMs distance between two points of the series
 * @throws Error when the file is no CSV of k6 or a line of it is cut short
 */
export async function readCsv(file: string, pointMs = 1000): Promise<Samples> {
  const trendHistograms = new Map(Object.values(trends).map((name) => [name as string, millisecondHistogram()]));
  const seen = new Set<string>();
  const points: Point[] = [];
  let columns: Columns | null = null;
  let startMs: number | null = null;
  let count = 0;

  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (columns === null) {
      columns = columnsOf(file, line);
      continue;
    }
    const cells = csvCells(line);
    if (cells.length !== columns.width)
      throw new Error(`${file}, line ${count + 2}: expected ${columns.width} cells, got ${cells.length}`);
    const [metric, timeMs, value, name] = [
      cells[columns.metric] ?? "",
      Number(cells[columns.time]),
      Number(cells[columns.value]),
      cells[columns.name],
    ];
    if (!Number.isFinite(timeMs + value))
      throw new Error(`${file}, line ${count + 2}: expected numbers, got "${line}"`);
    count += 1;
    startMs ??= timeMs;
    seen.add([metric, ...cells.slice(columns.value + 1)].join());
    const sinceStartMs = Math.max(0, timeMs - startMs);
    const outcome = outcomeOf.get(metric);
    if (outcome !== undefined) {
      const { outcomes } = pointAt(sinceStartMs);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + value;
    } else if (metric === requestDuration && name === poll) {
      if (value < stampGrainMs) continue;
      // The stamp is the end of the request; a poll is held at each point that lies between its two ends. The end is as
      // early and the start as late as the stamp allows, or one customer's polls would overlap and be held twice.
      pointAt(Math.max(0, sinceStartMs + stampGrainMs - value)).change += 1;
      pointAt(sinceStartMs).change -= 1;
    } else {
      const histogram = trendHistograms.get(metric);
      if (histogram !== undefined) recordMs(histogram, value);
      if (metric === trends.holdExcess) recordMs((pointAt(sinceStartMs).excess ??= millisecondHistogram()), value);
    }
  }
  if (columns === null) throw new Error(`${file}: expected the samples of k6, got an empty file`);

  const distribution = (name: string): DistributionMs | null =>
    distributionOf(trendHistograms.get(name) ?? millisecondHistogram());
  return {
    count,
    holdExcessMs: distribution(trends.holdExcess),
    sessionCreationMs: distribution(trends.sessionCreation),
    emptyHoldMs: distribution(trends.emptyHold),
    series: seriesOf(points, pointMs),
    timeSeries: seen.size,
  };

  function pointAt(ms: number): Point {
    const at = Math.floor(ms / pointMs);
    while (points.length <= at) points.push({ change: 0, outcomes: {}, excess: null });
    return points[at] as Point;
  }
}

interface Columns {
  readonly metric: number;
  readonly time: number;
  readonly value: number;
  readonly name: number;
  readonly width: number;
}

function columnsOf(file: string, header: string): Columns {
  const names = csvCells(header);
  const at = (name: string): number => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`${file}, line 1: expected a column "${name}", got "${header}"`);
    return index;
  };
  return {
    metric: at("metric_name"),
    time: at("timestamp"),
    value: at("metric_value"),
    name: at("name"),
    width: names.length,
  };
}

function seriesOf(points: readonly Point[], pointMs: number): SeriesPoint[] {
  let held = 0;
  return points.map(({ change, outcomes, excess }, at) => {
    held += change;
    return {
      tMs: at * pointMs,
      held,
      outcomes,
      holdExcessP50: excess === null ? null : percentileMs(excess, 50),
      holdExcessP99: excess === null ? null : percentileMs(excess, 99),
    };
  });
}
