import { expect, test } from "vitest";
import type { Budget } from "../../reports/model.ts";
import { loadVerdict, type SelfCheck } from "./load-verdict.ts";

const sound: SelfCheck = {
  missing: [],
  exitCode: 0,
  timedOut: false,
  ledger: { rows: [], balanced: true },
  customers: { asked: 10, planned: 10 },
  aborted: 0,
  sentTwice: 0,
  generator: { cpuPercent: 1, maxRssBytes: 1 },
  stderr: "",
};

const excess: Budget = {
  name: "hold excess p99",
  bound: "atMost",
  limit: 500,
  actual: 12,
  unit: "ms",
  kept: true,
  source: "assumed",
};
const held: Budget = {
  name: "polls held at once",
  bound: "atLeast",
  limit: 8,
  actual: 10,
  unit: "polls",
  kept: true,
  source: "profile",
};

test("a sound run within its budgets is kept, and needs no reason", () => {
  expect(loadVerdict(sound, [excess], [held])).toEqual({ verdict: "kept", reasons: [] });
});

test("a crossed budget breaks the run; that k6 says so by its exit code is no reason to distrust it", () => {
  const crossed = { ...excess, actual: 512.345, kept: false };
  expect(loadVerdict({ ...sound, exitCode: 99 }, [crossed], [held])).toEqual({
    verdict: "broken",
    reasons: ["hold excess p99: expected at most 500 ms, got 512.35 ms"],
  });
});

test("too few held polls that nothing explains make the run invalid; with failures they are part of what broke", () => {
  const short = { ...held, actual: 3, kept: false };
  expect(loadVerdict(sound, [excess], [short])).toMatchObject({
    verdict: "invalid",
    reasons: ["polls held at once: expected at least 8 polls, got 3 polls", expect.any(String)],
  });
  expect(loadVerdict(sound, [{ ...excess, kept: false }], [short]).verdict).toBe("broken");
});

const row = { name: "sendEvents: sent", generator: 4, tenant: 5, equal: false };

test.each<[string, Partial<SelfCheck>, RegExp]>([
  ["an artefact is missing", { missing: ["k6 left no summary"] }, /k6 left no summary/],
  ["k6 ran into its time limit", { timedOut: true, exitCode: null }, /time limit/],
  ["k6 failed", { exitCode: 107, stderr: "first\nscript error\n" }, /k6 ended with 107: script error/],
  [
    "the script failed a customer",
    {
      exitCode: 110,
      stderr: 'level=warning msg=a\nlevel=error msg="customer 3: oops"\nlevel=error msg="marked as failed"',
    },
    /k6 ended with 110: .*customer 3: oops/,
  ],
  ["requests were cut off at the end", { aborted: 2 }, /lost sight of 2 requests/],
  ["requests may have been sent twice", { sentTwice: 3 }, /3 requests.*sent them again/],
  ["k6 was killed", { exitCode: null }, /a signal: it said nothing/],
  ["the ledger does not balance", { ledger: { rows: [row], balanced: false } }, /sendEvents: sent: k6 4, tenant 5/],
  ["k6's own count does not add up", { ledger: { rows: [], balanced: false } }, /does not add up/],
  ["customers are missing", { customers: { asked: 9, planned: 10 } }, /of 10 customers 9/],
  ["k6 was too busy", { generator: { cpuPercent: 100_000, maxRssBytes: 1 } }, /measured itself/],
])("a run is invalid when %s, whatever its budgets say", (_why, change, reason) => {
  const { verdict, reasons } = loadVerdict({ ...sound, ...change }, [{ ...excess, kept: false }], [held]);
  expect(verdict).toBe("invalid");
  expect(reasons[0]).toMatch(reason);
});
