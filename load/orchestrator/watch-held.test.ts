import { expect, test, vi } from "vitest";
import { longestStretchMs, peakHeld, watchHeld, type HeldSample } from "./watch-held.ts";

const samplesOf = (held: readonly number[]): HeldSample[] => held.map((value, at) => ({ tMs: at * 200, held: value }));

test("the peak is the largest sample, and zero without one", () => {
  expect(peakHeld(samplesOf([1, 7, 3]))).toBe(7);
  expect(peakHeld([])).toBe(0);
});

test("one sample below the floor breaks a stretch", () => {
  expect(longestStretchMs(samplesOf([5, 5, 5, 5]), 5)).toBe(600);
  expect(longestStretchMs(samplesOf([5, 5, 4, 5, 5, 5]), 5)).toBe(400);
  expect(longestStretchMs(samplesOf([4, 4]), 5)).toBe(0);
});

test("the watch looks until it is stopped", () => {
  vi.useFakeTimers();
  try {
    const seen: number[] = [];
    let held = 0;
    const watch = watchHeld(
      () => (held += 1),
      (sample) => seen.push(sample.held),
    );
    vi.advanceTimersByTime(1000);
    expect(watch.stop().map((sample) => sample.held)).toEqual(seen);
    const count = seen.length;
    expect(count).toBeGreaterThan(0);
    vi.advanceTimersByTime(1000);
    expect(seen).toHaveLength(count);
  } finally {
    vi.useRealTimers();
  }
});
