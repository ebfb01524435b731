import type { Session } from "../session.ts";

/**
 * Returns how to tell the case that a session was put under last, null for none: by its transcript, as the CRM keeps cases
 * under keys that can hold a client's id. Each event is looked at once, however often is asked.
 */
export function createLastCase(): (session: Session) => string | null {
  const known = new WeakMap<Session, { readonly caseId: string | null; readonly looked: number }>();
  return (session) => {
    const { history } = session;
    const before = known.get(session) ?? { caseId: null, looked: 0 };
    let { caseId } = before;
    for (let at = before.looked; at < history.length; at += 1) {
      const event = history[at];
      // An empty id takes a session out of its case.
      if (event?.event === "chat_session_case_set") caseId = event.case_id === "" ? null : event.case_id;
    }
    known.set(session, { caseId, looked: history.length });
    return caseId;
  };
}
