import { expect, test } from "vitest";
import { judgeMark } from "./judge-mark.ts";

test("an upper bound is kept up to the bound, a lower one from it; the ratio is to the bound", () => {
  const aims = [
    { figure: "memory", atMost: 1000 },
    { figure: "held", atLeast: 200 },
  ] as const;
  const judge = (memory: number, held: number) =>
    judgeMark({ aims }, { memory, held }).map(({ isKept, ratio }) => [isKept, ratio]);
  expect(judge(1000, 200)).toEqual([
    [true, 1],
    [true, 1],
  ]);
  expect(judge(1500, 100)).toEqual([
    [false, 1.5],
    [false, 0.5],
  ]);
});

test("what was not measured misses its bound; what has no bound is shown only", () => {
  const aims = [{ figure: "memory", atMost: 1 }, { figure: "seconds" }] as const;
  expect(judgeMark({ aims }, {}).map(({ seen, isKept }) => [seen, isKept])).toEqual([
    [null, false],
    [null, null],
  ]);
});

test("a bound of nothing has no ratio", () => {
  expect(judgeMark({ aims: [{ figure: "lost", atMost: 0 }] }, { lost: 2 })).toMatchObject([
    { ratio: null, isKept: false, seen: 2 },
  ]);
});
