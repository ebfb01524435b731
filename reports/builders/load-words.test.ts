import { expect, test } from "vitest";
import type { LoadResult } from "../model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { loadSentences } from "./load-words.ts";

const { load } = sampleRun();
const calm = { ...load.outcomes, "5000": 0, clientTimeout: 0, transport: 0 };

function sentences(change: Partial<LoadResult>): string {
  return loadSentences({ ...load, ...change }).join("\n");
}

test("the sample in words", () => {
  expect(loadSentences(load)).toEqual([
    "All 600 pollers were held at once, by a tenant that holds an empty poll for 5 s.",
    "Beyond the hold, clients waited 0.47 ms at the median, 61.4 ms at the 99th percentile, 91.7 ms at worst (3,848 polls).",
    "First to break: client timeout, 12 s into the load; 18 polls of 3,879, 0.5 %. Then: error 5000 (10 polls, 0.3 %), transport failure (1 poll, < 0.1 %).",
    "The ledger balances: all 5 counts are the same at the generator and at the tenant.",
    "1 of 3 budgets is broken: hold excess p99 61.4 ms, at most 50 ms.",
    "Nothing is known about more than 600 pollers.",
  ]);
});

test.each<[string, Partial<LoadResult>, string]>([
  ["fewer held than asked for", { peakHeld: 512, holdMs: null }, "At most 512 of 600 pollers were held at once."],
  ["nothing in trouble", { outcomes: calm, verdict: "kept" }, "Nothing broke: all 3,850 polls ended as they should."],
  ["no poll in trouble, and yet broken", { outcomes: calm }, "None of 3,850 polls ended in trouble."],
  ["trouble that the series does not show", { series: [] }, "First to break: error 5000; 10 polls of 3,879, 0.3 %."],
  ["a tenant that does not count", { ledger: { rows: [], balanced: true } }, "the tenant does not say what it counted"],
  [
    "counts that differ",
    { ledger: { rows: [{ name: "polls", generator: 10, tenant: 9, equal: false }], balanced: false } },
    "The ledger does not balance: polls (generator 10, tenant 9).",
  ],
  [
    "a generator that cannot account for all",
    { ledger: { rows: [], balanced: false } },
    "The ledger does not balance.",
  ],
  ["budgets that are all kept", { budgets: load.budgets.filter(({ kept }) => kept) }, "All 2 budgets are kept."],
])("%s", (_, change, expected) => {
  expect(sentences(change)).toContain(expected);
});

test("a budget that could not be measured says so", () => {
  const [first] = load.budgets;
  const budgets = [{ ...(first as LoadResult["budgets"][number]), actual: null, kept: false }];
  expect(sentences({ budgets })).toContain(
    "1 of 1 budget is broken: polls held at once could not be measured, at least 500 polls.",
  );
});

test("no percentile is quoted that the samples do not carry", () => {
  const excess = { count: 19, p50: 1, p90: 2, p99: 3, p999: 4, max: 5 };
  expect(sentences({ holdExcessMs: excess })).toContain("clients waited 5 ms at worst (19 polls)");
  expect(sentences({ holdExcessMs: { ...excess, count: 20 } })).toContain(
    "clients waited 1 ms at the median, 5 ms at worst",
  );
  expect(sentences({ holdExcessMs: { ...excess, count: 999 } })).toContain("2 ms at the 90th percentile");
  expect(sentences({ holdExcessMs: { ...excess, count: 10_000 } })).toContain("4 ms at the 99.9th percentile");
  expect(sentences({ holdExcessMs: null })).not.toContain("Beyond the hold");
});

test("a poll after the client's own goodbye is nothing that broke", () => {
  const outcomes = { ...calm, "5005": load.pollers };
  expect(sentences({ outcomes, verdict: "kept" })).toContain("Nothing broke");
});
