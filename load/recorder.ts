import type { PollOutcome } from "../protocol/outcomes.ts";
import type { CreationOutcome, LoadedOperation, mishaps, RequestStage, trends } from "./metric-names.ts";

/** Takes down what happens to the customers; in k6 one metric each. */
export interface Recorder {
  request(operation: LoadedOperation, stage: RequestStage): void;
  poll(outcome: PollOutcome): void;
  creation(outcome: CreationOutcome): void;
  mishap(kind: keyof typeof mishaps): void;
  /** Adds a value in milliseconds to a distribution. */
  time(trend: keyof typeof trends, ms: number): void;
}
