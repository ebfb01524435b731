import { onEventLists, onSuccess, type Json } from "./alterations.ts";
import type { AnsweredCall, FaultContext } from "./fault-context.ts";
import type { Fault } from "./fault.ts";

export const historyFaults = [
  {
    id: "history-without-client",
    family: "history",
    deviation: "The history lacks what the client said.",
    answer: (answer, call, context) =>
      alterOwn((events, isOwn) => events.filter((event) => !isOwn(event)), call)(answer, call, context),
  },
  {
    id: "history-foreign-party",
    family: "history",
    deviation: "The history gives the client's own events a party id that is not the chat id.",
    answer: (answer, call, context) =>
      alterOwn(
        (events, isOwn) => events.map((event) => (isOwn(event) ? { ...event, party_id: "someone" } : event)),
        call,
      )(answer, call, context),
  },
  {
    id: "history-with-signaling",
    family: "history",
    deviation: "The history holds signaling and typing.",
  },
  {
    id: "history-reversed",
    family: "history",
    deviation: "The history comes newest first.",
    answer: onEventLists(["getChatHistory"], (events) => events.toReversed()),
  },
  {
    id: "history-bare-list",
    family: "history",
    deviation: "The history is a list, without the object around it.",
    answer: onSuccess(["getChatHistory"], ({ events }) => events),
  },
  {
    id: "history-lags",
    family: "history",
    deviation: "The history lacks what happened within the last second.",
    severity: "minor",
    answer: (answer, call, context) =>
      onEventLists(["getChatHistory"], (events) => events.filter((event) => isSettled(event, context)))(
        answer,
        call,
        context,
      ),
  },
] as const satisfies readonly Fault[];

/** An event without a time counts as long past. */
function isSettled({ timestamp = 0 }: Json, { situation }: FaultContext): boolean {
  return Number(timestamp) < Math.floor(situation.nowMs() / 1000);
}

type AlterOwn = (events: readonly Json[], isOwn: (event: Json) => boolean) => readonly unknown[];

/** A hook for the history that can tell the client's own events. */
function alterOwn(alter: AlterOwn, { path }: AnsweredCall): NonNullable<Fault["answer"]> {
  return onEventLists(["getChatHistory"], (events) => alter(events, (event) => event["party_id"] === path["chatId"]));
}
