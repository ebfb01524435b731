import { requirements } from "../contracts/requirements.ts";
import { runContracts, type ContractRunOptions } from "../contracts/run-contracts.ts";
import type { ContractResult } from "../reports/model.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { suggest } from "./near-match.ts";
import { preflight } from "./preflight.ts";
import { sameAnswerHint } from "./same-answer.ts";

export interface ContractPart extends ContractRunOptions {
  readonly note: (text: string) => void;
}

/** Fails (usage) for ids that no case has, all of them at once. */
export function checkCaseIds(ids: readonly string[]): void {
  const known = requirements.map(({ id }) => id);
  const problems = ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      what: "there is no such case",
      where: "--only",
      expected: "the id of a case",
      got: `"${id}"`,
      next: suggest(id, known, `"cx list cases" lists them`),
    }));
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
}

/** Runs the contract cases; a run that was interrupted brings what there was. */
export async function runContractPart({ note, ...options }: ContractPart): Promise<ContractResult> {
  if (options.remote !== null) await preflight(options.remote, options.signal);
  const result = await runContracts(options);
  const hint = sameAnswerHint(result.exchanges);
  if (hint !== undefined) note(`${hint}\n`);
  return result;
}
