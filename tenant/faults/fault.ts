import type { Operation } from "../../protocol/operations.ts";
import type { ServerEvent } from "../../protocol/types.ts";
import type { Answer } from "../answer.ts";

/** The call that an altered answer belongs to. */
export interface AnsweredCall {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string | undefined>>;
}

/**
 * One deviation that the tenant can be told to commit. What goes wrong with an answer that is otherwise right is a hook in
 * the fault's own row; only a wrong decision, which no answer shows by itself, is asked for where the decision is made.
 */
export interface Fault {
  readonly id: string;
  readonly family: "authorization" | "session" | "poll" | "delivery" | "history" | "error" | "shape" | "http";
  /** What the tenant then does wrong, in the present tense. */
  readonly deviation: string;
  /** Alters an answer just before it is written. */
  readonly answer?: (answer: Answer, call: AnsweredCall) => Answer;
  /** Alters the events of one moment on their way to the client; the history has them already. */
  readonly publish?: (events: readonly ServerEvent[]) => readonly ServerEvent[];
}
