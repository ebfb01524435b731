import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { CaseResult, ContractResult, Verdict } from "../../reports/model.ts";
import { readRun } from "../../reports/read-run.ts";
import type { Counts } from "./step.ts";

interface JudgedCases {
  cases: readonly Pick<CaseResult, "verdict">[];
  missing: readonly string[];
}

const unitReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTotalTests: z.int(),
});

/**
 * The counts of a vitest JSON report.
 * @throws Error when the report is not one, or no test ran
 */
export function unitCounts(text: string): Counts {
  const report = unitReport.parse(JSON.parse(text));
  if (report.numPassedTests + report.numFailedTests === 0) throw new Error("no test ran");
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const note = `${report.numTotalTests} tests${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return { passed: report.numPassedTests, failed: report.numFailedTests, note };
}

/**
 * The counts of contract cases. A case that does not apply or cannot tell is neither passed nor failed, but counted in
 * the note; an expected case that never reported is failed.
 * @throws Error when no case passed or failed
 */
export function contractCounts({ cases, missing }: JudgedCases): Counts {
  const count = (...verdicts: Verdict[]): number => cases.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const passed = count("passed");
  const failed = count("failed", "suiteError") + missing.length;
  if (passed + failed === 0) throw new Error("no case ran");
  const undecided = count("cannotTell", "notApplicable");
  return { passed, failed, note: `${cases.length} cases${undecided > 0 ? `, ${undecided} undecided` : ""}` };
}

/**
 * The contract cases of the run below a folder that had no run before.
 * @throws Error when there is no run or it has no contract cases
 */
export async function onlyContract(folder: string): Promise<ContractResult> {
  const [run] = await readdir(folder);
  if (run === undefined) throw new Error("the run wrote no result");
  const { contract } = await readRun(join(folder, run, "run.json"));
  if (contract === null) throw new Error("the run has no contract cases");
  return contract;
}
