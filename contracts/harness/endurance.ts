import { isReachable } from "./probe.ts";
import type { Target } from "./target.ts";

/** Says when a run has to stop asking, so that it ends in bounded time whatever becomes of its target. */
export interface Endurance {
  /** Why nothing more is asked; null while the run goes on. */
  readonly whyNot: () => string | null;
  /** To be told when a target was not to be reached: waits until it is again, or gives up. */
  readonly onUnreachable: (during: string) => Promise<void>;
}

const pauseMs = 500;

export function enduranceOf(target: Target): Endurance {
  const { patienceMs, timeLimitMs } = target.endurance;
  const startedAtMs = performance.now();
  let gone: string | null = null;
  return {
    whyNot() {
      if (gone !== null) return gone;
      const isOver = performance.now() - startedAtMs >= timeLimitMs;
      return isOver ? `the time limit of ${timeLimitMs / 1000} s was over` : null;
    },
    async onUnreachable(during) {
      const untilMs = performance.now() + patienceMs;
      while (performance.now() < untilMs) {
        if (await isReachable(target)) return;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      gone = `the target was not to be reached any more since ${during}, and did not come back within ${patienceMs / 1000} s`;
    },
  };
}
