import type { Reply, SessionCall } from "../call.ts";
import { poll } from "../poll.ts";
import type { World } from "../world.ts";

/** The long poll. */
export function getNewChatEvents(world: World, { session, connection }: SessionCall): Reply {
  return poll(world, session, connection);
}
