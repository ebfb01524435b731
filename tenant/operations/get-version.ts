import type { Version } from "../../protocol/types.ts";
import { success, type Answer } from "../answer.ts";
import type { World } from "../world.ts";

/** Names the version of the product, for display and logs. */
export function getVersion({ config }: World): Answer {
  const body: Version = { server_version: config.serverVersion };
  return success(body);
}
