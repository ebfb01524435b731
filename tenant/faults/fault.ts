import type { ServerEvent } from "../../protocol/types.ts";
import type { Answer } from "../answer.ts";
import type { AnsweredCall, Delivery, FaultContext, PollMishap, RawAnswer, SentEvent } from "./fault-context.ts";
import type { FaultSeverity } from "./severity.ts";
import type { FaultySession } from "./situation.ts";
import type { FaultTrigger } from "./trigger.ts";

/** Every kind of deviation there is; a fault belongs to the one that says best what goes wrong. */
export const faultFamilies = [
  "shape",
  "error",
  "authorization",
  "pollTiming",
  "pollConcurrency",
  "delivery",
  "sessionLife",
  "receipts",
  "files",
  "text",
  "retry",
  "http",
  "history",
  "decay",
] as const;

export type FaultFamily = (typeof faultFamilies)[number];

/**
 * One deviation that the tenant can be told to commit. What goes wrong with something that is otherwise right is a hook in
 * the fault's own row; only a wrong decision, which nothing shows by itself, is asked for where the decision is made.
 */
export interface Fault extends FaultHooks {
  readonly id: string;
  readonly family: FaultFamily;
  /** What the tenant then does wrong, in the present tense. */
  readonly deviation: string;
  /** Where it differs from what is usual in the family, see `usualSeverity`. */
  readonly severity?: FaultSeverity;
  /** Why nobody can notice it from outside; only where that is so. */
  readonly equivalence?: string;
  /** When it is committed, for deviations that are there only at times; whoever switches it on may say otherwise. */
  readonly trigger?: FaultTrigger;
}

/** Where a fault can put its hand in; each hook returns what it was given where it has nothing to alter. */
export interface FaultHooks {
  /** Alters an answer just before it is written. */
  readonly answer?: (answer: Answer, call: AnsweredCall, context: FaultContext) => Answer;
  /** Alters the bytes of an answer. */
  readonly write?: (raw: RawAnswer, call: AnsweredCall, context: FaultContext) => RawAnswer;
  /** By how many milliseconds an answer is late. */
  readonly delayMs?: (answer: Answer, call: AnsweredCall, context: FaultContext) => number;
  /** Alters how many milliseconds a poll without events is held. */
  readonly holdMs?: (holdMs: number, session: FaultySession, context: FaultContext) => number;
  /** Alters the events of one moment on their way to the client; the history has them already. */
  readonly publish?: (
    events: readonly ServerEvent[],
    session: FaultySession,
    context: FaultContext,
  ) => readonly ServerEvent[];
  /** Do the events of one moment end the hold of a poll? */
  readonly wakes?: (events: readonly ServerEvent[], session: FaultySession, context: FaultContext) => boolean;
  /** Alters what a poll is given of the events that wait. */
  readonly deliver?: (delivery: Delivery, session: FaultySession, context: FaultContext) => Delivery;
  /** May the session have a poll answered, or held? Otherwise it is refused like a second one. */
  readonly admits?: (session: FaultySession, context: FaultContext) => boolean;
  /** Something happened to a poll of the session that faults may want to remember. */
  readonly mishap?: (what: PollMishap, session: FaultySession, context: FaultContext) => void;
  /** Alters the events of one Send Events request before they are taken. */
  readonly receive?: (
    events: readonly SentEvent[],
    session: FaultySession,
    context: FaultContext,
  ) => readonly SentEvent[];
}
