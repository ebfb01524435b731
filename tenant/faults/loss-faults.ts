import { isOver } from "../chat.ts";
import type { ServerEvent } from "../../protocol/types.ts";
import type { Fault } from "./fault.ts";
import type { FaultySession } from "./situation.ts";

/** Events in one answer after which one goes missing. */
const batchSize = 10;

/** The words that each session heard last. */
const lastWords = new WeakMap<FaultySession, string>();

/** What is lost, doubled, made up, or reaches the wrong client. */
export const lossFaults = [
  {
    id: "batch-boundary-lost",
    family: "delivery",
    deviation: "Of more than ten events in one answer every eleventh is lost.",
    deliver: ({ events, kept }) => ({ events: events.filter((_, at) => at % (batchSize + 1) !== batchSize), kept }),
  },
  {
    id: "batch-only-last",
    family: "delivery",
    deviation: "Of several events that wait only the last is delivered, the others are lost.",
    deliver: ({ events, kept }) => ({ events: events.slice(-1), kept }),
  },
  {
    id: "batch-one-per-name",
    family: "delivery",
    deviation: "Of several events of the same name in one answer only the last is delivered.",
    deliver: ({ events, kept }) => ({
      events: events.filter(({ event }, at) => events.findLastIndex((other) => other.event === event) === at),
      kept,
    }),
  },
  {
    id: "events-lost-after-abort",
    family: "delivery",
    deviation: "The events that come first after a client has broken off its poll are lost.",
    mishap: (what, session, { tally }) => void (what === "aborted" && tally.next(session)),
    publish(events, session, { tally }) {
      if (tally.count(session) === 0) return events;
      tally.reset(session);
      return [];
    },
  },
  {
    id: "equal-message-dropped",
    family: "delivery",
    deviation: "A message of the agent with the words of the one before is not delivered.",
    publish: (events, session) => events.filter((event) => !isSaidAgain(session, event)),
  },
  {
    id: "typing-untold",
    family: "delivery",
    deviation: "The client is never told that the agent types.",
    severity: "minor",
    publish: (events) => events.filter(({ event }) => !event.endsWith("typing")),
  },
  {
    id: "status-untold",
    family: "delivery",
    deviation: "The client is never told the state of its session.",
    severity: "major",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_status"),
  },
  {
    id: "events-repeated",
    family: "delivery",
    deviation: "What one poll brings the next brings again.",
    deliver: ({ events, kept }, _session, { tally }) => ({
      events,
      kept: [...events.filter((event) => tally.next(event) === 1), ...kept],
    }),
  },
  {
    id: "history-polled",
    family: "delivery",
    deviation: "A poll with events brings the whole history of the session in their place.",
    deliver: ({ kept }, { history }) => ({ events: history as readonly ServerEvent[], kept }),
  },
  {
    id: "message-invented",
    family: "delivery",
    deviation: "Every message of the agent is followed by one that nobody said and no history has.",
    publish: (events) =>
      events.flatMap((event): readonly ServerEvent[] =>
        event.event === "chat_session_message"
          ? [
              event,
              {
                ...event,
                msg_id: `${event.msg_id}-1`,
                msg: "Thank you for waiting.",
                msg_text: "Thank you for waiting.",
              },
            ]
          : [event],
      ),
  },
  {
    id: "message-crosses-sessions",
    family: "delivery",
    deviation: "The messages of an agent reach another session, the one that was opened last, in place of their own.",
    publish(events, session, { situation }) {
      const other = [...situation.sessions()].findLast((one) => one !== session && !isOver(one.state));
      const messages = events.filter(({ event }) => event === "chat_session_message");
      if (other === undefined || messages.length === 0) return events;
      other.outbox.push(...messages);
      other.held?.release();
      return events.filter(({ event }) => event !== "chat_session_message");
    },
  },
  {
    id: "send-takes-first-only",
    family: "delivery",
    deviation: "Of several events in one Send Events request only the first is taken.",
    receive: (events) => events.slice(0, 1),
  },
] as const satisfies readonly Fault[];

function isSaidAgain(session: FaultySession, event: ServerEvent): boolean {
  if (event.event !== "chat_session_message") return false;
  const isSame = lastWords.get(session) === event.msg;
  lastWords.set(session, event.msg);
  return isSame;
}
