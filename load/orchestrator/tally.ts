import { isRequestOutcome, type PollOutcome, type RequestOutcome } from "../../protocol/outcomes.ts";
import {
  counters,
  requestDuration,
  trends,
  type DeliveryCount,
  type LoadedOperation,
  type Mishap,
  type TrendName,
} from "../metric-names.ts";
import { Values } from "./distribution.ts";
import type { Sample } from "./sample-stream.ts";

/** What was counted of one operation. */
export interface OperationCount {
  started: number;
  readonly ended: Map<RequestOutcome, number>;
}

/** When and how often requests of one operation ended in one way. */
export interface Ending {
  readonly operation: LoadedOperation;
  readonly outcome: RequestOutcome;
  /** Milliseconds since the start of the load. */
  firstAtMs: number;
  lastAtMs: number;
  count: number;
}

/** One interval of the load. */
export interface TallyPoint {
  started: number;
  pollsStarted: number;
  /** Polls, and all other requests. */
  readonly polls: Map<PollOutcome, number>;
  readonly others: Map<RequestOutcome, number>;
  created: number;
  uploadedBytes: number;
  lag: Values | null;
  excess: Values | null;
}

/** A stretch of the load, in milliseconds since its start. */
export interface Window {
  readonly fromMs: number;
  readonly untilMs: number;
}

interface TallyOptions {
  /** Length of an interval; milliseconds. */
  readonly pointMs: number;
  /** In these the load is steady: it is added up for how long polls were under way, and by how much they exceeded their hold. */
  readonly windows: readonly Window[];
}

const trendNames = new Map(Object.entries(trends).map(([name, metric]) => [metric as string, name as TrendName]));
const counterMetrics: readonly string[] = Object.values(counters);
const poll = "getNewChatEvents";

/** Is this a metric that a tally makes something of? */
export function isTallied(metric: string): boolean {
  return trendNames.has(metric) || metric === requestDuration || counterMetrics.includes(metric);
}

/** Adds up the samples of all generators of a run. */
export class Tally {
  readonly requests = new Map<LoadedOperation, OperationCount>();
  readonly endings = new Map<string, Ending>();
  readonly mishaps = new Map<Mishap, number>();
  readonly delivery = new Map<DeliveryCount, number>();
  readonly checked = new Map<LoadedOperation, { kept: number; broken: number }>();
  readonly bytes = new Map<LoadedOperation, number>();
  readonly distributions = new Map<TrendName, Values>();
  /** Until the tenant said 5000, by operation. */
  readonly tooSlow = new Map<LoadedOperation, Values>();
  /** Hold excess of the polls that ended in a window: without those of arrivals and departures. */
  readonly steadyExcess = new Values();
  readonly points: TallyPoint[] = [];
  /** For how long polls were under way in each window, all of them together; milliseconds. */
  readonly pollMs: number[];
  /** Polls that ended in each window. */
  readonly pollsIn: number[];
  readonly timeSeries = new Set<string>();
  samples = 0;
  underWay = 0;
  private readonly options: TallyOptions;
  private startMs = Infinity;

  constructor(options: TallyOptions) {
    this.options = options;
    this.pollMs = options.windows.map(() => 0);
    this.pollsIn = options.windows.map(() => 0);
  }

  /** Says when the load began, in milliseconds since the epoch. */
  begin(startMs: number): void {
    this.startMs = startMs;
  }

  get pointMs(): number {
    return this.options.pointMs;
  }

  mishap(kind: Mishap): number {
    return this.mishaps.get(kind) ?? 0;
  }

  ended(operation: LoadedOperation, outcome: RequestOutcome): number {
    return this.requests.get(operation)?.ended.get(outcome) ?? 0;
  }

  /** Takes one sample; those of metrics that are not tallied are passed over. */
  add({ metric, atMs, value, name, tags }: Sample): void {
    this.samples += 1;
    const sinceMs = Math.max(0, atMs - this.startMs);
    const operation = name as LoadedOperation;
    if (metric === requestDuration) {
      if (name === poll) this.addPoll(sinceMs, value);
      return;
    }
    this.timeSeries.add(`${metric} ${name} ${tags}`);
    const trend = trendNames.get(metric);
    if (trend !== undefined) return this.addMeasure(trend, value, sinceMs, operation);
    switch (metric) {
      case counters.started:
        return this.addStarted(operation, value, sinceMs);
      case counters.ended:
        return this.addEnded(operation, tagIn(tags, "outcome"), value, sinceMs);
      case counters.mishaps:
        return addTo(this.mishaps, tagIn(tags, "kind") as Mishap, value);
      case counters.delivery:
        return addTo(this.delivery, tagIn(tags, "kind") as DeliveryCount, value);
      case counters.checked:
        return this.addChecked(operation, tagIn(tags, "verdict") === "kept", value);
      case counters.bytes:
        if (operation === "uploadFile") this.pointAt(sinceMs).uploadedBytes += value;
        return addTo(this.bytes, operation, value);
    }
  }

  private addPoll(endMs: number, lastedMs: number): void {
    for (const [at, { fromMs, untilMs }] of this.options.windows.entries()) {
      const insideMs = Math.min(endMs, untilMs) - Math.max(endMs - lastedMs, fromMs);
      if (insideMs > 0) this.pollMs[at] = (this.pollMs[at] ?? 0) + insideMs;
      if (endMs >= fromMs && endMs < untilMs) this.pollsIn[at] = (this.pollsIn[at] ?? 0) + 1;
    }
  }

  private addMeasure(trend: TrendName, value: number, sinceMs: number, operation: LoadedOperation): void {
    if (trend === "tooSlow") valuesOf(this.tooSlow, operation, "ms").add(value);
    valuesOf(this.distributions, trend, trend === "uploadRate" ? "bytesPerSecond" : "ms").add(value);
    if (trend === "eventLag") (this.pointAt(sinceMs).lag ??= new Values("ms", 2)).add(value);
    if (trend === "holdExcess") this.addExcess(value, sinceMs);
  }

  private addExcess(value: number, sinceMs: number): void {
    (this.pointAt(sinceMs).excess ??= new Values("ms", 2)).add(value);
    const isSteady = this.options.windows.some(({ fromMs, untilMs }) => sinceMs >= fromMs && sinceMs < untilMs);
    if (isSteady) this.steadyExcess.add(value);
  }

  private addStarted(operation: LoadedOperation, times: number, sinceMs: number): void {
    this.countOf(operation).started += times;
    const point = this.pointAt(sinceMs);
    point.started += times;
    if (operation !== poll) return;
    point.pollsStarted += times;
    this.underWay += times;
  }

  private addEnded(operation: LoadedOperation, outcome: string, times: number, sinceMs: number): void {
    if (!isRequestOutcome(outcome)) throw new Error(`expected a known outcome of ${operation}, got "${outcome}"`);
    addTo(this.countOf(operation).ended, outcome, times);
    const point = this.pointAt(sinceMs);
    if (operation === poll) {
      this.underWay -= times;
      addTo(point.polls, outcome as PollOutcome, times);
    } else addTo(point.others, outcome, times);
    if (outcome === "created" || outcome === "resumed") point.created += times;
    const key = `${operation} ${outcome}`;
    const known = this.endings.get(key);
    if (known === undefined)
      this.endings.set(key, { operation, outcome, firstAtMs: sinceMs, lastAtMs: sinceMs, count: times });
    else {
      known.count += times;
      known.firstAtMs = Math.min(known.firstAtMs, sinceMs);
      known.lastAtMs = Math.max(known.lastAtMs, sinceMs);
    }
  }

  private addChecked(operation: LoadedOperation, isKept: boolean, times: number): void {
    const known = this.checked.get(operation) ?? { kept: 0, broken: 0 };
    known[isKept ? "kept" : "broken"] += times;
    this.checked.set(operation, known);
  }

  private countOf(operation: LoadedOperation): OperationCount {
    const known = this.requests.get(operation) ?? { started: 0, ended: new Map<RequestOutcome, number>() };
    this.requests.set(operation, known);
    return known;
  }

  private pointAt(sinceMs: number): TallyPoint {
    const at = Number.isFinite(sinceMs) ? Math.floor(sinceMs / this.options.pointMs) : 0;
    while (this.points.length <= at)
      this.points.push({
        started: 0,
        pollsStarted: 0,
        polls: new Map(),
        others: new Map(),
        created: 0,
        uploadedBytes: 0,
        lag: null,
        excess: null,
      });
    return this.points[at] as TallyPoint;
  }
}

function valuesOf<Key>(all: Map<Key, Values>, key: Key, unit: "ms" | "bytesPerSecond"): Values {
  const known = all.get(key) ?? new Values(unit);
  all.set(key, known);
  return known;
}

function addTo<Key>(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** Value of one tag in "a=1&b=2"; empty when it is not there. */
function tagIn(tags: string, name: string): string {
  for (const tag of tags.split("&")) if (tag.startsWith(`${name}=`)) return tag.slice(name.length + 1);
  return "";
}
