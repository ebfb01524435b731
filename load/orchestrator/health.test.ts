import { expect, test } from "vitest";
import type { RequestOutcome } from "../../protocol/outcomes.ts";
import { healthSeconds, troubleIn } from "./health.ts";
import { processors, type UsageSample } from "./usage-sampler.ts";

const none = { processors: 0, rssBytes: 0, files: null };
const usageOf = (busy: number, freeBytes: number): UsageSample => ({
  tMs: 0,
  roles: { generator: { ...none, processors: busy }, reference: none, tenant: none },
  machineBusy: null,
  freeBytes,
});
const ends = (counts: Partial<Record<RequestOutcome, number>>) => ({
  ended: new Map(Object.entries(counts) as [RequestOutcome, number][]),
  usage: [],
});

test.each<[string, Partial<Record<RequestOutcome, number>>, RegExp]>([
  ["nobody gets a connection", { unsent: 60, transport: 39, empty: 1 }, /not reached: 99 of 100/],
  ["more than half fails", { "5000": 40, "5001": 20, empty: 49 }, /more than half fails: 60 of 109.* 5000/],
])("a load ends when %s", (_what, counts, message) => {
  expect(troubleIn(ends(counts))).toMatch(message);
});

test.each<[string, Partial<Record<RequestOutcome, number>>]>([
  ["all is well", { empty: 1000, events: 200 }],
  ["less than half fails", { "5000": 99, empty: 101 }],
  ["too few requests say anything", { transport: 99 }],
  ["sessions are gone whose customers left", { "5005": 500, empty: 100 }],
])("a load goes on when %s", (_what, counts) => {
  expect(troubleIn(ends(counts))).toBeNull();
});

test("a load ends before the machine runs out of memory", () => {
  expect(troubleIn({ ended: new Map(), usage: [usageOf(0, 1)] })).toMatch(/memory/);
  expect(troubleIn({ ended: new Map(), usage: [usageOf(0, 1e15)] })).toBeNull();
});

test("a load ends when its generator has had no time to spare for a while, and not before", () => {
  const busy = Array.from({ length: healthSeconds }, () => usageOf(processors, 1e15));
  expect(troubleIn({ ended: new Map(), usage: busy })).toMatch(/no processor time/);
  expect(troubleIn({ ended: new Map(), usage: busy.slice(1) })).toBeNull();
  expect(troubleIn({ ended: new Map(), usage: [...busy.slice(1), usageOf(0.1, 1e15)] })).toBeNull();
});
