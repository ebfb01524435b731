import { expect, test } from "vitest";
import type { RequestOutcome } from "../../protocol/outcomes.ts";
import type { LoadedOperation } from "../metric-names.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { OperationCount } from "./tally.ts";
import { countedSince, openRequests, type TenantCount } from "./tenant-count.ts";

type Ended = Partial<Record<RequestOutcome, number>>;

/** Two customers: one session refused, four polls, one of them given up by its client. */
const own: Partial<Record<LoadedOperation, Ended>> = {
  requestChat: { created: 1, "5001": 1 },
  getNewChatEvents: { events: 2, "5005": 1, clientTimeout: 1 },
  sendEvents: { done: 1 },
};

const tenant: TenantCount = {
  operations: {
    requestChat: { received: 2, answered: { "200": 1, "503/5001": 1 }, cutOff: 0, inFlight: 0 },
    getNewChatEvents: { received: 4, answered: { "200": 2, "404/5005": 1 }, cutOff: 1, inFlight: 0 },
    sendEvents: { received: 1, answered: { "200": 1 }, cutOff: 0, inFlight: 0 },
  },
  polls: { outcomes: { events: 2, empty: 0, "5005": 1, aborted: 1 }, heldNow: 0 },
};

function counted(changes: typeof own = {}, open: Partial<Record<LoadedOperation, number>> = {}) {
  const entries = Object.entries({ ...own, ...changes }) as [LoadedOperation, Ended][];
  return new Map(
    entries.map(([operation, ends]): [LoadedOperation, OperationCount] => {
      const ended = new Map(Object.entries(ends) as [RequestOutcome, number][]);
      const started = [...ended.values()].reduce((sum, times) => sum + times, 0) + (open[operation] ?? 0);
      return [operation, { started, ended }];
    }),
  );
}

const unequal = (changes: typeof own, count: TenantCount = tenant): string[] =>
  reconcileLedger(counted(changes), count)
    .rows.filter(({ equal }) => equal === false)
    .map(({ name }) => name);

test("two counts of the same requests balance in every row", () => {
  const { rows, balanced } = reconcileLedger(counted(), tenant);
  expect(rows.every(({ equal }) => equal === true)).toBe(true);
  expect(rows.map(({ name }) => name)).toContain("requestChat: 5001");
  expect(balanced).toBe(true);
});

test("one request that only the tenant saw is found, and where it went missing", () => {
  const oneLess = { getNewChatEvents: { events: 1, "5005": 1, clientTimeout: 1 } };
  expect(unequal(oneLess)).toEqual(["getNewChatEvents: sent", "getNewChatEvents: events"]);
  expect(reconcileLedger(counted(oneLess), tenant).balanced).toBe(false);
});

test("a request that is told apart wrongly is found although the sums agree", () => {
  expect(unequal({ getNewChatEvents: { events: 1, empty: 1, "5005": 1, clientTimeout: 1 } })).toEqual([
    "getNewChatEvents: events",
    "getNewChatEvents: empty",
  ]);
  expect(unequal({ requestChat: { created: 1, "5000": 1 } })).toEqual(["requestChat: 5000", "requestChat: 5001"]);
});

test("a request that was started and never ended balances with one that the tenant saw cut off", () => {
  const lost = counted({ getNewChatEvents: { events: 2, "5005": 1 } }, { getNewChatEvents: 1 });
  expect(reconcileLedger(lost, tenant).balanced).toBe(true);
});

test("a request that never left the generator is not missed by the tenant", () => {
  expect(unequal({ sendEvents: { done: 1, unsent: 3 } })).toEqual([]);
});

test("an answer that crossed with a client who gave up is explained, and has to be as many on either side", () => {
  const crossed: TenantCount = {
    operations: {
      ...tenant.operations,
      getNewChatEvents: { received: 4, answered: { "200": 3, "404/5005": 1 }, cutOff: 0, inFlight: 0 },
    },
    polls: { ...tenant.polls, outcomes: { events: 3, "5005": 1 } },
  };
  const ledger = reconcileLedger(counted(), crossed);
  expect(ledger.balanced).toBe(true);
  expect(ledger.rows.find(({ name }) => name.includes("crossed"))).toMatchObject({ generator: 1, tenant: 1 });
  const tooMany = { ...crossed, polls: { ...crossed.polls, outcomes: { events: 4, "5005": 1 } } };
  expect(reconcileLedger(counted(), tooMany).balanced).toBe(false);
});

test("without a tenant's count nothing can be compared, but the generator's own has to add up", () => {
  const alone = reconcileLedger(counted(), null);
  expect(new Set(alone.rows.map(({ equal }) => equal))).toEqual(new Set([null]));
  expect(alone.balanced).toBe(true);
  expect(reconcileLedger(counted({}, { sendEvents: -1 }), null).balanced).toBe(false);
});

test("what was counted before the run does not count", () => {
  const double = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, 2 * count]));
  const twice: TenantCount = {
    operations: Object.fromEntries(
      Object.entries(tenant.operations).map(([id, { received, answered, cutOff }]) => [
        id,
        { received: 2 * received, answered: double(answered), cutOff: 2 * cutOff, inFlight: 0 },
      ]),
    ),
    polls: { outcomes: double(tenant.polls.outcomes), heldNow: 0 },
  };
  expect(countedSince(tenant, twice)).toEqual(tenant);
});

test("open requests are summed over all operations", () => {
  const open = { received: 3, answered: {}, cutOff: 1, inFlight: 2 };
  expect(openRequests({ ...tenant, operations: { requestChat: open, sendEvents: open } })).toBe(4);
});
