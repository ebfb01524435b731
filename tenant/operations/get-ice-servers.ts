import type { IceServers } from "../../protocol/types.ts";
import { success, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import type { World } from "../world.ts";

/** Lists the entry's servers for audio and video in the documented form; an entry that there is not has none. */
export function getIceServers(_: World, { caller }: Call): Answer {
  const body: IceServers = { servers: caller.app?.iceServers ?? [] };
  return success(body);
}
