import type { World } from "../world.ts";
import type { LiveFeed } from "./live-feed.ts";
import type { SessionViews } from "./session-views.ts";

/** What the parts of the admin port work with. */
export interface AdminContext {
  readonly world: World;
  readonly views: SessionViews;
  readonly live: LiveFeed;
  /** Address of the API that this is the admin port of. */
  readonly apiUrl: string;
  /** When the tenant came to be, on its clock. */
  readonly startedAtMs: number;
}
