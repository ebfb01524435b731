import type { HistoryDocument } from "../../protocol/types.ts";
import { success, type Answer } from "../answer.ts";
import type { SessionCall } from "../call.ts";
import { decodable } from "../decodable.ts";
import type { World } from "../world.ts";

/** All that was said and done in the session, in both directions, oldest first. */
export function getChatHistory({ faults }: World, { session }: SessionCall): Answer {
  if (session.outbox.length > 0 && faults.has("history-takes-events")) session.outbox = [];
  const body: HistoryDocument = { events: decodable(session, session.history) as HistoryDocument["events"] };
  return success(body);
}
