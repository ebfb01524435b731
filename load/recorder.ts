import type { RequestOutcome } from "../protocol/outcomes.ts";
import {
  counters,
  trends,
  type CounterName,
  type DeliveryCount,
  type LoadedOperation,
  type Mishap,
  type TrendName,
} from "./metric-names.ts";

/** Takes down what happens to the customers of one share. */
export interface Recorder {
  started(operation: LoadedOperation): void;
  ended(operation: LoadedOperation, outcome: RequestOutcome): void;
  mishap(kind: Mishap): void;
  delivery(kind: DeliveryCount, times: number): void;
  checked(operation: LoadedOperation, isKept: boolean): void;
  bytes(operation: LoadedOperation, bytes: number): void;
  /** Adds a value to a distribution. */
  measure(trend: TrendName, value: number, operation?: LoadedOperation): void;
  /** Says what an outsider should be able to look at, such as the first answers that break the contract. */
  remark(text: string): void;
  /** Passes on what was counted since the last time. */
  flush(): void;
  /** Requests that have not ended. */
  readonly open: number;
}

/** Where what was taken down goes to. */
export interface Sink {
  count(metric: string, times: number, tags: Readonly<Record<string, string>>): void;
  sample(metric: string, value: number, tags: Readonly<Record<string, string>>): void;
  remark(text: string): void;
}

interface Count {
  readonly metric: string;
  readonly tags: Readonly<Record<string, string>>;
  times: number;
}

/** Remarks of one share; whatever goes wrong goes wrong thousands of times. */
const mostRemarks = 5;
const noTags = {};

/**
 * A recorder that adds up what it counts until it is flushed: a sample for each poll would be most of what the generator does.
 * Distributions are passed on value by value.
 */
export function countingRecorder(sink: Sink): Recorder {
  const counts = new Map<string, Count>();
  const measureTags = new Map<string, Readonly<Record<string, string>>>();
  let remarks = 0;
  let open = 0;

  function add(counter: CounterName, first: string, second: string | null, times: number): void {
    const key = second === null ? `${counter} ${first}` : `${counter} ${first} ${second}`;
    const known = counts.get(key);
    if (known !== undefined) known.times += times;
    else counts.set(key, { metric: counters[counter], tags: tagsOf(counter, first, second), times });
  }

  function tagsOfMeasure(operation: LoadedOperation | undefined): Readonly<Record<string, string>> {
    if (operation === undefined) return noTags;
    const known = measureTags.get(operation);
    if (known !== undefined) return known;
    const tags = { name: operation };
    measureTags.set(operation, tags);
    return tags;
  }

  return {
    started(operation) {
      open += 1;
      add("started", operation, null, 1);
    },
    ended(operation, outcome) {
      open -= 1;
      add("ended", operation, outcome, 1);
    },
    get open() {
      return open;
    },
    mishap: (kind) => add("mishaps", kind, null, 1),
    delivery: (kind, times) => add("delivery", kind, null, times),
    checked: (operation, isKept) => add("checked", operation, isKept ? "kept" : "broken", 1),
    bytes: (operation, bytes) => add("bytes", operation, null, bytes),
    measure: (trend, value, operation) => sink.sample(trends[trend], value, tagsOfMeasure(operation)),
    remark(text) {
      remarks += 1;
      if (remarks <= mostRemarks) sink.remark(text);
    },
    flush() {
      for (const count of counts.values()) {
        if (count.times === 0) continue;
        sink.count(count.metric, count.times, count.tags);
        count.times = 0;
      }
    },
  };
}

function tagsOf(counter: CounterName, first: string, second: string | null): Readonly<Record<string, string>> {
  if (counter === "mishaps" || counter === "delivery") return { kind: first };
  if (second === null) return { name: first };
  return counter === "ended" ? { name: first, outcome: second } : { name: first, verdict: second };
}
