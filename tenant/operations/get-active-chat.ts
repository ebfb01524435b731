import { success, type Answer } from "../answer.ts";
import type { SessionCall } from "../call.ts";
import type { World } from "../world.ts";
import { sessionProperties } from "./session-properties.ts";

/** Tells the caller's live session. */
export function getActiveChat(_: World, { session }: SessionCall): Answer {
  return success(sessionProperties(session));
}
