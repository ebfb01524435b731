import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOfOthers } from "./busy.ts";
import { quantile, ratioOf, repeated, spreadOf } from "./figures.ts";

test("quantiles are by nearest rank: the least value that enough of all values do not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
  expect([0, 0.5, 0.99, 0.991, 1].map((share) => quantile(hundred, share))).toEqual([1, 50, 99, 100, 100]);
  expect(spreadOf([30, 1, 2])).toEqual({ p50: 2, p99: 30, max: 30 });
  expect(() => quantile([], 0.5)).toThrow(/at least one/);
});

test("whatever the values, the spread holds some of them, in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (values) => {
      const { p50, p99, max } = spreadOf(values);
      expect(values).toEqual(expect.arrayContaining([p50, p99, max]));
      expect([p50 <= p99, p99 <= max, values.filter((value) => value <= p50).length * 2 >= values.length]).toEqual([
        true,
        true,
        true,
      ]);
    }),
  );
});

test("the median of an even number of runs lies between the two in the middle", () => {
  expect(repeated([4, 1, 3, 2])).toEqual({ min: 1, median: 2.5 });
  expect(repeated([9, 1, 2])).toEqual({ min: 1, median: 2 });
  expect(ratioOf({ min: 3, median: 9 }, { min: 2, median: 3 })).toEqual({ min: 1.5, median: 3 });
  expect(() => repeated([])).toThrow(/at least one/);
});

test("others took what was worked and is not ours, and never less than nothing", () => {
  const [before, after] = [
    { workedMs: 100, allMs: 1000 },
    { workedMs: 700, allMs: 2000 },
  ];
  expect(shareOfOthers(before, after, 200)).toBe(0.4);
  expect(shareOfOthers(before, after, 900)).toBe(0);
  expect(shareOfOthers(before, before, 0)).toBe(0);
});
