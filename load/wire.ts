import type { RequestDescription } from "../protocol/requests.ts";
import type { RequestStage } from "./metric-names.ts";

/** What came of one request. */
export interface WireAnswer {
  readonly stage: Exclude<RequestStage, "started">;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly body: string | null;
  /** Milliseconds from the request sent to the first byte of the answer. */
  readonly waitingMs: number;
  /** How long the tenant says it held the poll, in milliseconds; null where it does not say. */
  readonly heldMs: number | null;
}

/** Sends one request for one customer; never throws and never leaves a request unaccounted for. */
export type Send = (request: RequestDescription, timeoutMs: number) => Promise<WireAnswer>;
