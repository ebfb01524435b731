import { expect, test } from "vitest";
import { counterNames, outcomeMetric, trendNames } from "./metric-names.ts";
import { summaryTrendStats } from "./options.ts";
import { budgets, expressionOf, k6Thresholds } from "./thresholds.ts";

test.each(budgets)(
  "budget $name names a metric that exists, and a statistic that the summary has",
  ({ metric, statistic }) => {
    expect(statistic === "count" ? counterNames : trendNames).toContain(metric);
    expect(summaryTrendStats).toContain(statistic);
  },
);

test("no two budgets have one name, and each is a threshold of k6", () => {
  expect(new Set(budgets.map(({ name }) => name)).size).toBe(budgets.length);
  const thresholds = k6Thresholds();
  expect(Object.values(thresholds).flat()).toHaveLength(budgets.length);
  for (const budget of budgets) expect(thresholds[budget.metric]).toContain(expressionOf(budget));
});

test("every outcome of a poll is either judged or one that a customer does not suffer from", () => {
  const judged = budgets.map(({ metric }) => metric);
  const harmless = ["events", "empty", "5511", "5005", "aborted"] as const;
  const outcomes = counterNames.filter((name) => name.startsWith("poll_"));
  expect(outcomes.filter((name) => !judged.includes(name)).toSorted()).toEqual(harmless.map(outcomeMetric).toSorted());
});

test("metric names are such as k6 takes, and none is used twice", () => {
  const names = [...counterNames, ...trendNames];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-zA-Z_][a-zA-Z0-9_]{1,127}$/);
});
