import type { CaseHistory } from "../../protocol/types.ts";
import { isRefusal, success, type Answer, type Refusal } from "../answer.ts";
import type { SessionCall } from "../call.ts";
import type { Case, CaseSession } from "../cases/case-book.ts";
import { caseInReach } from "../cases/case-in-reach.ts";
import { decodable } from "../decodable.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";

/**
 * The transcripts of all sessions of the case, live ones and those that have ended, in the order in which they began; events
 * that the asking client cannot decode are left out. A closed case is, assumed, answered like any other.
 */
export function getCaseHistory(world: World, { session }: SessionCall): Answer | Refusal {
  const found = caseInReach(world, session);
  if (!isRefusal(found)) return success(historyOf(sessionsToTell(world, session, found), session));
  const isTolerated = found.refused === "5601" && world.faults.has("case-history-without-case-empty");
  return isTolerated ? success(historyOf([], session)) : found;
}

function sessionsToTell({ crm, faults }: World, session: Session, { sessions }: Case): readonly CaseSession[] {
  if (faults.has("case-history-of-other-cases"))
    return [...crm.casesBeside(session.app)].flatMap((one) => one.sessions);
  if (faults.has("case-history-this-session-only")) return sessions.filter(({ chatId }) => chatId === session.chatId);
  return sessions;
}

function historyOf(sessions: readonly CaseSession[], asking: Session): CaseHistory {
  return {
    sessions: sessions.map(({ chatId, openedAtMs, history }) => ({
      chat_id: chatId,
      // A string, because one SDK drops a session whose time is a number.
      created_time: String(Math.floor(openedAtMs / 1000)),
      events: [...decodable(asking, history)],
    })),
  };
}
