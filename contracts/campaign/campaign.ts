import type { Endings } from "../harness/endings.ts";
import { runInPool, type PoolOptions } from "./worker-pool.ts";

/** One fault to be tried. */
export interface FaultJob {
  readonly fault: string;
  readonly seed: number;
}

/** How the requirements ended under one fault. */
export interface FaultEndings {
  readonly fault: string;
  readonly endings: Endings;
}

export interface CampaignOptions extends Pick<PoolOptions<FaultJob, FaultEndings>, "onDone" | "signal"> {
  readonly faults: readonly string[];
  readonly seed: number;
}

/** Runs the requirements against the embedded tenant once for each fault; in the order of the faults. @throws Error of a worker that broke */
export function runCampaign({ faults, seed, ...options }: CampaignOptions): Promise<FaultEndings[]> {
  const module = new URL("./fault-job.ts", import.meta.url);
  return runInPool<FaultJob, FaultEndings>({ ...options, module, jobs: faults.map((fault) => ({ fault, seed })) });
}
