import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { checkProperty } from "./for-all.ts";
import { parseReplay } from "./replay-token.ts";

const seed = 20261123;
const numbers = fc.integer({ min: 0, max: 100_000 });

function tooLarge(value: number): Promise<string | null> {
  return Promise.resolve(value > 500 ? `${value} is too large` : null);
}

/** Time passes only by what the tests say it does. */
function stillTime(): (ms: number) => void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return (ms) => {
    now += ms;
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("a property that holds was tried on as many values as were asked for", async () => {
  const tried: number[] = [];
  const holds = (value: number): Promise<null> => {
    tried.push(value);
    return Promise.resolve(null);
  };
  const result = await checkProperty({ seed, runs: 40, values: numbers, holds });
  expect(result).toEqual({ failed: false, runs: 40 });
  expect(tried).toHaveLength(40);
});

test("one that does not ends with the smallest value that breaks it, and says what was wrong with that one", async () => {
  const result = await checkProperty({ seed, runs: 40, values: numbers, holds: tooLarge });
  expect(result).toMatchObject({ failed: true, value: 501, why: "501 is too large" });
  expect(result).toMatchObject({ replay: expect.stringMatching(/^s20261123:p\d+(:\d+)+$/) });
});

test("the same seed tries the same values and ends the same", async () => {
  const tried: number[][] = [[], []];
  const results = await Promise.all(
    tried.map((list) => {
      const holds = (value: number): Promise<string | null> => {
        list.push(value);
        return tooLarge(value);
      };
      return checkProperty({ seed, runs: 40, values: numbers, holds });
    }),
  );
  expect(results[0]).toEqual(results[1]);
  expect(tried[0]).toEqual(tried[1]);
});

async function replayOf(values: fc.Arbitrary<number>): Promise<{ seed: number; path: string; value: number }> {
  const found = await checkProperty({ seed, runs: 40, values, holds: tooLarge });
  const replay = found.failed ? parseReplay(found.replay) : undefined;
  if (!found.failed || replay === undefined) throw new Error("the planted fault was not found");
  return { ...replay, value: found.value };
}

test.each([
  ["made smaller", numbers],
  ["as it was made first", fc.noShrink(numbers)],
])("a replay of a value %s tries that value alone", async (_, values) => {
  const { value, ...replay } = await replayOf(values);
  const tried: number[] = [];
  const holds = (each: number): Promise<string | null> => {
    tried.push(each);
    return tooLarge(each);
  };
  const again = await checkProperty({ ...replay, runs: 40, values, holds });
  expect(tried).toEqual([value]);
  expect(again).toMatchObject({ failed: true, value, runs: 1, shrinks: 0 });
  expect(again.failed && parseReplay(again.replay)).toEqual(replay);
});

test.each([
  ["made smaller", numbers],
  ["as it was made first", fc.noShrink(numbers)],
])("a replay of a value %s that is right by now ends well after that value", async (_, values) => {
  const { value, ...replay } = await replayOf(values);
  const tried: number[] = [];
  const holds = (each: number): Promise<null> => {
    tried.push(each);
    return Promise.resolve(null);
  };
  expect(await checkProperty({ ...replay, runs: 40, values, holds })).toEqual({ failed: false, runs: 1 });
  expect(tried).toEqual([value]);
});

test("a path that leads nowhere is an error", async () => {
  const run = checkProperty({ seed, path: "0:9999:0", runs: 1, values: numbers, holds: tooLarge });
  await expect(run).rejects.toThrow("path=0:9999:0");
});

test.each([
  ["in the promise", () => Promise.reject(new Error("no connection"))],
  [
    "at once",
    () => {
      throw new Error("no connection");
    },
  ],
])("an error thrown %s is thrown on after one call and is no counterexample", async (_, throws) => {
  let calls = 0;
  const holds = (): Promise<null> => {
    calls += 1;
    return throws();
  };
  await expect(checkProperty({ seed, runs: 40, values: numbers, holds })).rejects.toThrow("no connection");
  expect(calls).toBe(1);
});

test("an error while a counterexample is made smaller is thrown on, too", async () => {
  const holds = (value: number): Promise<string | null> => {
    if (value <= 500) return Promise.reject(new Error("no connection"));
    return tooLarge(value);
  };
  await expect(checkProperty({ seed, runs: 40, values: fc.constantFrom(501, 3), holds })).rejects.toThrow(
    "no connection",
  );
});

test("when the time is up, what was tried counts", async () => {
  const pass = stillTime();
  const holds = (): Promise<null> => {
    pass(10);
    return Promise.resolve(null);
  };
  const result = await checkProperty({ seed, runs: 40, values: numbers, holds, maxMs: 25 });
  expect(result).toEqual({ failed: false, runs: 3 });
});

test("the search for a smaller counterexample has a time of its own and ends with the smallest so far", async () => {
  const pass = stillTime();
  const limited = async (maxShrinkMs: number): Promise<unknown> => {
    const holds = (value: number): Promise<string | null> => {
      pass(10);
      return tooLarge(value);
    };
    return checkProperty({ seed, runs: 40, values: numbers, holds, maxMs: 10_000, maxShrinkMs });
  };
  const none = await limited(0);
  const some = await limited(30);
  expect(none).toMatchObject({ failed: true, shrinks: 0, why: expect.stringMatching(/^\d+ is too large$/) });
  expect(some).toMatchObject({ failed: true, value: expect.any(Number) });
  expect((some as { shrinks: number }).shrinks).toBeGreaterThan(0);
  expect((some as { value: number }).value).toBeLessThan((none as { value: number }).value);
});

test("to have tried nothing is an error", async () => {
  stillTime();
  const run = checkProperty({ seed, runs: 40, values: numbers, holds: tooLarge, maxMs: 0 });
  await expect(run).rejects.toThrow("no value was tried: runs was 40, the time limit 0 ms");
});
