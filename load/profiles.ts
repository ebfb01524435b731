import { limits } from "../protocol/limits.ts";
import type { LoadPlan } from "./plan.ts";

/** A named shape of load: what of a plan depends neither on the target nor on the run. */
export type Profile = Pick<
  LoadPlan,
  "pollers" | "steadyMs" | "creationRate" | "messageShare" | "messageEveryMs" | "pollTimeoutMs" | "requestTimeoutMs"
> & {
  /** What the profile is for, as one clause. */
  readonly purpose: string;
};

const ordinary = {
  messageShare: 0.05,
  messageEveryMs: 5000,
  pollTimeoutMs: limits.androidPollTimeoutMs.value,
  requestTimeoutMs: 10_000,
} as const;

export const profiles = {
  smoke: {
    ...ordinary,
    purpose: "shows in seconds that target, script and accounts fit together",
    pollers: 20,
    steadyMs: 5000,
    creationRate: 20,
    messageShare: 0.2,
    messageEveryMs: 2000,
  },
  accept: {
    ...ordinary,
    purpose: "holds at least 500 polls at once for 20 seconds",
    pollers: 600,
    steadyMs: 21_000,
    creationRate: 100,
  },
  steady: {
    ...ordinary,
    purpose: "carries a working day's pollers for five minutes",
    pollers: 2000,
    steadyMs: 300_000,
    creationRate: 100,
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as readonly ProfileName[];

/**
 * Part of the pollers that has to be held at once while the load is steady; the rest may be between two polls or talking.
 * Assumed: 500 of the 600 pollers of `accept`.
 */
export const heldShare = 5 / 6;
