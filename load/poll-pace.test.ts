import { expect, test } from "vitest";
import { isFailedPoll, isNotHeld, pauseBeforePoll } from "./poll-pace.ts";

test("pauses after failures in a row grow up to a longest one; without a failure there is none", () => {
  const pauses = Array.from({ length: 12 }, (_, failures) => pauseBeforePoll(failures));
  expect(pauses[0]).toBe(0);
  expect(pauses.slice(1, 4)).toEqual([250, 500, 1000]);
  expect(new Set(pauses.slice(-4))).toEqual(new Set([8000]));
});

test("errors fail; what a held poll may bring does not", () => {
  expect((["5000", "5001", "5509", "otherCode", "contractViolation", "transport"] as const).every(isFailedPoll)).toBe(
    true,
  );
  expect((["events", "empty", "5511", "clientTimeout"] as const).some(isFailedPoll)).toBe(false);
});

test("only an empty answer can be one that was not held", () => {
  expect(isNotHeld("empty", 1)).toBe(true);
  expect(isNotHeld("5511", 1)).toBe(true);
  expect(isNotHeld("empty", 1000)).toBe(false);
  expect(isNotHeld("events", 1)).toBe(false);
});
