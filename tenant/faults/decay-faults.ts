import { refusal, refuse } from "../answer.ts";
import { isOver } from "../chat.ts";
import { onSuccess, type Json } from "./alterations.ts";
import type { AnsweredCall } from "./fault-context.ts";
import type { Fault } from "./fault.ts";
import type { Situation } from "./situation.ts";

const capacity = 100;
const msPerEvent = 10;
const msPerSession = 20;
const messageIds = 16;

/** What goes wrong with time, number, or luck. */
export const decayFaults = [
  {
    id: "every-tenth-poll-fails",
    family: "decay",
    deviation: "Every tenth answer of a poll is an error of the server, and the events in it are lost.",
    severity: "critical",
    answer: (answer, call, { tally }) =>
      isPoll(call) && tally.next("polls") % 10 === 0 ? refuse(call.operation.id, refusal("5955")) : answer,
  },
  {
    id: "one-answer-in-hundred-fails",
    family: "decay",
    deviation: "Now and then, once in a hundred times, what was done well is answered with an error of the server.",
    trigger: { oneIn: 100 },
    answer: (answer, { operation }) => (answer.status === 200 ? refuse(operation.id, refusal("5955")) : answer),
  },
  {
    id: "every-tenth-event-lost",
    family: "decay",
    deviation: "Every tenth event on its way to a client is lost.",
    severity: "critical",
    publish: (events, _session, { tally }) => events.filter(() => tally.next("events") % 10 !== 0),
  },
  {
    id: "polls-fail-at-midnight",
    family: "decay",
    deviation: "Around midnight (UTC) polls are answered as if the chat server had gone.",
    severity: "critical",
    trigger: { daily: { fromMinute: 1439, untilMinute: 1 } },
    answer: (answer, call) => (isPoll(call) ? refuse(call.operation.id, refusal("5004")) : answer),
  },
  {
    id: "messages-lost-after-hundred-sessions",
    family: "decay",
    deviation: "When a hundred sessions have been opened, messages of agents are lost on their way to the client.",
    severity: "critical",
    trigger: { after: 100 },
    publish: (events) => events.filter(({ event }) => event !== "chat_session_message"),
  },
  {
    id: "messages-lost-when-crowded",
    family: "decay",
    deviation: "While fifty polls are held, messages of agents are lost on their way to the client.",
    severity: "critical",
    trigger: { held: 50 },
    publish: (events) => events.filter(({ event }) => event !== "chat_session_message"),
  },
  {
    id: "latency-grows-with-history",
    family: "decay",
    deviation: "Each event in the history of a session makes the answers to its polls ten milliseconds later.",
    delayMs: (_answer, call, { situation }) => (isPoll(call) ? historyLength(call, situation) * msPerEvent : 0),
  },
  {
    id: "poll-slows-with-sessions",
    family: "decay",
    deviation: "Each session that is open makes the answers to all polls twenty milliseconds later.",
    delayMs: (_answer, call, { situation }) => (isPoll(call) ? openSessions(situation) * msPerSession : 0),
  },
  {
    id: "history-capped-at-hundred",
    family: "decay",
    deviation: "The history has no more than the last hundred events.",
    answer: onSuccess(["getChatHistory"], (json) => ({
      ...json,
      events: (json["events"] as readonly Json[]).slice(-capacity),
    })),
  },
  {
    id: "session-deaf-after-hundred-events",
    family: "decay",
    deviation: "A session whose history has more than a hundred events is delivered none any more.",
    severity: "critical",
    publish: (events, { history }) => (history.length > capacity ? [] : events),
  },
  {
    id: "message-ids-wrap",
    family: "decay",
    deviation:
      "The numbers in the ids of agents' messages begin anew after sixteen, so that ids come twice in a session.",
    publish: (events) =>
      events.map((event) =>
        event.event === "chat_session_message" ? { ...event, msg_id: event.msg_id.replace(/\d+$/, wrapped) } : event,
      ),
  },
  {
    id: "chat-ids-collide",
    family: "decay",
    deviation: "There are only 256 chat ids, so that a new session soon has the id of another, which it displaces.",
    severity: "critical",
  },
  {
    id: "ended-sessions-kept",
    family: "decay",
    deviation: "The memory of sessions that have ended is never freed.",
    severity: "minor",
    equivalence: "An ended session is answered like one that never was; only the tenant's own memory grows.",
  },
] as const satisfies readonly Fault[];

function isPoll({ operation }: AnsweredCall): boolean {
  return operation.longPoll !== null;
}

function historyLength({ path }: AnsweredCall, situation: Situation): number {
  return situation.find(path["chatId"] ?? "")?.history.length ?? 0;
}

function openSessions(situation: Situation): number {
  return [...situation.sessions()].filter(({ state }) => !isOver(state)).length;
}

function wrapped(number: string): string {
  return String(Number(number) % messageIds);
}
