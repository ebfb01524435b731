import type { OperationId } from "../protocol/operations.ts";
import { refusal, type Refusal } from "./answer.ts";
import type { Call } from "./call.ts";
import { isOver } from "./chat.ts";
import type { ActiveFaults, FaultId } from "./faults.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** Faults that let an operation find a session that is over. */
const toleranceOfEnd: { readonly [Id in OperationId]?: FaultId } = {
  getActiveChat: "active-chat-stale",
  getNewChatEvents: "ended-chat-pollable",
  sendEvents: "send-after-end-accepted",
  getChatHistory: "history-after-end-readable",
  getFile: "file-readable-after-end",
};

/**
 * The session that a call names in its path or, where the path names none, the one that the caller has. Unknown, over and
 * another client's are one and the same answer, 5005, so that nobody learns which ids exist; only a poll finds a session
 * that is over, as long as there is something left to tell. A plain link names no client and finds any session.
 */
export function resolveSession(world: World, { operation, caller, path }: Call): Session | Refusal {
  const { store, faults } = world;
  const isNamed = operation.pathParameters.includes("chatId");
  const session = isNamed ? store.find(path["chatId"] ?? "") : store.latest(caller.identity ?? "");
  if (session === undefined) return refusal("5005");
  const isForeign = caller.identity !== null && caller.identity !== session.identity;
  if (isForeign && !faults.has("client-id-ignored")) return refusal("5005");
  return isOver(session.state) && !mayFindEnded(operation.id, session, faults) ? refusal("5005") : session;
}

function mayFindEnded(operation: OperationId, session: Session, faults: ActiveFaults): boolean {
  if (operation === "getNewChatEvents" && session.outbox.length > 0) return true;
  const fault = toleranceOfEnd[operation];
  return fault !== undefined && faults.has(fault);
}
