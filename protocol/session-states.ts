import { operationIds, operations, type OperationId } from "./operations.ts";

/**
 * How a session stands, as its client can know: the states that are told, and the ways in which it ends. `none` before it is
 * asked for.
 */
export type Standing = "none" | LiveState | SessionEnd;

/** States in which a session lives. Source: [ios ContactCenterChatSessionProperties.swift], [postman v2]. */
export const liveStates = ["ivr", "queued", "connecting", "connected"] as const;
export type LiveState = (typeof liveStates)[number];

/** Ways in which a session ends, each with what shows it. */
export const sessionEnds = {
  closed: "its client ended it",
  ended: "an agent or the scenario ended it: chat_session_ended",
  failed: "it failed: chat_session_status with the state failed",
  timedOut: "its client was silent: chat_session_inactivity_timeout",
  abandoned: "its client was away: it polled no more for too long, and finds it gone",
} as const satisfies Readonly<Record<string, string>>;
export type SessionEnd = keyof typeof sessionEnds;
export const sessionEndNames = Object.keys(sessionEnds) as readonly SessionEnd[];

export interface Transition {
  readonly from: Standing;
  readonly to: Standing;
  readonly source: string;
}

const routing = "[ios ContactCenterChatSessionProperties.swift]: queued waits, connecting is reserved, connected talks";
const sourceOfEnd: Readonly<Record<SessionEnd, string>> = {
  closed: "[postman v2] Client Events, chat_session_end",
  ended: "[postman v2] Server Events, chat_session_ended: the session no longer exists",
  failed: "[postman v2] Server Events, state failed: the session no longer exists",
  timedOut: "[bp 3.11 ChatSettings]; [postman v2] Server Events, chat_session_inactivity_timeout",
  abandoned: "[android ContactCenterCommunicating.kt stopPolling]: not polling ends the session after a while",
};

/** Every change of standing that the sources name or imply. A session that was asked for again stands where it stood. */
export const transitions: readonly Transition[] = [
  { from: "none", to: "ivr", source: "[postman v2] Request Chat, example of the answer" },
  { from: "none", to: "queued", source: "[postman v2] Request Chat, state of the answer" },
  { from: "ivr", to: "queued", source: routing },
  { from: "queued", to: "connecting", source: routing },
  { from: "connecting", to: "connected", source: routing },
  { from: "connecting", to: "queued", source: `${routing}; an agent who does not take it is assumed` },
  { from: "connected", to: "queued", source: "assumed of a transfer: the session waits for another agent" },
  {
    from: "connected",
    to: "ivr",
    source: "[postman v2] Client Events: after chat_session_disconnect the scenario goes on",
  },
  ...liveStates.flatMap((from) => sessionEndNames.map((to): Transition => ({ from, to, source: sourceOfEnd[to] }))),
];

/** Operations on a session: those that name one, and those that look for the caller's. None finds one that is not there. */
export const operationsOnSessions: readonly OperationId[] = operationIds.filter(
  (id) => operations[id].pathParameters.includes("chatId") || operations[id].aliasOf !== null || id === "getActiveChat",
);

/** Standings that admit none of these operations. */
export const absentStandings: readonly Standing[] = ["none", ...sessionEndNames];
