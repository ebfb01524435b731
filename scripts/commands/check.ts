import { checkFile, tally, type CheckedFile } from "../check-file/check-file.ts";
import { formatChecked, jsonOfChecked } from "../check-file/check-text.ts";
import { exitCode, type ExitCode } from "../exit-codes.ts";
import { Failure, type Problem } from "../failure.ts";
import type { Invocation } from "../invocation.ts";

/** Checks every named file. What cannot be read is reported after what could, and decides the exit code. */
export async function run({ values, positionals, out }: Invocation<"check">): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  const unreadable: Problem[] = [];
  for (const file of positionals) {
    try {
      checked.push(await checkFile(file, values.direction));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(...error.problems);
    }
  }
  if (values.json) out(`${JSON.stringify({ format: "cx-check/1", files: checked.map(jsonOfChecked) }, null, 2)}\n`);
  else out(checked.map((one) => formatChecked(one, values.quiet)).join(values.quiet ? "" : "\n"));
  if (unreadable.length > 0) throw new Failure(exitCode.usage, unreadable);
  const hollow = checked.filter(({ judgements }) => judgements.every(({ verdict }) => verdict === "not checked"));
  if (hollow.length > 0) throw new Failure(exitCode.suite, hollow.map(nothingChecked));
  return checked.some(({ judgements }) => tally(judgements).broken > 0) ? exitCode.broken : exitCode.kept;
}

function nothingChecked({ file, form, judgements }: CheckedFile): Problem {
  return {
    what: "nothing was checked",
    where: file,
    expected: "at least one event, or one request to an operation of the contract with its answer",
    got: `${form} with ${judgements.length === 0 ? "nothing in it" : "requests to no operation of the contract"}`,
    next: `record again, or see "cx list operations" for what can be checked`,
  };
}
