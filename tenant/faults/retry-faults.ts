import type { Answer } from "../answer.ts";
import type { AnsweredCall, SentEvent } from "./fault-context.ts";
import type { Fault } from "./fault.ts";
import type { FaultySession } from "./situation.ts";
import type { Tally } from "./tally.ts";

/** Query keys that clients fill anew for each request, so that nothing between them and the tenant answers from memory. */
const freshKeys = ["nonce", "timestamp"];

/** The words of each msg_id that a session has used. */
const wordsById = new WeakMap<FaultySession, Map<unknown, unknown>>();
/** Answers by request; the tally stands for one fault of one tenant. */
const answersByRequest = new WeakMap<Tally, Map<string, Answer>>();

export const retryFaults = [
  {
    id: "send-doubled",
    family: "retry",
    deviation: "Every event that a client sends is taken twice.",
    severity: "critical",
    receive: (events) => events.flatMap((event) => [event, event]),
  },
  {
    id: "used-msg-id-dropped",
    family: "retry",
    deviation: "A message with other words is dropped without notice when its msg_id was used before in the session.",
    severity: "critical",
    receive: (events, session) => events.filter((event) => !isOtherUnderOneId(session, event)),
  },
  {
    id: "missing-msg-id-shared",
    family: "retry",
    deviation:
      "Messages without a msg_id, or with the word null for one, count as one and the same: only the first is taken.",
    severity: "critical",
    receive: (events, session, { tally }) => events.filter((event) => !isNameless(event) || tally.next(session) === 1),
  },
  {
    id: "bad-list-half-taken",
    family: "retry",
    deviation: "A list of events is refused for one of them, but what stands before it is taken all the same.",
  },
  {
    id: "request-chat-doubled",
    family: "retry",
    deviation: "A chat request opens two sessions, and what is active is the one that the client was not told of.",
    severity: "critical",
  },
  {
    id: "request-again-refused",
    family: "retry",
    deviation: "A second chat request is refused in place of returning the session.",
    severity: "critical",
  },
  {
    id: "request-again-drops-events",
    family: "retry",
    deviation: "A second chat request drops the events that wait for the next poll.",
    severity: "critical",
  },
  {
    id: "request-again-clears-history",
    family: "retry",
    deviation: "A second chat request returns the same session with an empty history.",
    severity: "critical",
  },
  {
    id: "nonce-answer-repeated",
    family: "retry",
    deviation: "A GET with a nonce or timestamp that was used before gets the answer of that time.",
    answer(answer, call, { tally }) {
      const key = requestKey(call);
      if (key === undefined) return answer;
      const answers = answersByRequest.get(tally) ?? new Map<string, Answer>();
      answersByRequest.set(tally, answers);
      const before = answers.get(key);
      // The history goes on growing behind the answer that shows it.
      if (before === undefined) answers.set(key, { ...answer, json: structuredClone(answer.json) });
      return before ?? answer;
    },
  },
] as const satisfies readonly Fault[];

function isOtherUnderOneId(session: FaultySession, { event, msg_id, msg }: SentEvent): boolean {
  if (event !== "chat_session_message" || msg_id === undefined) return false;
  const words = wordsById.get(session) ?? new Map<unknown, unknown>();
  wordsById.set(session, words);
  const isOther = words.has(msg_id) && words.get(msg_id) !== msg;
  if (!isOther) words.set(msg_id, msg);
  return isOther;
}

function isNameless({ event, msg_id: id }: SentEvent): boolean {
  return event === "chat_session_message" && (id === undefined || id === null || id === "" || id === "null");
}

function requestKey({ operation, path, query = {} }: AnsweredCall): string | undefined {
  const isFresh = operation.method === "GET" && freshKeys.some((key) => key in query);
  return isFresh ? JSON.stringify([operation.id, path, query]) : undefined;
}
