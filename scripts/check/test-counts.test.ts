import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Verdict } from "../../reports/model.ts";
import { contractCounts, onlyContract, unitCounts } from "./test-counts.ts";

const unit = (passed: number, failed: number, skipped: number): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTotalTests: passed + failed + skipped,
  });

const run = (verdicts: readonly Verdict[], missing: readonly string[] = []) => ({
  cases: verdicts.map((verdict) => ({ verdict })),
  missing,
});

test("unit tests are counted by their end; skipped ones are neither", () => {
  expect(unitCounts(unit(3, 2, 0))).toEqual({ passed: 3, failed: 2, note: "5 tests" });
  expect(unitCounts(unit(3, 0, 4))).toEqual({ passed: 3, failed: 0, note: "7 tests, 4 skipped" });
});

test("a report without a test that ran does not pass", () => {
  expect(() => unitCounts(unit(0, 0, 9))).toThrow("no test ran");
  expect(() => unitCounts("{}")).toThrow("numPassedTests");
});

test("contract cases are counted by their verdict; one that never reported has failed", () => {
  expect(
    contractCounts(run(["passed", "passed", "failed", "suiteError", "cannotTell", "notApplicable"], ["Y-1"])),
  ).toEqual({
    passed: 2,
    failed: 3,
    note: "6 cases, 2 undecided",
  });
});

test("a contract run in which nothing was judged does not pass", () => {
  expect(() => contractCounts(run([]))).toThrow("no case ran");
  expect(() => contractCounts(run(["notApplicable"]))).toThrow("no case ran");
});

test("a folder without a run is no result", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cx-runs-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await expect(onlyContract(folder)).rejects.toThrow("wrote no result");
});
