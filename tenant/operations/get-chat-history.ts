import type { HistoryDocument } from "../../protocol/types.ts";
import { success, type Answer } from "../answer.ts";
import type { SessionCall } from "../call.ts";
import type { World } from "../world.ts";

/** All that was said and done in the session, in both directions, oldest first. */
export function getChatHistory(_: World, { session }: SessionCall): Answer {
  const body: HistoryDocument = { events: session.history };
  return success(body);
}
