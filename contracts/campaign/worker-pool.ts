import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

/** More workers than this share what one machine has and gain nothing; their tenants listen on ports of their own. */
const mostWorkers = 4;

export interface PoolOptions<Job, Result> {
  /** Module that exports `doJob`, which takes a job and promises its result; both are plain JSON. */
  readonly module: URL;
  readonly jobs: readonly Job[];
  /** Told of each result when it is there, and how many there are. */
  readonly onDone?: ((done: number, result: Result) => void) | undefined;
  /** Starts no further job; what there is by then is returned. */
  readonly signal?: AbortSignal | undefined;
}

const worker = fileURLToPath(new URL("./pool-worker.ts", import.meta.url));

/**
 * Has jobs done on all processors, each in a process that ends with the last of them; results in the order of the jobs.
 * @throws Error when a process ended before its job was done; the others are ended, too.
 */
export async function runInPool<Job, Result>(options: PoolOptions<Job, Result>): Promise<Result[]> {
  const { module, jobs, onDone, signal } = options;
  const results = new Map<number, Result>();
  const count = Math.min(availableParallelism(), mostWorkers, Math.max(1, jobs.length));
  const children = Array.from({ length: count }, () => fork(worker, [module.href], { execArgv: [] }));
  let started = 0;
  const work = (child: (typeof children)[number]): Promise<void> =>
    new Promise((resolve, reject) => {
      let current: number | null = null;
      const next = (): void => {
        const isOver = signal?.aborted === true || started >= jobs.length;
        current = isOver ? null : started++;
        if (current === null) child.disconnect();
        else child.send({ job: jobs[current] });
      };
      child.on("message", ({ result }: { result: Result }) => {
        if (current !== null) results.set(current, result);
        onDone?.(results.size, result);
        next();
      });
      child.on("error", reject);
      child.on("exit", (code) => {
        if (current === null) resolve();
        else reject(new Error(`a process of the pool ended with ${code ?? "a signal"} in the middle of a job`));
      });
      next();
    });
  try {
    await Promise.all(children.map(work));
  } finally {
    for (const child of children) child.kill();
  }
  return jobs.flatMap((_, at) => results.get(at) ?? []);
}
