import type { LoadResult } from "../../reports/load-model.ts";
import type { SuiteRun } from "../run-suite.ts";
import type { Figures } from "./mark.ts";
import { missingOutcomes, miscountedOutcomes, type Given } from "./outcome-count.ts";

const megabyte = 1e6;
const kilobyte = 1024;

/**
 * What a run says.
 * @param idleBytes memory of one k6 process that has next to nothing to do; null when not measured
 * @param given what the target says that it gave; null of a target that was not asked
 */
export function figuresOf(
  { load, seconds, exitCode }: SuiteRun,
  idleBytes: number | null,
  given: Given | null,
): Figures {
  const { generator, reference, outcomes, pollers } = load;
  const own = generator === null || generator.maxRssBytes === 0 ? null : generator;
  const ownPollers = pollers - (reference?.pollers ?? 0);
  const polls = sumOf(outcomes) - (reference === null ? 0 : pollsOf(reference.operations));
  return {
    held: load.peakHeld,
    processes: own?.processes ?? null,
    steadyErrorP99: load.distributions.steadyHoldExcess?.p99 ?? null,
    holdErrorP99: load.distributions.holdExcess?.p99 ?? null,
    busy: busyIn(load),
    memory: own === null ? null : own.maxRssBytes / megabyte,
    memoryEach:
      own === null || idleBytes === null ? null : (own.maxRssBytes - idleBytes * own.processes) / ownPollers / kilobyte,
    processorEach: own === null || polls === 0 ? null : own.cpuMs / polls,
    uploads: load.operations.find(({ operation }) => operation === "uploadFile")?.ended.done ?? 0,
    lost: load.operations.reduce((sum, { started, ended }) => sum + started - sumOf(ended), 0),
    unequal: load.ledger.rows.filter(({ equal }) => equal === false).length + (load.ledger.balanced ? 0 : 1),
    missing: missingOutcomes(load).length,
    miscounted: given === null ? null : miscountedOutcomes(load, given).length,
    seconds,
    exitCode,
  };
}

/** Of all processors, whoever used them; the median over the steady phases in percent, null where it is not known. */
function busyIn({ usage, plan }: Pick<LoadResult, "usage" | "plan">): number | null {
  const steady = plan.phases.filter(({ kind }) => kind === "steady");
  const shares = usage
    .filter(({ tMs }) => steady.some(({ fromMs, untilMs }) => tMs >= fromMs && tMs < untilMs))
    .flatMap(({ machineBusy }) => (machineBusy === null ? [] : [machineBusy]))
    .toSorted((one, other) => one - other);
  const median = shares[Math.floor(shares.length / 2)];
  return median === undefined ? null : median * 100;
}

function pollsOf(operations: LoadResult["operations"]): number {
  return operations.find(({ operation }) => operation === "getNewChatEvents")?.started ?? 0;
}

function sumOf(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
