import { expect, test } from "vitest";
import { lookedAt, numberIn } from "./step.ts";

test("a tool that looked at enough files passes and says how many", () => {
  expect(lookedAt(12, 12, "files")).toEqual({ passed: 0, failed: 0, note: "12 files" });
});

test.each([
  ["fewer files than there are", 11, 12],
  ["nothing, even where nothing is expected", 0, 0],
  ["it does not say what", undefined, 1],
])("a tool that looked at %s does not pass", (_what, seen, least) => {
  expect(() => lookedAt(seen, least, "files")).toThrow(/expected at least [1-9]/);
});

test("a number is read out of what a tool says, or is unknown", () => {
  expect(numberIn("Finished in 1.3s on 60 files with 191 rules", /on (\d+) files/)).toBe(60);
  expect(numberIn("something else", /on (\d+) files/)).toBeUndefined();
});
