import type { CaseResult, ContractResult } from "../../reports/model.ts";
import { capabilities, type Need } from "./capabilities.ts";
import type { ContractCase, ContractFlow } from "./case.ts";
import { coverageOf } from "./coverage.ts";
import { enduranceOf } from "./endurance.ts";
import { excusedByTheRun } from "./lost-connections.ts";
import { runCase, unaskedOutcome, type CaseOutcome } from "./run-case.ts";
import type { Target } from "./target.ts";

/** Gathers what one run of requirements brings; the order is that in which they were run. */
export interface ContractRun {
  /** Runs one requirement, unless the target is gone or the run's time is over: then its result says that it was not asked. */
  run(requirement: ContractCase | ContractFlow): Promise<CaseResult>;
  /** What has been gathered so far. */
  result(plan: ContractPlan): ContractResult;
}

/** What a run set out to do. */
export interface ContractPlan extends Pick<ContractResult, "selection"> {
  /** Ids that should report. */
  readonly expected: readonly string[];
}

export function startContractRun(target: Target, seed: number, replay: string | null = null): ContractRun {
  const startedAtMs = performance.now();
  const endurance = enduranceOf(target);
  const outcomes: CaseOutcome[] = [];
  const unserved = new Set<Need>();
  return {
    async run(requirement) {
      const reason = endurance.whyNot() ?? unservedReason(requirement, unserved);
      const outcome =
        reason === null
          ? await runCase(requirement, target, seed, replay)
          : unaskedOutcome(requirement, target, reason);
      outcomes.push(outcome);
      const { probes } = requirement;
      // The embedded tenant has them all: there only a fault that was switched on can be in the way.
      const isClaim = probes !== undefined && target.kind === "remote" && target.capabilities[probes];
      if (isClaim && outcome.result.verdict === "failed") unserved.add(probes);
      if (outcome.isUnreachable) await endurance.onUnreachable(requirement.id);
      target.takeExchanges();
      return outcome.result;
    },
    result({ expected, selection }) {
      const exchanges = outcomes.flatMap((outcome) => outcome.exchanges);
      const cases = outcomes.map(({ result }) => result);
      const excused = excusedByTheRun(cases, exchanges);
      const reported = new Set(cases.map(({ id }) => id));
      // Exchanges first: they tell which values are to be hidden in the texts about them.
      const shown = target.show(exchanges);
      return {
        durationMs: performance.now() - startedAtMs,
        selection,
        replay,
        cases: cases.map((one) => shownCase(excused.includes(one.id) ? excusedCase(one) : one, target)),
        missing: expected.filter((id) => !reported.has(id)),
        blocked: [...outcomes.filter(({ isBlocked }) => isBlocked).map(({ result }) => result.id), ...excused],
        exchanges: shown,
        coverage: coverageOf(exchanges),
        clock: target.clock,
      };
    },
  };
}

/** Of a target that does not have what its profile declares, nothing is asked that depends on it: that is one fault, and not many. */
function unservedReason({ needs }: ContractCase | ContractFlow, unserved: ReadonlySet<Need>): string | null {
  if (needs === undefined || !unserved.has(needs)) return null;
  return `it needs ${capabilities[needs].what}, which is declared and not served, see CAP-${needs}`;
}

/** A case that looked like a failure by itself, in a run whose connections were lost here and there. */
export function excusedCase(result: CaseResult): CaseResult {
  const reason = "the network, not the contract: connections were lost at other operations, too";
  return { ...result, verdict: "cannotTell", reason };
}

function shownCase(result: CaseResult, target: Target): CaseResult {
  const { reason, findings, pushes } = result;
  return {
    ...result,
    reason: reason === null ? null : target.showText(reason),
    findings: findings.map((finding) => ({
      ...finding,
      where: target.showText(finding.where),
      expected: target.showText(finding.expected),
      actual: target.showText(finding.actual),
      message: target.showText(finding.message),
    })),
    pushes: pushes.length === 0 ? [] : (JSON.parse(target.showText(JSON.stringify(pushes))) as CaseResult["pushes"]),
  };
}
