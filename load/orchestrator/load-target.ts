import type { TenantCount } from "./tenant-count.ts";

/** Where a load goes to. */
export interface LoadTarget {
  /** Base addresses; several where the target is several processes, between which the load is divided. */
  readonly urls: readonly string[];
  readonly tenantUrl: string;
  readonly appId: string;
  /** The target's own side, where it is the embedded tenant; null for all others. */
  readonly embedded: EmbeddedTarget | null;
}

/** What the embedded tenant tells and does beside its API; it runs in other processes, so that it can be measured apart. */
export interface EmbeddedTarget {
  readonly pids: readonly number[];
  /** How long an empty poll is held; milliseconds. */
  readonly holdMs: number;
  /** The counts of all its processes, added up. */
  count(): Promise<TenantCount>;
  /** Polls held at the moment. */
  held(): Promise<number>;
  /** An agent says something to every client at the same moment. */
  broadcast(text: string): Promise<void>;
}
