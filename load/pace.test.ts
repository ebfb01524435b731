import { expect, test } from "vitest";
import { families } from "./families.ts";
import { isFailedPoll, isNotHeld, pauseAfterFailure } from "./pace.ts";

const pauses = (name: keyof typeof families, hotRetries: number) =>
  Array.from({ length: 12 }, (_, at) =>
    pauseAfterFailure(families[name], { inARow: at + 1, tookMs: 3000, hotRetries }),
  );

test("a client that repeats at once does so as often as it was told to, then waits longer and longer", () => {
  const own = pauses("ios", 3);
  expect(own.slice(0, 3)).toEqual([0, 0, 0]);
  expect(own.slice(3, 6)).toEqual([250, 500, 1000]);
  expect(new Set(own.slice(-3))).toEqual(new Set([8000]));
});

test("the web client waits until the timer of its poll ends, others as long as they always do", () => {
  expect(new Set(pauses("web", 3))).toEqual(new Set([10_000]));
  expect(new Set(pauses("relay", 3))).toEqual(new Set([3000]));
  expect(new Set(pauses("fixedInterval", 3))).toEqual(new Set([5000]));
});

test("errors fail; what a held poll may bring does not", () => {
  const failing = ["5000", "5001", "5509", "unknownCode", "contractViolation", "transport", "unsent"] as const;
  expect(failing.every(isFailedPoll)).toBe(true);
  expect((["events", "empty", "5511", "clientTimeout"] as const).some(isFailedPoll)).toBe(false);
});

test("only an empty answer can be one that was not held", () => {
  expect(isNotHeld("empty", 1)).toBe(true);
  expect(isNotHeld("5511", 1)).toBe(true);
  expect(isNotHeld("empty", 1000)).toBe(false);
  expect(isNotHeld("events", 1)).toBe(false);
});
