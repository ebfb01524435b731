import type { RequestDescription } from "../protocol/requests.ts";

/** How a request ended on the way: `unsent` never left, as there was no connection; `failed` broke. */
export type Stage = "answered" | "timedOut" | "unsent" | "failed";

/** What came of one request. */
export interface WireAnswer {
  readonly stage: Stage;
  /** 0 when there was no answer. */
  readonly status: number;
  /** Null without an answer, and where its bytes were not asked for as text. */
  readonly body: string | null;
  /** Length of the body where its bytes were asked for; else 0. */
  readonly bytes: number;
  /** Milliseconds from the request sent to the first byte of the answer. */
  readonly waitingMs: number;
  /** Milliseconds from the request to the last byte of the answer. */
  readonly totalMs: number;
  /** How long the tenant says it held the poll, in milliseconds; null where it does not say. */
  readonly heldMs: number | null;
  /** Was it written so slowly that the client below may have sent it twice? */
  readonly mayBeTwice: boolean;
}

/** What one request is sent with. */
export interface Sending {
  readonly timeoutMs: number;
  /** The body of the answer as text, or only its length. */
  readonly take: "text" | "length";
  /** Whose limit the timeout is: the client's patience, or the load's, which cuts polls off at a moment and at its end. */
  readonly why?: "patience" | "cut" | "end";
}

/**
 * A customer's own way to the target, with its own cookies. In two steps, because between them thousands wait at a time: what
 * is kept for each is then what the client below needs, and nothing else.
 */
export interface Wire<Raw = unknown> {
  /** Never rejects. */
  send(request: RequestDescription, sending: Sending): Promise<Raw>;
  read(raw: Raw, sending: Sending): WireAnswer;
}
