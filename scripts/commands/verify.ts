import { stat } from "node:fs/promises";
import { join } from "node:path";

import { readRun } from "../../reports/read-run.ts";
import { runVerdict } from "../../reports/verdict.ts";
import { countsLine } from "../../reports/writers/terminal.ts";
import { exitCode, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { verifyRun, type Check } from "../verify/verify-run.ts";

const mostShown = 10;

/** Computes every verdict of a stored run again from its evidence; ends well only if the run claims nothing that does not hold. */
export async function run({ values, positionals, out }: Invocation<"verify">): Promise<ExitCode> {
  const stored = await readRun(await runFileOf(positionals[0] ?? ""));
  const checks = await verifyRun(stored);
  const holds = checks.every(({ problems }) => problems.length === 0);
  if (values.json) out(`${JSON.stringify({ run: stored.id, holds, checks }, null, 2)}\n`);
  else {
    if (!values.quiet || !holds) out(checks.map((check) => textOf(check, values.verbose)).join(""));
    out(`what the run says of its target: ${countsLine(stored)}\n`);
    out(
      `verified: ${holds ? "everything that the run claims follows from its evidence" : "the run claims what its evidence does not show"}\n`,
    );
  }
  // Whether the target kept the contract is what the run said; here it is asked whether the run may be believed.
  return holds && runVerdict(stored).exit !== "couldNotRun" ? exitCode.kept : exitCode.broken;
}

/** The run.json of a folder that is named, or the file itself. */
async function runFileOf(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, "run.json") : path;
}

function textOf({ what, problems }: Check, isVerbose: boolean): string {
  const shown = isVerbose ? problems : problems.slice(0, mostShown);
  const more =
    problems.length > shown.length ? [`and ${problems.length - shown.length} more; --verbose shows all`] : [];
  const lines = [...shown, ...more].map((line) => `  - ${line}\n`);
  return `${problems.length === 0 ? "✓" : "✕"} ${what}\n${lines.join("")}`;
}
