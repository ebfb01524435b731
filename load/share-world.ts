import type { LoadPlan, Persona } from "./plan.ts";
import type { Recorder } from "./recorder.ts";
import type { LoadedOperation } from "./metric-names.ts";
import type { Wire } from "./wire.ts";

/** All that one share of the load needs of the world; nothing in it is k6's, so that it can be carried by others and watched in a test. */
export interface ShareWorld {
  readonly plan: LoadPlan;
  /** Number of this share among all, and of its process. */
  readonly share: number;
  readonly process: number;
  /** A wire for one customer, with cookies of its own. */
  readonly connect: () => Wire;
  readonly record: Recorder;
  readonly control: Control;
  /** Milliseconds since the epoch. */
  readonly epochMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly personaOf: (customer: number) => Persona;
  /** What an answer has that the document does not allow, as one clause; null for nothing. */
  readonly findingIn: (operation: LoadedOperation, status: number, body: string | null) => string | null;
}

/** The run's control, as a share sees it. */
export interface Control {
  /** Says that this share is ready; resolves with the moment at which all begin, in milliseconds since the epoch. */
  ready(): Promise<number>;
  /** Asks whether the run is to end early; resolves after a while with the answer. */
  isStopped(): Promise<boolean>;
}
