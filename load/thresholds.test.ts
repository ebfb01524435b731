import { expect, test } from "vitest";
import { requestOutcomes } from "../protocol/outcomes.ts";
import { counters, mishaps, trends } from "./metric-names.ts";
import { budgetRows } from "./thresholds.ts";

test("no two budgets have one name, and each names a source", () => {
  expect(new Set(budgetRows.map(({ name }) => name)).size).toBe(budgetRows.length);
  for (const { source } of budgetRows) expect(source).not.toBe("");
});

test("what a budget looks at is something that is measured", () => {
  const known: readonly string[] = [...Object.keys(trends), ...Object.keys(mishaps), ...requestOutcomes];
  const named = budgetRows.flatMap(({ measured }) => {
    if ("trend" in measured) return [measured.trend];
    if ("mishap" in measured) return [measured.mishap];
    return "outcome" in measured ? [measured.outcome] : [];
  });
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test("every way in which a server can fail a poll is judged", () => {
  const judged = budgetRows.flatMap(({ measured }) =>
    "outcome" in measured && measured.operations.includes("getNewChatEvents") ? [measured.outcome] : [],
  );
  const failing = ["5000", "5001", "5004", "5509", "contractViolation", "unknownCode", "clientTimeout", "transport"];
  expect(judged).toEqual(expect.arrayContaining(failing));
  // A session that is gone is judged by whether its customer had left.
  expect(judged).not.toContain("5005");
});

test("metric names are such as k6 takes, and none is used twice", () => {
  const names = [...Object.values(counters), ...Object.values(trends)];
  expect(new Set<string>(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^cx_[a-z_]{1,120}$/);
});
