import type { ErrorCode } from "../../protocol/errors.ts";
import type { OperationId } from "../../protocol/operations.ts";
import { refusal, refuse, type Answer } from "../answer.ts";
import type { Fault } from "./fault.ts";

type AnswerHook = NonNullable<Fault["answer"]>;
/** An object as JSON has it; what a fault does to it need not be right. */
export type Json = Readonly<Record<string, unknown>>;

/** A hook for successful answers of the given operations, working on the JSON they carry. */
export function onSuccess(ids: readonly OperationId[], alter: (json: Json, answer: Answer) => unknown): AnswerHook {
  return (answer, { operation }) => {
    const isMeant = answer.status === 200 && ids.includes(operation.id);
    return isMeant ? { ...answer, json: alter((answer.json ?? {}) as Json, answer) } : answer;
  };
}

/** A hook for error answers; `code` narrows it to one. */
export function onError(alter: (answer: Answer, body: Json) => Answer, code?: ErrorCode): AnswerHook {
  return (answer) => {
    const body = (answer.json ?? {}) as Json;
    const isMeant = answer.status >= 400 && (code === undefined || body["error_code"] === code);
    return isMeant ? alter(answer, body) : answer;
  };
}

/** A hook that answers one error with another status. */
export function withStatus(status: number, code: ErrorCode): AnswerHook {
  return onError((answer) => ({ ...answer, status }), code);
}

/** A hook that tells another code in place of one error's, and leaves status and message. */
export function withCode(told: string, code: ErrorCode): AnswerHook {
  return onError((answer, body) => ({ ...answer, json: { ...body, error_code: told } }), code);
}

/** A hook that answers one error as if it were another. */
export function asIf(other: ErrorCode, code: ErrorCode): AnswerHook {
  return (answer, call, context) =>
    onError(() => refuse(call.operation.id, refusal(other)), code)(answer, call, context);
}

/** A hook for every event that is answered by poll or history. */
export function onEvents(alter: (event: Json) => unknown): AnswerHook {
  return onEventLists(["getNewChatEvents", "getChatHistory"], (events) => events.map(alter));
}

/** A hook for whole lists of events. */
export function onEventLists(
  ids: readonly OperationId[],
  alter: (events: readonly Json[]) => readonly unknown[],
): AnswerHook {
  return onSuccess(ids, ({ events, ...rest }) => ({ ...rest, events: alter((events ?? []) as readonly Json[]) }));
}

/** The object without one of its members. */
export function without(json: Json, member: string): Json {
  const { [member]: _, ...rest } = json;
  return rest;
}
