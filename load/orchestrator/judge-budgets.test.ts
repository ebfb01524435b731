import { expect, test } from "vitest";
import { counters, trends } from "../metric-names.ts";
import { budgetRows } from "../thresholds.ts";
import { heldBudgets, judgeBudgets } from "./judge-budgets.ts";
import { Tally } from "./tally.ts";

function tallyOf(samples: readonly { metric: string; value: number; name?: string; tags?: string; times?: number }[]) {
  const tally = new Tally({ pointMs: 1000, windows: [] });
  tally.begin(0);
  for (const { metric, value, name = "", tags = "", times = 1 } of samples)
    for (let at = 0; at < times; at += 1) tally.add({ metric, value, name, tags, atMs: 0 });
  return tally;
}

const brokenIn = (...samples: Parameters<typeof tallyOf>[0]): string[] =>
  judgeBudgets(tallyOf(samples))
    .filter(({ kept }) => !kept)
    .map(({ name }) => name);

test("a run in which nothing happened breaks nothing, and quantiles of nothing are not judged", () => {
  const judged = judgeBudgets(tallyOf([]));
  expect(judged.every(({ kept }) => kept)).toBe(true);
  expect(judged.length).toBe(budgetRows.filter(({ measured }) => !("trend" in measured)).length);
});

test("a quantile is judged only with ten values beyond it", () => {
  const slow = { metric: trends.holdExcess, value: 501 };
  expect(brokenIn({ ...slow, times: 999 })).toEqual([]);
  expect(brokenIn({ ...slow, times: 1000 })).toEqual(["hold excess p99"]);
});

// Every budget that counts is crossed by one of what it counts.
const counting = budgetRows.filter(({ measured }) => !("trend" in measured));
test.each(counting)("$name is broken by a single one", ({ name, measured }) => {
  const sample =
    "mishap" in measured
      ? { metric: counters.mishaps, value: 1, tags: `kind=${measured.mishap}` }
      : "delivery" in measured
        ? { metric: counters.delivery, value: 1, tags: "kind=lost" }
        : "checked" in measured
          ? { metric: counters.checked, value: 1, name: "requestChat", tags: "verdict=broken" }
          : "outcome" in measured
            ? {
                metric: counters.ended,
                value: 1,
                name: measured.operations[0] ?? "",
                tags: `outcome=${measured.outcome}`,
              }
            : { metric: "", value: 0 };
  expect(brokenIn(sample)).toEqual([name]);
});

test("what the load brought about itself is no fault of the tenant", () => {
  const refused = { metric: counters.ended, value: 5, name: "getNewChatEvents", tags: "outcome=5509" };
  expect(brokenIn(refused, { metric: counters.mishaps, value: 5, tags: "kind=overlapped" })).toEqual([]);
  expect(brokenIn(refused, { metric: counters.mishaps, value: 4, tags: "kind=overlapped" })).toEqual([
    "polls that ended 5509",
  ]);
});

test("as many polls as asked for have to be held at the median of every steady phase", () => {
  const phases = [{ kind: "steady", pollers: 12, fromMs: 0, untilMs: 3000 }] as const;
  const held = Array.from({ length: 15 }, (_, at) => ({ tMs: at * 200, held: at === 3 ? 0 : 10 }));
  expect(heldBudgets(phases, 10 / 12, held)).toMatchObject([{ kept: true, limit: 10, actual: 10 }]);
  expect(heldBudgets(phases, 1, held)).toMatchObject([{ kept: false, limit: 12 }]);
  expect(heldBudgets(phases, 10 / 12, [])).toMatchObject([{ kept: false, actual: null }]);
  expect(heldBudgets([{ ...phases[0], kind: "rise" }], 1, held)).toEqual([]);
});
