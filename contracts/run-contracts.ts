import type { ContractResult } from "../reports/model.ts";
import { startContractRun } from "./harness/contract-run.ts";
import { selectRequirements, type Choice } from "./harness/select.ts";
import { openTarget, type TargetOptions } from "./harness/target.ts";

export interface ContractRunOptions extends Choice, Pick<TargetOptions, "remote" | "seed"> {
  /** Faults of the embedded tenant. */
  readonly faults: readonly string[];
  /** Token of a generated value that alone is to be tried; null: all that the seed gives. */
  readonly replay: string | null;
  /** Ends the run early; what there is by then is returned. */
  readonly signal: AbortSignal;
}

/**
 * Runs the requirements one after another and returns what they brought. What did not report is listed as missing, and a run
 * that was cut short returns what there was.
 * @throws Error for an unknown id.
 */
export async function runContracts(options: ContractRunOptions): Promise<ContractResult> {
  const { remote, faults, seed, replay, selection, signal } = options;
  const selected = selectRequirements(options);
  const target = await openTarget({ remote, faults, seed });
  const run = startContractRun(target, seed, replay);
  const cut = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  try {
    for (const requirement of selected) {
      if (signal.aborted) break;
      // What is under way when the run is cut short reports no more: it may be waiting for a hold, or for hours.
      await Promise.race([run.run(requirement), cut]);
    }
    return run.result({ expected: selected.map(({ id }) => id), selection });
  } finally {
    await target.close();
  }
}
