import { expect, test } from "vitest";
import { creationMetric, ledgerMetric, outcomeMetric } from "../metric-names.ts";
import type { K6Summary } from "../summary.ts";
import { generatorCount } from "./generator-count.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import { countedSince, openRequests, type TenantCount } from "./tenant-count.ts";

/** k6's summary of two customers: one session refused, three polls, one of them given up by its client. */
const counters: Record<string, number> = {
  [ledgerMetric("requestChat", "started")]: 2,
  [ledgerMetric("requestChat", "answered")]: 2,
  [creationMetric("created")]: 1,
  [creationMetric("5001")]: 1,
  [ledgerMetric("getNewChatEvents", "started")]: 4,
  [ledgerMetric("getNewChatEvents", "answered")]: 3,
  [ledgerMetric("getNewChatEvents", "timedOut")]: 1,
  [outcomeMetric("events")]: 2,
  [outcomeMetric("5005")]: 1,
  [outcomeMetric("clientTimeout")]: 1,
  [ledgerMetric("sendEvents", "started")]: 1,
  [ledgerMetric("sendEvents", "answered")]: 1,
};

const tenant: TenantCount = {
  operations: {
    requestChat: { received: 2, answered: { "200": 1, "503/5001": 1 }, cutOff: 0, inFlight: 0 },
    getNewChatEvents: { received: 4, answered: { "200": 2, "404/5005": 1 }, cutOff: 1, inFlight: 0 },
    sendEvents: { received: 1, answered: { "200": 1 }, cutOff: 0, inFlight: 0 },
  },
  polls: { outcomes: { events: 2, empty: 0, "5005": 1, aborted: 1 }, heldNow: 0 },
};

function summaryOf(changes: Record<string, number> = {}): K6Summary {
  const entries = Object.entries({ ...counters, ...changes });
  return {
    durationMs: 1000,
    metrics: Object.fromEntries(entries.map(([name, count]) => [name, { type: "counter", values: { count } }])),
  };
}

const unequalRows = (changes: Record<string, number>, count: TenantCount = tenant): string[] =>
  reconcileLedger(generatorCount(summaryOf(changes)), count)
    .rows.filter(({ equal }) => equal === false)
    .map(({ name }) => name);

test("two counts of the same requests balance", () => {
  const ledger = reconcileLedger(generatorCount(summaryOf()), tenant);
  expect(ledger.rows.filter(({ equal }) => equal !== true && equal !== null)).toEqual([]);
  expect(ledger.balanced).toBe(true);
});

test("one request that only the tenant saw is found, and where it went missing", () => {
  const oneMore = {
    [ledgerMetric("getNewChatEvents", "started")]: 3,
    [ledgerMetric("getNewChatEvents", "answered")]: 2,
    [outcomeMetric("events")]: 1,
  };
  expect(unequalRows(oneMore)).toEqual([
    "getNewChatEvents: sent",
    "getNewChatEvents: answered",
    "polls that ended events",
  ]);
  expect(reconcileLedger(generatorCount(summaryOf(oneMore)), tenant).balanced).toBe(false);
});

test("a poll that is told apart wrongly is found although the sums agree", () => {
  expect(unequalRows({ [outcomeMetric("events")]: 1, [outcomeMetric("empty")]: 1 })).toEqual([
    "polls that ended events",
    "polls that ended empty",
  ]);
});

test("a session refused with another code is found", () => {
  expect(unequalRows({ [creationMetric("5001")]: 0, [creationMetric("5000")]: 1 })).toEqual([
    "sessions refused with 5000",
    "sessions refused with 5001",
  ]);
});

test("a request that k6 started and lost counts as aborted, and balances with one that the tenant saw cut off", () => {
  const lost = generatorCount(
    summaryOf({ [ledgerMetric("getNewChatEvents", "timedOut")]: 0, [outcomeMetric("clientTimeout")]: 0 }),
  );
  expect(lost.polls.aborted).toBe(1);
  expect(reconcileLedger(lost, tenant).balanced).toBe(true);
});

test("a request that never left k6 is not missed by the tenant", () => {
  expect(
    unequalRows({
      [ledgerMetric("sendEvents", "started")]: 2,
      [ledgerMetric("sendEvents", "unsent")]: 1,
    }),
  ).toEqual([]);
});

test("without a tenant's count nothing can be compared, but k6's own has to add up", () => {
  const alone = reconcileLedger(generatorCount(summaryOf()), null);
  expect(new Set(alone.rows.map(({ equal }) => equal))).toEqual(new Set([null]));
  expect(alone.balanced).toBe(true);
  expect(reconcileLedger(generatorCount(summaryOf({ [outcomeMetric("events")]: 1 })), null).balanced).toBe(false);
});

test("what was counted before the run does not count", () => {
  const twice: TenantCount = {
    operations: Object.fromEntries(
      Object.entries(tenant.operations).map(([id, row]) => [
        id,
        {
          received: 2 * row.received,
          answered: Object.fromEntries(Object.entries(row.answered).map(([key, count]) => [key, 2 * count])),
          cutOff: 2 * row.cutOff,
          inFlight: 0,
        },
      ]),
    ),
    polls: { outcomes: { events: 4, empty: 0, "5005": 2, aborted: 2 }, heldNow: 0 },
  };
  expect(countedSince(tenant, twice)).toEqual(tenant);
});

test("open requests are summed over all operations", () => {
  const open = { received: 3, answered: {}, cutOff: 1, inFlight: 2 };
  expect(openRequests({ ...tenant, operations: { requestChat: open, sendEvents: open } })).toBe(4);
});
