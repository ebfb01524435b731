import { expect, test } from "vitest";
import type { Run } from "../model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { headline } from "./headline.ts";

const run = sampleRun();
const passed = run.contract.cases.filter(({ verdict }) => verdict === "passed");
const failed = run.contract.cases.filter(({ verdict }) => verdict === "failed");
const kept = { ...run.contract, cases: passed, blocked: [] };
const broken = { ...run.contract, cases: failed, blocked: [] };
const keptLoad = { ...run.load, verdict: "kept" as const, reasons: [] };

test.each<[string, Pick<Run, "contract" | "load">]>([
  ["Nothing ran", { contract: null, load: null }],
  ["The contract is kept", { contract: kept, load: null }],
  ["The contract is broken", { contract: broken, load: null }],
  ["The contract could not be judged in full", { contract: run.contract, load: null }],
  ["The load limits are kept", { contract: null, load: keptLoad }],
  ["The load limits are broken", { contract: null, load: run.load }],
  ["The contract and the load limits are kept", { contract: kept, load: keptLoad }],
  ["The contract and the load limits are broken", { contract: broken, load: run.load }],
  ["The contract is broken and the load limits are kept", { contract: broken, load: keptLoad }],
  ["The contract is kept and the load limits are broken", { contract: kept, load: run.load }],
])("%s", (sentence, parts) => {
  expect(headline({ ...run, ...parts })).toBe(sentence);
});
