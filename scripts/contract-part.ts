import { parseReplay } from "../contracts/generate/replay-token.ts";
import { requirements } from "../contracts/requirements.ts";
import { runContracts, type ContractRunOptions } from "../contracts/run-contracts.ts";
import type { ContractResult } from "../reports/model.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { suggest } from "./near-match.ts";
import type { OptionValues } from "./options.ts";
import { preflight } from "./preflight.ts";
import { sameAnswerHint } from "./same-answer.ts";

export interface ContractPart extends ContractRunOptions {
  readonly note: (text: string) => void;
}

/** Which requirements the options mean. @throws Failure (usage) for ids that none has, all of them at once, and for two selections. */
export function selectionOf({
  only,
  smoke,
  replay,
}: Pick<OptionValues<"contract">, "only" | "smoke" | "replay">): ContractResult["selection"] {
  const known = requirements.map(({ id }) => id);
  const problems = only
    .filter((id) => !known.includes(id))
    .map((id) => ({
      what: "there is no such requirement",
      where: "--only",
      expected: "the id of a requirement",
      got: `"${id}"`,
      next: suggest(id, known, `"cx list requirements" lists them`),
    }));
  if (replay !== undefined && (parseReplay(replay) === undefined || only.length !== 1)) {
    problems.push({
      what: "there is nothing to replay",
      where: "--replay",
      expected: "the token of a failure, such as s1:p0:3, together with --only and the one requirement that it is of",
      got: `"${replay}" with ${only.length} requirements`,
      next: 'copy both from the failure, where it says "again with --replay"',
    });
  }
  if (smoke && only.length > 0) {
    problems.push({
      what: "--smoke and --only choose different requirements",
      where: "--smoke",
      expected: "one of the two",
      got: "both",
      next: "leave one out",
    });
  }
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  if (smoke) return "smoke";
  return only.length > 0 ? "named" : "all";
}

/** Runs the contract cases; a run that was interrupted brings what there was. */
export async function runContractPart({ note, ...options }: ContractPart): Promise<ContractResult> {
  if (options.remote !== null) await preflight(options.remote, options.signal);
  const result = await runContracts(options);
  const hint = sameAnswerHint(result.exchanges);
  if (hint !== undefined) note(`${hint}\n`);
  return result;
}
