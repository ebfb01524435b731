import { expect, test } from "vitest";
import { evidenceDigest } from "./evidence-digest.ts";
import { sampleRun } from "./samples/sample-run.ts";

test("the sample carries its own digest", () => {
  expect(sampleRun().evidenceDigest).toBe(evidenceDigest(sampleRun()));
});

test("the order of members changes nothing, any value does", () => {
  const run = sampleRun();
  const { cases, ...rest } = run.contract;
  expect(evidenceDigest({ ...run, contract: { cases, ...rest } })).toBe(run.evidenceDigest);
  const [first, ...others] = cases;
  if (first === undefined) throw new Error("the sample has cases");
  const altered = [{ ...first, verdict: "passed" as const, reason: "altered" }, ...others];
  expect(evidenceDigest({ ...run, contract: { ...rest, cases: altered } })).not.toBe(run.evidenceDigest);
  expect(evidenceDigest({ ...run, seed: run.seed + 1 })).not.toBe(run.evidenceDigest);
});
