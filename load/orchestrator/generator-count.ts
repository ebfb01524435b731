import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";
import {
  creationMetric,
  creationOutcomes,
  ledgerMetric,
  loadedOperations,
  mishaps,
  outcomeMetric,
  requestStages,
  type CreationOutcome,
  type LoadedOperation,
  type RequestStage,
} from "../metric-names.ts";
import type { K6Summary } from "../summary.ts";

/** k6's own count. */
export interface GeneratorCount {
  /** `aborted`: started and never heard of again, because the run was cut off. */
  readonly requests: Readonly<Record<LoadedOperation, Readonly<Record<RequestStage | "aborted", number>>>>;
  readonly polls: Readonly<Record<PollOutcome, number>>;
  readonly creations: Readonly<Record<CreationOutcome, number>>;
  /** Requests that k6 may have sent twice and counted once. */
  readonly sentTwice: number;
}

/** The count in k6's summary; a counter that was never used is zero. */
export function generatorCount(summary: K6Summary | null): GeneratorCount {
  const counted = (metric: string): number => summary?.metrics[metric]?.values["count"] ?? 0;
  const requests = byKey(loadedOperations, (operation) => {
    const stages = byKey(requestStages, (stage) => counted(ledgerMetric(operation, stage)));
    return { ...stages, aborted: stages.started - stages.answered - stages.timedOut - stages.unsent - stages.failed };
  });
  return {
    requests,
    polls: {
      ...byKey(pollOutcomes, (outcome) => counted(outcomeMetric(outcome))),
      aborted: requests.getNewChatEvents.aborted,
    },
    creations: byKey(creationOutcomes, (outcome) => counted(creationMetric(outcome))),
    sentTwice: counted(mishaps.sentTwice),
  };
}

function byKey<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
