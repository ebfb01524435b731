import type { OperationId } from "../../protocol/operations.ts";
import { refusal, refuse } from "../answer.ts";
import { asIf, onSuccess, withStatus, without, type Json } from "./alterations.ts";
import type { Fault } from "./fault.ts";

const historyIds: readonly OperationId[] = ["getCaseHistory", "getCaseHistoryAtRoot"];
const closeIds: readonly OperationId[] = ["closeCase", "closeCaseAtRoot"];
const rootIds: readonly OperationId[] = ["getCaseHistoryAtRoot", "closeCaseAtRoot"];

export const caseFaults = [
  {
    id: "case-history-this-session-only",
    family: "history",
    deviation: "The case history lacks the earlier sessions of the case.",
  },
  {
    id: "case-history-of-other-cases",
    family: "history",
    severity: "critical",
    deviation: "The case history holds the sessions of all cases.",
  },
  {
    id: "case-history-reversed",
    family: "history",
    severity: "minor",
    deviation: "The case history begins with the newest session.",
    answer: onSuccess(historyIds, ({ sessions }) => ({ sessions: (sessions as Json[]).toReversed() })),
  },
  {
    id: "case-history-without-client",
    family: "history",
    deviation: "The case history lacks what the client said.",
    answer: onSessions((session) => ({
      ...session,
      events: (session["events"] as Json[]).filter(({ party_id }) => party_id !== session["chat_id"]),
    })),
  },
  {
    id: "case-history-bare-list",
    family: "history",
    deviation: "The case history is a list, without the object around it.",
    answer: onSuccess(historyIds, ({ sessions }) => sessions),
  },
  {
    id: "case-session-without-chat-id",
    family: "shape",
    deviation: "The sessions of a case history have no chat_id.",
    answer: onSessions((session) => without(session, "chat_id")),
  },
  {
    id: "case-created-time-number",
    family: "shape",
    deviation: "The created_time of a session in the case history is a number.",
    answer: onSessions((session) => ({ ...session, created_time: Number(session["created_time"]) })),
  },
  {
    id: "case-created-time-milliseconds",
    family: "shape",
    deviation: "The created_time of a session in the case history counts milliseconds.",
    answer: onSessions((session) => ({ ...session, created_time: `${String(session["created_time"])}000` })),
  },
  {
    id: "case-history-without-case-empty",
    family: "history",
    deviation: "The case history of a session without a case is an empty list in place of 5601.",
  },
  {
    id: "case-unset-ignored",
    family: "sessionLife",
    deviation: "A session keeps its case when the scenario takes it out of any.",
  },
  {
    id: "case-set-untold",
    family: "delivery",
    severity: "major",
    deviation: "The client is not told that its session has a case.",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_case_set"),
  },
  {
    id: "close-case-ends-session",
    family: "sessionLife",
    severity: "critical",
    deviation: "Closing the case ends the session.",
  },
  {
    id: "close-case-needs-body",
    family: "error",
    severity: "major",
    deviation: "Close Case without a body that is JSON is refused with 5003.",
  },
  {
    id: "close-case-without-case-accepted",
    family: "error",
    deviation: "Closing the case of a session that has none is answered with success in place of 5601.",
  },
  {
    id: "close-case-status-204",
    family: "http",
    deviation: "A closed case is answered with status 204.",
    answer: (answer, { operation }) =>
      answer.status === 200 && closeIds.includes(operation.id) ? { ...answer, status: 204, json: undefined } : answer,
  },
  {
    id: "case-missing-status-404",
    family: "error",
    deviation: "A session without a case is answered with status 404, as if there were no session.",
    answer: withStatus(404, "5601"),
  },
  {
    id: "case-missing-code-5005",
    family: "error",
    severity: "major",
    deviation: "A session without a case is answered with 5005, which tells clients that the session is over.",
    answer: asIf("5005", "5601"),
  },
  {
    id: "crm-error-status-200",
    family: "error",
    severity: "major",
    deviation: "An error of the CRM comes with status 200, the error inside.",
    answer: withStatus(200, "5602"),
  },
  {
    id: "crm-failure-hidden",
    family: "error",
    severity: "major",
    deviation: "A CRM that fails is passed over: the case is answered, or called closed, all the same.",
  },
  {
    id: "case-root-path-unknown",
    family: "http",
    deviation:
      "Case history and close case at the root of the API are answered with 404, as if there were no such path.",
    answer: (answer, { operation: { id } }) =>
      rootIds.includes(id) ? { ...refuse(id, refusal("5955")), status: 404 } : answer,
  },
] as const satisfies readonly Fault[];

/** A hook for each session of a case history. */
function onSessions(alter: (session: Json) => unknown): NonNullable<Fault["answer"]> {
  return onSuccess(historyIds, ({ sessions }) => ({ sessions: (sessions as Json[]).map(alter) }));
}
