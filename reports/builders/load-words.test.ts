import { expect, test } from "vitest";
import type { Distribution, LoadResult } from "../load-model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { loadSentences } from "./load-words.ts";

const { load } = sampleRun();

function sentences(change: Partial<LoadResult>): string {
  return loadSentences({ ...load, ...change }).join("\n");
}

test("the sample in words", () => {
  expect(loadSentences(load)).toEqual([
    "All 600 pollers were held at once, by a tenant that holds an empty poll for 5 s.",
    "Beyond the hold, clients waited 0.47 ms at the median, 61.4 ms at the 99th percentile, 91.7 ms at worst (3,848 polls).",
    "From the moment at which something was to be said to its echo: 6.1 ms at the median, 58.3 ms at the 99th percentile, 90.4 ms at worst (1,180 messages).",
    "First to break, 12 s into the load: client timeout of polls, 18 of 3,879 (0.5 %).",
    "Then, after 13 s: error 5000 to polls, 10 of 3,879 (0.3 %).",
    "Then, after 15 s: transport failure of polls, 1 of 3,879 (< 0.1 %).",
    "It took 5 s at worst to say 5000 to polls (10).",
    "In 58 sessions with 520 messages every event was followed: none was lost, doubled or out of order.",
    "All 93 answers that were held against the document are as it says.",
    "The ledger balances: all 5 counts are the same at the generator and at the tenant.",
    "1 of 3 budgets is broken: hold excess p99 61.4 ms, at most 50 ms.",
    "The generator can be trusted: it passed 2 tests of its own. A poller beside it, by another client, waited 0.41 ms beyond the hold at the median (120 polls).",
    "Nothing is known about more than 600 pollers.",
  ]);
});

const [trouble] = load.troubles;
const creation = { operation: "requestChat", outcome: "5001", firstAtMs: 9000, lastAtMs: 9500 } as const;
const [test0] = load.selfTests;

test.each<[string, Partial<LoadResult>, string]>([
  ["fewer held than asked for", { peakHeld: 512, holdMs: null }, "At most 512 of 600 pollers were held at once."],
  ["nothing in trouble", { troubles: [], verdict: "kept" }, "Nothing broke: all 4,521 requests ended as they should."],
  ["no request in trouble, and yet broken", { troubles: [] }, "None of 4,521 requests failed."],
  [
    "sessions that were refused, told by their phase",
    { troubles: [{ ...creation, count: 50, meant: 0 }] },
    "First to break, 9 s into the load: error 5001 to requests for a chat, 50 of 600 (8.3 %).",
  ],
  [
    "failures some of which the load meant",
    { troubles: [{ ...(trouble as LoadResult["troubles"][number]), meant: 8 }] },
    "client timeout of polls, 10 of 3,879 (0.3 %), beside 8 that the load meant.",
  ],
  [
    "failures that the load meant",
    { troubles: [{ ...(trouble as LoadResult["troubles"][number]), meant: 18 }], verdict: "kept" },
    "Nothing broke",
  ],
  ["a load that was ended early", { stopped: "more than half fails" }, "was ended early: more than half fails."],
  [
    "messages that were lost",
    { delivery: { ...load.delivery, anomalies: { lost: 38 } } },
    "In 58 sessions with 520 messages every event was followed: 38 lost.",
  ],
  [
    "answers that break the contract",
    { checked: [{ operation: "requestChat", kept: 9, broken: 1 }] },
    "1 of 10 answers that were held against the document are not as it says.",
  ],
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

test("a generator that cannot be trusted is what is said first", () => {
  const selfTests = [{ ...(test0 as LoadResult["selfTests"][number]), actual: "sends: 4, tenant 5", kept: false }];
  expect(loadSentences({ ...load, selfTests })[0]).toBe(
    "Invalid: the generator, not the tenant: the ledger balances: expected 5 counts as the tenant has them, got sends: 4, tenant 5.",
  );
});

test("a budget that could not be measured says so", () => {
  const [first] = load.budgets;
  const budgets = [{ ...(first as LoadResult["budgets"][number]), actual: null, kept: false }];
  expect(sentences({ budgets })).toContain(
    "1 of 1 budget is broken: polls held at once could not be measured, at least 500 polls.",
  );
});

test("no percentile is quoted that the samples do not carry", () => {
  const of = (count: number) => {
    const holdExcess: Distribution = {
      unit: "ms",
      count,
      mean: 2,
      p50: 1,
      p90: 2,
      p99: 3,
      p999: 4,
      max: 5,
      buckets: [],
    };
    return sentences({ distributions: { ...load.distributions, holdExcess } });
  };
  expect(of(19)).toContain("clients waited 5 ms at worst (19 polls)");
  expect(of(20)).toContain("clients waited 1 ms at the median, 5 ms at worst");
  expect(of(999)).toContain("2 ms at the 90th percentile");
  expect(of(10_000)).toContain("4 ms at the 99.9th percentile");
  expect(sentences({ distributions: { ...load.distributions, holdExcess: null } })).not.toContain("Beyond the hold");
});
