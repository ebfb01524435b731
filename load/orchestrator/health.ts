import { totalmem } from "node:os";
import { isErrorCode } from "../../protocol/errors.ts";
import type { RequestOutcome } from "../../protocol/outcomes.ts";
import { calmOutcomes } from "./calm-outcomes.ts";
import type { TallyPoint } from "./tally.ts";
import { processors, type UsageSample } from "./usage-sampler.ts";

/** What the last seconds of a load looked like. */
export interface Health {
  /** Requests that ended, by how. */
  readonly ended: ReadonlyMap<RequestOutcome, number>;
  readonly usage: readonly UsageSample[];
}

interface Rule {
  readonly name: string;
  /** Why the load has to end, as one clause; null when all is well. */
  readonly trouble: (health: Health) => string | null;
}

/** So many seconds are looked at, and so many requests have to have ended in them. */
export const healthSeconds = 20;
const leastRequests = 100;
const mostUnreachable = 0.9;
const mostFailed = 0.5;
const leastFreeShare = 0.04;
const starvedShare = 0.95;

/** Nobody is in trouble whose session is gone because he left, or who polled over himself. */
const calm: readonly RequestOutcome[] = [...calmOutcomes, "5005", "5509"];

/** When a load does more harm than good; the first that applies ends it. */
const rules: readonly Rule[] = [
  {
    name: "unreachable",
    trouble({ ended }) {
      const lost = (ended.get("transport") ?? 0) + (ended.get("unsent") ?? 0);
      return isMost(lost, ended, mostUnreachable)
        ? `the target is not reached: ${lost} of ${total(ended)} requests of the last ${healthSeconds} s got no connection or lost it`
        : null;
    },
  },
  {
    name: "failing",
    trouble({ ended }) {
      const failed = [...ended]
        .filter(([outcome]) => !calm.includes(outcome))
        .reduce((sum, [, times]) => sum + times, 0);
      const worst = [...ended]
        .filter(([outcome]) => isErrorCode(outcome) && !calm.includes(outcome))
        .toSorted(([, one], [, other]) => other - one)[0]?.[0];
      return isMost(failed, ended, mostFailed)
        ? `more than half fails: ${failed} of ${total(ended)} requests of the last ${healthSeconds} s${worst === undefined ? "" : `, most often with ${worst}`}`
        : null;
    },
  },
  {
    name: "memory",
    trouble({ usage }) {
      const free = usage.at(-1)?.freeBytes ?? Infinity;
      return free < totalmem() * leastFreeShare
        ? `this machine runs out of memory: ${Math.round(free / 2 ** 20)} MiB are free`
        : null;
    },
  },
  {
    name: "starved",
    trouble({ usage }) {
      const last = usage.slice(-healthSeconds);
      const isStarved =
        last.length === healthSeconds &&
        last.every(({ roles }) => roles.generator.processors > starvedShare * processors);
      return isStarved ? `the generator had no processor time to spare for ${healthSeconds} s` : null;
    },
  },
];

/** Why a load should end now; null when it should not. */
export function troubleIn(health: Health): string | null {
  for (const { trouble } of rules) {
    const found = trouble(health);
    if (found !== null) return found;
  }
  return null;
}

/** How requests ended in some intervals. */
export function endedIn(points: readonly TallyPoint[]): Map<RequestOutcome, number> {
  const ended = new Map<RequestOutcome, number>();
  for (const { polls, others } of points)
    for (const [outcome, times] of [...polls, ...others]) ended.set(outcome, (ended.get(outcome) ?? 0) + times);
  return ended;
}

function isMost(part: number, ended: ReadonlyMap<RequestOutcome, number>, share: number): boolean {
  const all = total(ended);
  return all >= leastRequests && part > all * share;
}

function total(ended: ReadonlyMap<RequestOutcome, number>): number {
  return [...ended.values()].reduce((sum, times) => sum + times, 0);
}
