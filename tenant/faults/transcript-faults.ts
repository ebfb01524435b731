import { onEventLists, without, type Json } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** Events that the shortened history still holds. */
const shortHistory = 10;

/** What can go wrong with what the history holds, beside its form. */
export const transcriptFaults = [
  {
    id: "history-last-ten-only",
    family: "history",
    deviation: "The history holds the last ten events only.",
    answer: onHistory((events) => events.slice(-shortHistory)),
  },
  {
    id: "history-without-forms",
    family: "history",
    deviation: "The history lacks forms and their answers.",
    answer: onHistory((events) => events.filter(({ event }) => !String(event).includes("_form_"))),
  },
  {
    id: "history-without-agent",
    family: "history",
    deviation: "The history lacks what agents said.",
    answer: onHistory((events) => events.filter((event) => !isWords(event) || !isOfTenant(event))),
  },
  {
    id: "history-without-parties",
    family: "history",
    deviation: "The history does not tell who joined and left.",
    answer: onHistory((events) => events.filter(({ event }) => !String(event).startsWith("chat_session_party_"))),
  },
  {
    id: "history-without-times",
    family: "history",
    deviation: "Events of the history have no timestamp.",
    answer: onHistory((events) => events.map((event) => without(event, "timestamp"))),
  },
  {
    id: "history-by-sender",
    family: "history",
    deviation: "The history holds what the tenant sent first, then what the client sent.",
    answer: (answer, call, context) =>
      onHistory((events) => events.toSorted((one, other) => isOwn(one, call.path) - isOwn(other, call.path)))(
        answer,
        call,
        context,
      ),
  },
  {
    id: "history-doubled",
    family: "history",
    deviation: "The history holds every message twice.",
    answer: onHistory((events) => events.flatMap((event) => (isWords(event) ? [event, event] : [event]))),
  },
  {
    id: "history-puts-words-into-mouths",
    family: "history",
    severity: "critical",
    deviation: "The history holds words of the client that it never said.",
    answer: (answer, call, context) =>
      onHistory((events) => {
        const said = events.filter((event) => isWords(event) && event["party_id"] === call.path["chatId"]);
        return [
          ...events,
          ...said.slice(0, 1).map((event) => ({ ...event, msg_id: "never-said", msg: "I agree to all of it." })),
        ];
      })(answer, call, context),
  },
  {
    id: "history-lost-on-disconnect",
    family: "history",
    deviation: "What was said before the client left the conversation is no longer in the history.",
    answer: onHistory((events) =>
      events.slice(1 + events.findLastIndex(({ event }) => event === "chat_session_disconnect")),
    ),
  },
  {
    id: "history-only-polled",
    family: "history",
    deviation: "The history lacks what has not been polled yet.",
    answer: (answer, call, context) => {
      const waiting = new Set<unknown>(context.situation.find(call.path["chatId"] ?? "")?.outbox);
      return onHistory((events) => events.filter((event) => !waiting.has(event)))(answer, call, context);
    },
  },
  {
    id: "history-takes-events",
    family: "history",
    severity: "critical",
    deviation: "Reading the history takes the events that wait for the next poll.",
  },
  {
    id: "history-of-other-session",
    family: "history",
    severity: "critical",
    deviation: "The history is that of another session, if there is one.",
    answer: (answer, call, context) => {
      const other = [...context.situation.sessions()].find(({ chatId }) => chatId !== call.path["chatId"]);
      return onHistory((events) => other?.history ?? events)(answer, call, context);
    },
  },
] as const satisfies readonly Fault[];

function onHistory(alter: (events: readonly Json[]) => readonly unknown[]): NonNullable<Fault["answer"]> {
  return onEventLists(["getChatHistory"], alter);
}

function isWords({ event }: Json): boolean {
  return event === "chat_session_message";
}

/** Ids of what the tenant says begin alike. */
function isOfTenant({ msg_id }: Json): boolean {
  return String(msg_id).startsWith("srv-");
}

function isOwn({ party_id }: Json, { chatId }: Readonly<Record<string, string | undefined>>): 0 | 1 {
  return party_id === chatId ? 1 : 0;
}
