import type { CaseResult, ContractResult, Finding, Run, Verdict } from "../../reports/model.ts";
import type { ContractCase, ContractFlow } from "../harness/case.ts";
import { excusedCase } from "../harness/contract-run.ts";
import { excusedByTheRun } from "../harness/lost-connections.ts";
import { runCase } from "../harness/run-case.ts";
import { requirements } from "../requirements.ts";
import { recordedTarget } from "./recorded-target.ts";

/** One requirement, judged again. */
export interface JudgedAgain {
  readonly id: string;
  readonly stored: Verdict;
  /** Null: nothing can be said, see `problems`. */
  readonly again: Verdict | null;
  /** What is not as it was stored, a clause each; empty when all is. */
  readonly problems: readonly string[];
}

/** Judges every requirement of a run again from the evidence that the run stored, without a network. */
export async function judgeAgain(
  { target, seed }: Pick<Run, "target" | "seed">,
  contract: ContractResult,
): Promise<JudgedAgain[]> {
  const known = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const excused = new Set(excusedByTheRun(contract.cases, contract.exchanges));
  const judged: JudgedAgain[] = [];
  for (const result of contract.cases) {
    const requirement = known.get(result.id);
    const isExcused = contract.blocked.includes(result.id) && result.reason === excusedCase(result).reason;
    judged.push(
      requirement === undefined
        ? {
            id: result.id,
            stored: result.verdict,
            again: null,
            problems: ["this version of the suite does not have it"],
          }
        : await judgeOne(requirement, result, {
            target,
            seed,
            contract,
            isExcused: isExcused || excused.has(result.id),
          }),
    );
  }
  return judged;
}

interface Context {
  readonly target: Run["target"];
  readonly seed: number;
  readonly contract: ContractResult;
  readonly isExcused: boolean;
}

async function judgeOne(
  requirement: ContractCase | ContractFlow,
  result: CaseResult,
  { target, seed, contract, isExcused }: Context,
): Promise<JudgedAgain> {
  const { id, verdict: stored } = result;
  // What was not asked, and where the suite broke, there is nothing to judge: neither is a pass, so nothing is lost.
  if (result.exchanges.length === 0 || stored === "suiteError") return { id, stored, again: stored, problems: [] };
  const ids = new Set(result.exchanges);
  const exchanges = contract.exchanges.filter((exchange) => ids.has(exchange.id));
  const recorded = recordedTarget({ result, exchanges, target, clock: contract.clock });
  const { result: judged } = await runCase(requirement, recorded, seed, contract.replay);
  const gaps = recorded.gaps();
  if (gaps.length > 0) return { id, stored, again: null, problems: [...gaps] };
  const again = isExcused ? excusedCase(judged) : judged;
  const problems = [
    ...(again.verdict === stored ? [] : [`the verdict is ${again.verdict}, and ${stored} was stored`]),
    ...findingProblems(again.findings, result.findings),
    ...(again.tier === result.tier ? [] : [`the tier is ${again.tier}, and ${result.tier} was stored`]),
  ];
  return { id, stored, again: again.verdict, problems };
}

function findingProblems(again: readonly Finding[], stored: readonly Finding[]): string[] {
  const [one, other] = [again, stored].map((findings) =>
    findings.map(({ check, where }) => `${check} at ${where}`).toSorted(),
  );
  return JSON.stringify(one) === JSON.stringify(other)
    ? []
    : [`the findings are ${one?.join("; ") || "none"}, and ${other?.join("; ") || "none"} were stored`];
}
