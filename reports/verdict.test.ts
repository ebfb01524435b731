import { describe, expect, test } from "vitest";
import { verdicts, type CaseResult, type ContractResult, type LoadResult, type Run } from "./model.ts";
import { sampleContract, sampleLoad, sampleRun } from "./samples/sample-run.ts";
import { breaksRun, contractVerdict, loadVerdict, runVerdict } from "./verdict.ts";

const passed = caseOf("passed");
const failed = caseOf("failed");

describe("contractVerdict", () => {
  const contract = (cases: CaseResult[], missing: string[] = []): ContractResult => ({
    ...sampleContract(),
    cases,
    missing,
  });

  test.for<[name: string, result: ContractResult, exit: string, reason: RegExp | null]>([
    ["all passed", contract([passed]), "kept", null],
    ["one cannot tell", contract([passed, caseOf("cannotTell")]), "kept", null],
    ["one failed", contract([passed, failed]), "broken", /1 of 2 cases failed/],
    ["no cases", contract([]), "couldNotRun", /no contract case ran/],
    ["none applies", contract([caseOf("notApplicable")]), "couldNotRun", /no contract case applies/],
    ["one never reported", contract([passed], ["POLL-999"]), "couldNotRun", /1 case never reported: POLL-999/],
    ["the suite failed", contract([passed, caseOf("suiteError")]), "couldNotRun", /suite itself failed in 1 case/],
    ["the suite and a case failed", contract([failed, caseOf("suiteError")]), "couldNotRun", /1 of 2 cases failed/],
  ])("%s", ([, result, exit, reason]) => {
    const verdict = contractVerdict(result, "recommended");
    expect(verdict.exit).toBe(exit);
    if (reason === null) expect(verdict.reasons).toEqual([]);
    else expect(verdict.reasons.join("; ")).toMatch(reason);
  });

  test("a long list of missing ids is cut, and says by how much", () => {
    const ids = Array.from({ length: 7 }, (_, at) => `POLL-${at}`);
    expect(contractVerdict(contract([passed], ids), "required").reasons).toEqual([
      "7 cases never reported: POLL-0, POLL-1, POLL-2, POLL-3, POLL-4 and 2 more",
    ]);
  });
});

describe("breaksRun", () => {
  const broken = (...tiers: CaseResult["tier"][]): CaseResult => ({ ...failed, findings: tiers.map(findingOf) });

  test("the firmest finding decides, not the tier of the case", () => {
    expect(breaksRun(broken("recommended"), "recommended")).toBe(true);
    expect(breaksRun(broken("recommended", "observed"), "required")).toBe(false);
    expect(breaksRun(broken("observed", "required"), "required")).toBe(true);
  });

  test("a failed case without findings is judged by its own tier", () => {
    expect(breaksRun({ ...broken(), tier: "required" }, "required")).toBe(true);
    expect(breaksRun({ ...broken(), tier: "recommended" }, "required")).toBe(false);
  });

  test.for(verdicts.filter((verdict) => verdict !== "failed"))("a case that is %s breaks nothing", (verdict) => {
    expect(breaksRun({ ...broken("required"), verdict }, "recommended")).toBe(false);
  });
});

describe("loadVerdict", () => {
  const load = (changes: Partial<LoadResult>): LoadResult => ({ ...sampleLoad(), reasons: [], ...changes });

  test.for<[LoadResult["verdict"], string]>([
    ["kept", "kept"],
    ["broken", "broken"],
    ["invalid", "couldNotRun"],
  ])("a load that is %s ends as %s, with a reason unless kept", ([verdict, exit]) => {
    const result = loadVerdict(load({ verdict }));
    expect(result.exit).toBe(exit);
    expect(result.reasons.length === 0).toBe(exit === "kept");
  });

  test("a load in which no poll ended is no success, whatever it says of itself", () => {
    const { outcomes } = sampleLoad();
    const none = Object.fromEntries(Object.keys(outcomes).map((outcome) => [outcome, 0])) as typeof outcomes;
    expect(loadVerdict(load({ verdict: "kept", outcomes: none }))).toEqual({
      exit: "couldNotRun",
      reasons: ["no poll of the load ended"],
    });
  });
});

describe("runVerdict", () => {
  const run = (contract: CaseResult | null, load: LoadResult["verdict"] | null): Run => ({
    ...sampleRun(),
    contract: contract === null ? null : { ...sampleContract(), cases: [contract], missing: [] },
    load: load === null ? null : { ...sampleLoad(), verdict: load },
  });

  test.for<[name: string, run: Run, exit: string]>([
    ["nothing ran", run(null, null), "couldNotRun"],
    ["both kept", run(passed, "kept"), "kept"],
    ["contract broken", run(failed, "kept"), "broken"],
    ["load broken", run(passed, "broken"), "broken"],
    ["broken and not measured", run(failed, "invalid"), "couldNotRun"],
  ])("%s: the worst part decides", ([, whole, exit]) => {
    expect(runVerdict(whole).exit).toBe(exit);
  });

  test("the run's own threshold holds unless another is given", () => {
    const recommended = { ...failed, findings: [findingOf("recommended")] };
    const whole = { ...run(recommended, null), failOn: "required" as const };
    expect(runVerdict(whole).exit).toBe("kept");
    expect(runVerdict(whole, "recommended").exit).toBe("broken");
  });
});

function caseOf(verdict: CaseResult["verdict"]): CaseResult {
  const found = sampleContract().cases.find((one) => one.verdict === verdict);
  if (found === undefined) throw new Error(`the sample run has no case that is ${verdict}`);
  return found;
}

function findingOf(tier: CaseResult["tier"]): CaseResult["findings"][number] {
  return { tier, check: "status", where: "status", expected: "200", actual: "500", message: "no", contradiction: null };
}
