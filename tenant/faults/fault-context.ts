import type { Operation } from "../../protocol/operations.ts";
import type { ServerEvent } from "../../protocol/types.ts";
import type { Situation } from "./situation.ts";
import type { Tally } from "./tally.ts";

/** The call that an altered answer belongs to. */
export interface AnsweredCall {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query?: Readonly<Record<string, unknown>>;
}

/** What a hook may know beside what it alters. */
export interface FaultContext {
  readonly tally: Tally;
  readonly situation: Situation;
}

/** An event of a client, as it came. */
export type SentEvent = Readonly<Record<string, unknown>> & { readonly event: string };

/** The events of one answer of a poll, and those that wait for the next. */
export interface Delivery {
  readonly events: readonly ServerEvent[];
  readonly kept: readonly ServerEvent[];
}

/** An answer as bytes. */
export interface RawAnswer {
  readonly status: number;
  /** A list stands for several headers of the same name. */
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Uint8Array;
  /** Is it sent without a date? */
  readonly isDateless?: boolean;
  /** The connection breaks when half of the body has been sent. */
  readonly isBrokenOff?: boolean;
  /** Milliseconds between the two halves of the body. */
  readonly pauseMs?: number;
}

/** What can happen to a poll beside being answered: the client breaks it off, or it is refused because another is held. */
export type PollMishap = "aborted" | "refused";
