import { expect, test } from "vitest";
import { pollOutcomes } from "../../protocol/outcomes.ts";
import { missingOutcomes, miscountedOutcomes } from "./outcome-count.ts";

const load = {
  operations: [
    { operation: "sendEvents", started: 3, ended: { done: 1, "5000": 2 } },
    { operation: "getNewChatEvents", started: 5, ended: { empty: 3, "5000": 1, unknownCode: 1 } },
  ],
};

test("a kind that came to any operation is not missing", () => {
  const missing = missingOutcomes(load);
  expect(missing).not.toContain("5000");
  expect(missing).not.toContain("empty");
  expect(missing).toHaveLength(pollOutcomes.length - 3);
});

test("counts are held against what the target gave, over all operations", () => {
  expect(miscountedOutcomes(load, { "5000": 3, unknownCode: 1 })).toEqual([]);
  expect(miscountedOutcomes(load, { "5000": 2, "5001": 1, unknownCode: 1 })).toEqual([
    "5000: 3 seen, 2 given",
    "5001: 0 seen, 1 given",
  ]);
});
