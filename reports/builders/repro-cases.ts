import type { CaseResult, Run } from "../model.ts";
import { bySameDifference, failures } from "./failures.ts";

/** More scripts than these nobody runs; the others show the same differences as one of them, or are in the run file. */
const mostScripts = 50;

/** The failed cases that get a script which repeats them: one of each difference, in the order of the report. */
export function reproCases(run: Run): readonly CaseResult[] {
  const { contract } = run;
  if (contract === null) return [];
  const groups = bySameDifference(failures(contract, run));
  return groups.slice(0, mostScripts).map(({ first }) => first.result);
}

/** Where the script of a case is, from the folder of the run. */
export function reproFile(id: string): string {
  return `repro/${id.replaceAll(/[^\w.-]/g, "_")}.sh`;
}
