import { expect, test } from "vitest";
import { requirements } from "../requirements.ts";
import { smokeRequirements } from "../smoke.ts";
import { selectRequirements } from "./select.ts";

test("all, a few that touch everything, or those that are named", () => {
  expect(selectRequirements({ selection: "all", only: [] })).toBe(requirements);
  expect(selectRequirements({ selection: "smoke", only: [] })).toBe(smokeRequirements);
  const named = selectRequirements({ selection: "named", only: ["POLL-001"] });
  expect(named.map(({ id }) => id)).toEqual(["POLL-001"]);
});

test("unknown ids are named, all of them", () => {
  expect(() => selectRequirements({ selection: "named", only: ["POLL-001", "POLL-999", "X"] })).toThrow(
    /"POLL-999", "X"/,
  );
  expect(() => selectRequirements({ selection: "named", only: [] })).toThrow(/got none/);
});

test("the smoke part is small and still looks into every area", () => {
  const areas = new Set(smokeRequirements.map(({ area }) => area));
  expect(areas).toEqual(new Set(requirements.map(({ area }) => area)));
  expect(smokeRequirements.length).toBeLessThan(requirements.length / 4);
});
