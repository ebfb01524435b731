import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Endings } from "../harness/endings.ts";
import { runInPool, type PoolOptions } from "./worker-pool.ts";

/** One run against the correct tenant. */
export interface SoundnessJob {
  readonly seed: number;
  /** In another order than that of the suite, drawn from the seed. */
  readonly isShuffled: boolean;
}

export interface SoundnessRun extends SoundnessJob {
  readonly endings: Endings;
  /** Requirements that were run. */
  readonly count: number;
}

export interface SoundnessOptions extends Pick<PoolOptions<SoundnessJob, SoundnessRun>, "onDone" | "signal"> {
  readonly runs: number;
  readonly firstSeed: number;
}

/**
 * Runs all requirements against the correct tenant again and again, each time with a seed of its own: first half of the runs in
 * the order of the suite on a quiet machine, then half of them shuffled with every processor kept busy.
 */
export async function runSoundness({ runs, firstSeed, onDone, signal }: SoundnessOptions): Promise<SoundnessRun[]> {
  const module = new URL("./soundness-job.ts", import.meta.url);
  const jobs = Array.from({ length: runs }, (_, at): SoundnessJob => ({
    seed: firstSeed + at,
    isShuffled: at >= runs / 2,
  }));
  const [quiet, loaded] = [jobs.filter(({ isShuffled }) => !isShuffled), jobs.filter(({ isShuffled }) => isShuffled)];
  const options = { module, signal };
  const first = await runInPool<SoundnessJob, SoundnessRun>({ ...options, jobs: quiet, onDone });
  const stop = keepBusy();
  try {
    const more = (done: number, run: SoundnessRun): void => onDone?.(quiet.length + done, run);
    return [...first, ...(await runInPool<SoundnessJob, SoundnessRun>({ ...options, jobs: loaded, onDone: more }))];
  } finally {
    await stop();
  }
}

/** What a run saw that it must not have seen on the correct tenant: ids of requirements, each with how it ended. */
export function alarmsOf({ endings }: SoundnessRun): string[] {
  const { failed, recorded, blocked, suiteError } = endings;
  return [
    ...failed.map((id) => `${id} failed`),
    ...recorded.map((id) => `${id} cannotTell`),
    ...blocked.map((id) => `${id} blocked`),
    ...suiteError.map((id) => `${id} suiteError`),
  ];
}

/** Keeps every processor busy until the returned function is called. */
function keepBusy(): () => Promise<void> {
  const endless = "for (;;) Math.sqrt(2);";
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(endless, { eval: true }));
  return async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
}
