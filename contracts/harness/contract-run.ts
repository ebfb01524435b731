import type { Exchange } from "../../client/exchange.ts";
import type { CaseResult, ContractResult } from "../../reports/model.ts";
import type { ContractCase, ContractFlow } from "./case.ts";
import { coverageOf } from "./coverage.ts";
import { runCase } from "./run-case.ts";
import type { Target } from "./target.ts";

/** Gathers what one run of requirements brings; the order is that in which they were run. */
export interface ContractRun {
  run(requirement: ContractCase | ContractFlow): Promise<CaseResult>;
  /** What has been gathered so far; `expected` are the ids that should have reported. */
  result(expected: readonly string[]): ContractResult;
}

export function startContractRun(target: Target, seed: number): ContractRun {
  const startedAtMs = performance.now();
  const cases: CaseResult[] = [];
  const blocked: string[] = [];
  const exchanges: Exchange[] = [];
  return {
    async run(requirement) {
      const outcome = await runCase(requirement, target, seed);
      cases.push(outcome.result);
      if (outcome.isBlocked) blocked.push(outcome.result.id);
      exchanges.push(...outcome.exchanges);
      return outcome.result;
    },
    result(expected) {
      const reported = new Set(cases.map(({ id }) => id));
      const durationMs = performance.now() - startedAtMs;
      // Exchanges first: they tell which values are to be hidden in the texts about them.
      const shown = exchanges.map((exchange) => target.show(exchange));
      return {
        durationMs,
        cases: cases.map((one) => shownCase(one, target)),
        missing: expected.filter((id) => !reported.has(id)),
        blocked: [...blocked],
        exchanges: shown,
        coverage: coverageOf(exchanges),
        clock: target.clock,
      };
    },
  };
}

function shownCase(result: CaseResult, target: Target): CaseResult {
  const { reason, findings } = result;
  return {
    ...result,
    reason: reason === null ? null : target.showText(reason),
    findings: findings.map((finding) => ({
      ...finding,
      expected: target.showText(finding.expected),
      actual: target.showText(finding.actual),
      message: target.showText(finding.message),
    })),
  };
}
