import type { Clock, Timer } from "./clock.ts";

/** Answers that are made but kept back for a while. */
export interface LateAnswers {
  /** Writes an answer after so many milliseconds. */
  keepBack(delayMs: number, write: () => void): void;
  /** Writes all of them now. */
  flush(): void;
  readonly size: number;
}

export function createLateAnswers(clock: Clock): LateAnswers {
  const waiting = new Map<() => void, Timer>();
  return {
    keepBack(delayMs, write) {
      const run = (): void => {
        waiting.delete(run);
        write();
      };
      waiting.set(run, clock.setTimer(delayMs, run));
    },
    flush() {
      for (const [run, timer] of waiting) {
        timer.cancel();
        run();
      }
    },
    get size() {
      return waiting.size;
    },
  };
}
