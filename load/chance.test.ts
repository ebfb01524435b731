import { expect, test } from "vitest";
import { chance } from "./chance.ts";

const draw = (seed: number, stream: number, count: number): number[] => {
  const random = chance(seed, stream);
  return Array.from({ length: count }, random);
};

test("the same seed and stream repeat, another seed or stream does not", () => {
  expect(draw(7, 3, 20)).toEqual(draw(7, 3, 20));
  expect(draw(7, 3, 20)).not.toEqual(draw(8, 3, 20));
  expect(draw(7, 3, 20)).not.toEqual(draw(7, 4, 20));
});

test("first draws of neighbouring streams are spread evenly from 0 to below 1", () => {
  const firsts = Array.from({ length: 10_000 }, (_, stream) => draw(1, stream, 1)[0] ?? Number.NaN);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => firsts.filter((value) => Math.floor(value * 10) === tenth).length,
  );
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
