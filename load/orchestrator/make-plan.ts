import { join } from "node:path";
import type { LoadPlan } from "../plan.ts";
import { profiles, type Profile, type ProfileName } from "../profiles.ts";

/** What a run may change of its profile. */
export interface Overrides {
  readonly pollers?: number | undefined;
  /** How long all pollers poll together. */
  readonly durationMs?: number | undefined;
  /** New sessions a second. */
  readonly rate?: number | undefined;
}

/** A profile, its overrides and a target as one plan whose files are in `directory`. */
export function makePlan(
  profile: ProfileName,
  { pollers, durationMs, rate }: Overrides,
  { target, seed, directory }: { target: LoadPlan["target"]; seed: number; directory: string },
): LoadPlan {
  const { purpose: _, ...shape }: Profile = profiles[profile];
  return {
    ...shape,
    profile,
    pollers: pollers ?? shape.pollers,
    steadyMs: durationMs ?? shape.steadyMs,
    creationRate: rate ?? shape.creationRate,
    target: { ...target, url: target.url.replace(/\/+$/, "") },
    seed,
    peopleFile: join(directory, "people.json"),
    summaryFile: join(directory, "k6-summary.json"),
  };
}
