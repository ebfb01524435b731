import { readFileSync } from "node:fs";
import type { LoadResult } from "../load-model.ts";
import type { ContractResult, Run } from "../model.ts";
import { parseRun } from "../parse-run.ts";

/** A small run with a case of every verdict and a load that breaks a budget; the documents beside it are made from it. */
export interface SampleRun extends Run {
  contract: ContractResult;
  load: LoadResult;
}

/** Where the sample is. */
export const sampleFile = new URL("sample-run.json", import.meta.url);

/** A copy of the sample that a test may change. */
export function sampleRun(): SampleRun {
  const run = parseRun(readFileSync(sampleFile, "utf8"), "reports/samples/sample-run.json");
  const { contract, load } = run;
  if (contract === null || load === null) throw new Error("the sample has to have both parts of a run");
  return { ...run, contract, load };
}

/** A document that the sample has to give, as it is stored beside it. */
export function sampleDocument(name: "sample-junit.xml" | "sample-terminal.txt"): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

/** Text that does harm wherever it is taken for markup or for a command. */
const hostileText = "</pre><script>alert(1)</script>\"'& ]]> \u001b[31m\u0000\u202e\ud800\uffff";

/** Members whose values decide how a run is read; all other text may be anything. */
const closedMembers = [
  "format",
  "startedAt",
  "finishedAt",
  "verdict",
  "tier",
  "failOn",
  "kind",
  "clock",
  "bound",
  "outcome",
  "unit",
  "protocol",
];

/** The sample with harmful text wherever a run can hold text. */
export function hostileRun(): SampleRun {
  return JSON.parse(JSON.stringify(sampleRun()), (key, value: unknown) =>
    typeof value === "string" && !closedMembers.includes(key) ? hostileText : value,
  ) as SampleRun;
}
