import { expect, test } from "vitest";
import { closingText, stepText } from "./check-report.ts";
import type { StepResult } from "./step.ts";

const result = (name: string, passed: number, failed: number, output = ""): StepResult => ({
  name,
  passed,
  failed,
  note: "5 files",
  durationMs: 1234,
  output,
});

test("the last line is the sums and nothing else", () => {
  const text = closingText([result("lint", 0, 0), result("unit tests", 20, 0), result("contracts", 5, 0)]);
  expect(text).toBe("25 passed, 0 failed");
});

test("all failed steps are named before the last line", () => {
  const text = closingText([result("lint", 0, 1), result("unit tests", 20, 2), result("contracts", 5, 0)]);
  expect(text).toBe("failed steps: lint, unit tests\n25 passed, 3 failed");
});

test("a step shows its time and, when it failed, what the tool said", () => {
  expect(stepText(result("lint", 0, 0))).toMatch(/^lint +ok +1\.2 s {2}5 files$/);
  expect(stepText(result("lint", 0, 1, "one\n\ntwo"))).toMatch(/^lint +FAILED +1\.2 s {2}5 files\n.*one\n.*\n.*two$/);
});
