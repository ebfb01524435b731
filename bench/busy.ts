import { cpus } from "node:os";

/** Time that the processors of this machine have worked and had altogether, since it started; milliseconds. */
export interface Busy {
  readonly workedMs: number;
  readonly allMs: number;
}

export function readBusy(): Busy {
  const times = cpus().map((cpu) => cpu.times);
  const allMs = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { workedMs: allMs - times.reduce((sum, { idle }) => sum + idle, 0), allMs };
}

/**
 * The share of the machine that others used between two readings. Whatever they take is missing from both servers, so a
 * hold error measured beside them says little.
 */
export function shareOfOthers(before: Busy, after: Busy, ownMs: number): number {
  const allMs = after.allMs - before.allMs;
  return allMs === 0 ? 0 : Math.max(0, (after.workedMs - before.workedMs - ownMs) / allMs);
}
