import fc from "fast-check";
import { expect, test } from "vitest";
import { counters, requestDuration, trends } from "../metric-names.ts";
import { isTallied, Tally } from "./tally.ts";

const value = fc.double({ min: 0.001, max: 120_000, noNaN: true });

test("percentiles of the merge of several processes are those of all samples together, within 0.1 %", () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 5 }), (all) => {
      const tally = new Tally({ pointMs: 1000, windows: [] });
      tally.begin(0);
      for (const own of all)
        for (const one of own) tally.add({ metric: trends.holdExcess, atMs: 0, value: one, name: "", tags: "" });
      const pooled = all.flat().toSorted((one, other) => one - other);
      const values = tally.distributions.get("holdExcess");
      expect(values?.count).toBe(pooled.length);
      for (const percent of [50, 90, 99, 99.9, 100]) {
        const exact = pooled[Math.max(0, Math.ceil((percent / 100) * pooled.length) - 1)] ?? 0;
        const got = values?.percentile(percent) ?? -1;
        // A microsecond is the grain.
        expect(Math.abs(got - exact)).toBeLessThanOrEqual(exact * 0.001 + 0.001);
      }
    }),
  );
});

test("buckets hold every value once", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (all) => {
      const tally = new Tally({ pointMs: 1000, windows: [] });
      for (const one of all) tally.add({ metric: trends.eventLag, atMs: 0, value: one, name: "", tags: "" });
      const buckets = tally.distributions.get("eventLag")?.summary()?.buckets ?? [];
      expect(buckets.reduce((sum, [, count]) => sum + count, 0)).toBe(all.length);
      expect(buckets.map(([end]) => end)).toEqual(buckets.map(([end]) => end).toSorted((one, other) => one - other));
    }),
  );
});

test("requests are counted by operation, by end and by interval, and what failed by its first and last moment", () => {
  const tally = new Tally({ pointMs: 1000, windows: [] });
  tally.begin(10_000);
  const ended = (atMs: number, outcome: string, times: number) =>
    tally.add({ metric: counters.ended, atMs, value: times, name: "getNewChatEvents", tags: `outcome=${outcome}` });
  tally.add({ metric: counters.started, atMs: 10_100, value: 5, name: "getNewChatEvents", tags: "" });
  expect(tally.underWay).toBe(5);
  ended(11_500, "5000", 1);
  ended(13_500, "5000", 2);
  ended(13_500, "empty", 2);
  expect(tally.underWay).toBe(0);
  expect(tally.ended("getNewChatEvents", "5000")).toBe(3);
  expect(tally.endings.get("getNewChatEvents 5000")).toMatchObject({ firstAtMs: 1500, lastAtMs: 3500, count: 3 });
  expect(tally.points.map(({ polls }) => polls.get("5000") ?? 0)).toEqual([0, 1, 0, 2]);
  expect(() => ended(14_000, "soon", 1)).toThrow(/known outcome/);
});

test("in a window the time of polls counts as far as it lies inside", () => {
  const tally = new Tally({ pointMs: 1000, windows: [{ fromMs: 1000, untilMs: 3000 }] });
  tally.begin(0);
  const poll = (endMs: number, tookMs: number) =>
    tally.add({ metric: requestDuration, atMs: endMs, value: tookMs, name: "getNewChatEvents", tags: "" });
  poll(500, 400);
  poll(1500, 1000);
  poll(2900, 500);
  poll(5000, 4000);
  expect(tally.pollMs).toEqual([500 + 500 + 2000]);
  expect(tally.pollsIn).toEqual([2]);
});

test("of the polls' excess that of the windows is kept once more", () => {
  const tally = new Tally({ pointMs: 1000, windows: [{ fromMs: 1000, untilMs: 3000 }] });
  tally.begin(0);
  for (const [atMs, excessMs] of [
    [999, 100],
    [1000, 1],
    [2999, 2],
    [3000, 100],
  ] as const)
    tally.add({ metric: trends.holdExcess, atMs, value: excessMs, name: "", tags: "" });
  expect(tally.distributions.get("holdExcess")?.count).toBe(4);
  expect(tally.steadyExcess.summary()).toMatchObject({ count: 2, max: 2 });
});

test("only metrics of which something is made are read", () => {
  expect([requestDuration, counters.ended, trends.upload].every(isTallied)).toBe(true);
  expect(isTallied("http_req_sending")).toBe(false);
});
