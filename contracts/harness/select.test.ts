import { expect, test } from "vitest";
import { requirements } from "../requirements.ts";
import { selectRequirements } from "./select.ts";

test("without a name all are meant, with one that one", () => {
  expect(selectRequirements([])).toBe(requirements);
  expect(selectRequirements(["POLL-001"]).map(({ id }) => id)).toEqual(["POLL-001"]);
});

test("unknown ids are named, all of them", () => {
  expect(() => selectRequirements(["POLL-001", "POLL-999", "X"])).toThrow(/"POLL-999", "X"/);
});
