import { expect, test } from "vitest";
import { trends } from "../metric-names.ts";
import { budgets, expressionOf } from "../thresholds.ts";
import { heldBudgets, k6Budgets } from "./judge-budgets.ts";
import { makePlan } from "./make-plan.ts";

const target = { url: "http://127.0.0.1:1/", tenantUrl: "t", appId: "a" };

test("what was not measured is not judged", () => {
  expect(k6Budgets(null)).toEqual([]);
  const values = { count: 0, "p(99)": 0, "p(99.9)": 0 };
  expect(k6Budgets({ durationMs: 1, metrics: { [trends.holdExcess]: { type: "trend", values } } })).toEqual([]);
});

test.each(budgets)("$name is judged by k6's own value and verdict", (budget) => {
  const judged = (actual: number, ok: boolean) =>
    k6Budgets({
      durationMs: 1,
      metrics: {
        [budget.metric]: {
          type: "any",
          values: { count: 5, [budget.statistic]: actual },
          thresholds: { [expressionOf(budget)]: { ok } },
        },
      },
    }).find(({ name }) => name === budget.name);
  expect(judged(budget.limit, true)).toMatchObject({ kept: true, actual: budget.limit, limit: budget.limit });
  expect(judged(budget.limit + 1, false)).toMatchObject({ kept: false, actual: budget.limit + 1 });
});

test("polls must be held in number and without a break for the steady time", () => {
  const plan = makePlan("smoke", { pollers: 12, durationMs: 3000 }, { target, seed: 1, directory: "/tmp" });
  const steady = Array.from({ length: 16 }, (_, at) => ({ tMs: at * 200, held: 10 }));
  expect(heldBudgets(plan, steady).map(({ kept }) => kept)).toEqual([true, true]);
  const broken = steady.map((sample, at) => (at === 8 ? { ...sample, held: 9 } : sample));
  expect(heldBudgets(plan, broken).map(({ kept }) => kept)).toEqual([true, false]);
  expect(heldBudgets(plan, []).map(({ kept }) => kept)).toEqual([false, false]);
});
