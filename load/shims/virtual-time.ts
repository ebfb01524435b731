/** Time that passes only while everybody waits, for tests. */
export interface VirtualTime {
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Lets time pass until `work` is done. @throws Error when nobody waits and the work is not done. */
  readonly runUntilDone: (work: Promise<unknown>) => Promise<void>;
}

/** Enough turns of the microtask queue for everything that one timer sets off. */
const turns = 200;

export function virtualTime(): VirtualTime {
  let nowMs = 0;
  let waiting: { dueMs: number; resolve: () => void }[] = [];
  return {
    nowMs: () => nowMs,
    wait: (ms) => new Promise((resolve) => waiting.push({ dueMs: nowMs + Math.max(0, ms), resolve })),
    async runUntilDone(work) {
      let isDone = false;
      const finished = work.finally(() => (isDone = true));
      for (;;) {
        for (let turn = 0; turn < turns && !isDone; turn += 1) await Promise.resolve();
        if (isDone) break;
        const next = waiting.toSorted((one, other) => one.dueMs - other.dueMs)[0];
        if (next === undefined) throw new Error(`nobody waits at ${nowMs} ms, and the work is not done`);
        waiting = waiting.filter((other) => other !== next);
        nowMs = next.dueMs;
        next.resolve();
      }
      await finished;
    },
  };
}
