import { expect, test } from "vitest";
import type { CaseResult, Finding, Run } from "./model.ts";
import { sampleRun, type SampleRun } from "./samples/sample-run.ts";
import { breaksRun, runVerdict } from "./verdict.ts";

/** The sample with one member of its contract or load changed, and everything else all right. */
function changed(contract: Partial<SampleRun["contract"]> | null, load: Partial<SampleRun["load"]> | null): Run {
  const run = sampleRun();
  const passed = run.contract.cases.filter(({ verdict }) => verdict === "passed");
  return {
    ...run,
    contract: contract && { ...run.contract, cases: passed, missing: [], blocked: [], ...contract },
    load: load && { ...run.load, verdict: "kept", reasons: [], ...load },
  };
}

function caseOf(verdict: CaseResult["verdict"]): CaseResult {
  const found = sampleRun().contract.cases.find((one) => one.verdict === verdict);
  if (found === undefined) throw new Error(`the sample has no case that is ${verdict}`);
  return found;
}

test.each<[string, Run]>([
  ["all cases passed and the load is kept", changed({}, {})],
  ["a contract without a load", changed({}, null)],
  ["a load without a contract", changed(null, {})],
  ["what nobody can tell", changed({ cases: [caseOf("passed"), caseOf("cannotTell")] }, null)],
  ["what does not apply, beside what does", changed({ cases: [caseOf("passed"), caseOf("notApplicable")] }, null)],
])("%s keeps the run", (_, run) => {
  expect(runVerdict(run)).toEqual({ exit: "kept", reasons: [] });
});

test.each<[string, Run, string]>([
  ["a failed case", changed({ cases: [caseOf("passed"), caseOf("failed")] }, {}), "1 of 2 cases failed"],
  ["a broken load", changed({}, { verdict: "broken", reasons: ["too slow"] }), "too slow"],
  ["a broken load that does not say why", changed(null, { verdict: "broken" }), "the load broke a limit"],
])("%s breaks the run", (_, run, reason) => {
  expect(runVerdict(run)).toEqual({ exit: "broken", reasons: [reason] });
});

test.each<[string, Run, string]>([
  ["a run without parts", changed(null, null), "nothing ran"],
  ["a contract without cases", changed({ cases: [] }, {}), "no contract case ran"],
  [
    "only cases that do not apply",
    changed({ cases: [caseOf("notApplicable")] }, {}),
    "no contract case applies to this target",
  ],
  ["a case that never reported", changed({ missing: ["A-1"] }, {}), "1 case never reported: A-1"],
  [
    "a suite error",
    changed({ cases: [caseOf("passed"), caseOf("suiteError")] }, {}),
    "the suite itself failed in 1 case",
  ],
  [
    "a case whose starting state was not reached",
    changed({ cases: [caseOf("passed"), caseOf("cannotTell")], blocked: [caseOf("cannotTell").id] }, {}),
    `1 case could not be judged, the starting state was not reached: ${caseOf("cannotTell").id}`,
  ],
  ["an invalid load", changed({}, { verdict: "invalid", reasons: ["no CPU left"] }), "no CPU left"],
  [
    "a load in which no poll ended",
    changed(null, {
      outcomes: Object.fromEntries(Object.keys(sampleRun().load.outcomes).map((one) => [one, 0])) as never,
    }),
    "no poll of the load ended",
  ],
])("%s could not run", (_, run, reason) => {
  expect(runVerdict(run)).toEqual({ exit: "couldNotRun", reasons: [reason] });
});

test("what the suite could not do outweighs what the tenant did wrong, and both are named", () => {
  const run = changed(
    { cases: [caseOf("failed"), caseOf("suiteError")] },
    { verdict: "broken", reasons: ["too slow"] },
  );
  const { exit, reasons } = runVerdict(run);
  expect(exit).toBe("couldNotRun");
  expect(reasons).toEqual(["the suite itself failed in 1 case", "1 of 2 cases failed", "too slow"]);
});

test("a case that fails explains why others could not be judged", () => {
  const run = changed({ cases: [caseOf("failed"), caseOf("cannotTell")], blocked: ["B-1"] }, null);
  expect(runVerdict(run)).toEqual({
    exit: "broken",
    reasons: ["1 of 2 cases failed", "1 case could not be judged, the starting state was not reached: B-1"],
  });
});

test("a statement weaker than the threshold does not break the run", () => {
  const [finding] = caseOf("failed").findings;
  const withTier = (tier: Finding["tier"]): CaseResult => ({
    ...caseOf("failed"),
    findings: [{ ...finding, tier } as Finding],
  });
  expect(breaksRun(withTier("recommended"), "required")).toBe(false);
  expect(breaksRun(withTier("recommended"), "recommended")).toBe(true);
  expect(breaksRun(withTier("required"), "required")).toBe(true);
  expect(runVerdict(changed({ cases: [withTier("recommended")] }, null), "required").exit).toBe("kept");
});

test("the threshold stored with the run is the one that counts unless another is given", () => {
  const recommended = sampleRun().contract.cases.filter(({ findings }) =>
    findings.some(({ tier }) => tier === "recommended"),
  );
  const run: Run = { ...changed({ cases: recommended }, null), failOn: "required" };
  expect(runVerdict(run).exit).toBe("kept");
  expect(runVerdict(run, "recommended").exit).toBe("broken");
});

test("a failed case without a finding counts by its own tier", () => {
  const bare: CaseResult = { ...caseOf("failed"), tier: "required", findings: [] };
  expect(breaksRun(bare, "required")).toBe(true);
});
