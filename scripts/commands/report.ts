import { dirname } from "node:path";

import { readRun } from "../../reports/read-run.ts";
import { runVerdict } from "../../reports/verdict.ts";
import { writeReport } from "../../reports/write-report.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { printRun } from "../print-run.ts";
import { exitOfVerdict } from "../run-record.ts";

/** Writes the documents of a stored run again and ends as that run did. */
export async function run({ values, positionals, out }: Invocation<"report">): Promise<ExitCode> {
  const [file = ""] = positionals;
  const stored = await readRun(file);
  const { quiet, verbose } = values;
  printRun(stored, await writeReport(stored, values.into ?? dirname(file)), { out, quiet, verbose });
  return exitOfVerdict[runVerdict(stored).exit];
}
