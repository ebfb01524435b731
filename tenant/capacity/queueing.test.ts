import { expect, test } from "vitest";
import { virtualClock } from "../clock.ts";
import { seededWords } from "../seeded-words.ts";
import {
  maxRate,
  meanWaitMs,
  methodOf,
  rateAtShareOver,
  shareOver,
  utilisation,
  waitingShare,
  type QueueModel,
} from "./queueing.ts";
import { drawServiceTime } from "./service-time.ts";
import { createWorkQueue } from "./work-queue.ts";

const seed = 20_260_101;

interface Simulated {
  readonly meanWaitMs: number;
  readonly overShare: number;
  readonly utilisation: number;
}

/** Sends work by chance at a rate through a real queue on a virtual clock. */
function simulate(model: QueueModel, ratePerSecond: number, limitMs: number, pieces: number): Simulated {
  const clock = virtualClock(0);
  const nextWord = seededWords(seed);
  const nextServiceMs = (): number => drawServiceTime(model.serviceTime, nextWord);
  const queue = createWorkQueue({ clock, workers: model.workers, queueLimit: pieces, nextServiceMs });
  const nextGap = seededWords(seed + 1);
  let over = 0;
  let answerMs = 0;
  let sent = 0;
  const arrive = (): void => {
    const startedMs = clock.now();
    queue.submit({
      limitMs: null,
      late: () => {},
      lost: () => {},
      done() {
        const tookMs = clock.now() - startedMs;
        answerMs += tookMs;
        if (tookMs > limitMs) over += 1;
      },
    });
    sent += 1;
    if (sent < pieces) clock.setTimer((-1000 / ratePerSecond) * Math.log(1 - nextGap() / 2 ** 32), arrive);
  };
  arrive();
  while (clock.advanceToNextTimer());
  const { busyMs } = queue.counts;
  return {
    meanWaitMs: (answerMs - busyMs) / pieces,
    overShare: over / pieces,
    utilisation: busyMs / (clock.now() * model.workers),
  };
}

const exponential: QueueModel = { workers: 3, serviceTime: { kind: "exponential", meanMs: 30 } };

test("Erlang's C has the values of the textbooks", () => {
  // One worker: the share that waits is the load itself. Two at load 3/4: 9/14. A hundred at load 1/2: practically nobody.
  expect(waitingShare({ ...exponential, workers: 1 }, 0.6 / 0.03)).toBeCloseTo(0.6, 12);
  expect(waitingShare({ ...exponential, workers: 2 }, (2 * 0.75) / 0.03)).toBeCloseTo(9 / 14, 12);
  expect(waitingShare({ ...exponential, workers: 100 }, 50 / 0.03)).toBeLessThan(1e-9);
  expect(waitingShare(exponential, 100)).toBe(1);
});

test("one worker of constant service time waits half as long as one of exponential time (Pollaczek and Khinchine)", () => {
  const one: QueueModel = { workers: 1, serviceTime: { kind: "exponential", meanMs: 10 } };
  const constant: QueueModel = { workers: 1, serviceTime: { kind: "constant", meanMs: 10 } };
  expect(meanWaitMs(one, 80)).toBeCloseTo(40, 9);
  expect(meanWaitMs(constant, 80)).toBeCloseTo(20, 9);
  expect([methodOf(one), methodOf(constant)]).toEqual(["exact (M/M/c)", "approximation (Allen-Cunneen)"]);
});

test("from full load on there is no end to the wait", () => {
  expect(maxRate(exponential)).toBe(100);
  expect(utilisation(exponential, 50)).toBe(0.5);
  expect([meanWaitMs(exponential, 100), shareOver(exponential, 100, 1000)]).toEqual([Infinity, 1]);
});

test("the answer time of one worker is exponential, whatever the load", () => {
  const one: QueueModel = { workers: 1, serviceTime: { kind: "exponential", meanMs: 10 } };
  expect(shareOver(one, 80, 200)).toBeCloseTo(Math.exp(-0.02 * 200), 4);
  expect(rateAtShareOver(one, 200, 0.001)).toBeCloseTo(100 - 5 * Math.log(1000), 1);
});

test.each([
  ["exponential", exponential, 80, 250, 0.08],
  ["constant", { workers: 2, serviceTime: { kind: "constant", meanMs: 20 } }, 85, 100, 0.15],
  ["lognormal", { workers: 2, serviceTime: { kind: "lognormal", meanMs: 20, variation: 1.5 } }, 70, 200, 0.15],
] as const)(
  "the formulas agree with a simulation of %s service times",
  (_, model, ratePerSecond, limitMs, tolerance) => {
    const seen = simulate(model, ratePerSecond, limitMs, 200_000);
    const what = `seed ${seed}`;
    const near = (actual: number, expected: number, within: number): void => {
      expect(Math.abs(actual / expected - 1), `${what}: ${actual} simulated, ${expected} computed`).toBeLessThan(
        within,
      );
    };
    near(seen.utilisation, utilisation(model, ratePerSecond), 0.02);
    near(seen.meanWaitMs, meanWaitMs(model, ratePerSecond), tolerance);
    near(seen.overShare, shareOver(model, ratePerSecond, limitMs), 3 * tolerance);
  },
);

test("at the rate at which 5000 begins a simulation has that share, and more above it", () => {
  const limitMs = 250;
  const rate = rateAtShareOver(exponential, limitMs, 0.001);
  const { overShare } = simulate(exponential, rate, limitMs, 400_000);
  expect(overShare, `seed ${seed}`).toBeGreaterThan(0.0005);
  expect(overShare, `seed ${seed}`).toBeLessThan(0.002);
  expect(simulate(exponential, rate * 1.2, limitMs, 200_000).overShare, `seed ${seed}`).toBeGreaterThan(0.002);
});

test("a service time that is over the limit by itself has no rate at which it is in time", () => {
  expect(rateAtShareOver({ workers: 4, serviceTime: { kind: "constant", meanMs: 300 } }, 200, 0.001)).toBe(0);
});
