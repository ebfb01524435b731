import { expect, test } from "vitest";
import { createGate } from "./gate.ts";
import { standstill, type Situation } from "./situation.ts";
import { readTrigger, type FaultTrigger } from "./trigger.ts";

/** Noon of a day, UTC. */
const startMs = Date.UTC(2025, 5, 15, 12, 0);
const seed = 7;

/** A situation that a test can change. */
function changing(): Situation & { nowAtMs: number; opened: number; held: number } {
  const state = { nowAtMs: startMs, opened: 0, held: 0 };
  return Object.assign(state, {
    ...standstill,
    nowMs: () => state.nowAtMs,
    sessionsOpened: () => state.opened,
    pollsHeld: () => state.held,
  });
}

function gateOf(text: string, situation: Situation, id = "some-fault") {
  return createGate(readTrigger(text) as FaultTrigger, { id, seed }, situation);
}

test("without a trigger it is always open", () => {
  const gate = createGate({}, { id: "some-fault", seed }, standstill);
  expect([gate.isOpen(), gate.draw(), gate.hasChance]).toEqual([true, true, false]);
});

test.each([
  ["after=2", { opened: 2 }, false],
  ["after=2", { opened: 3 }, true],
  ["held=2", { held: 1 }, false],
  ["held=2", { held: 2 }, true],
  ["from=10m", { nowAtMs: startMs + 599_999 }, false],
  ["from=10m", { nowAtMs: startMs + 600_000 }, true],
  ["until=10m", { nowAtMs: startMs + 599_999 }, true],
  ["until=10m", { nowAtMs: startMs + 600_000 }, false],
  ["daily=12:00-13:00", {}, true],
  ["daily=12:00-13:00", { nowAtMs: startMs + 3_599_999 }, true],
  ["daily=12:00-13:00", { nowAtMs: startMs + 3_600_000 }, false],
  ["daily=12:00-13:00", { nowAtMs: startMs + 24 * 3_600_000 }, true],
  ["daily=23:59-00:01", { nowAtMs: startMs + 12 * 3_600_000 - 60_001 }, false],
  ["daily=23:59-00:01", { nowAtMs: startMs + 12 * 3_600_000 - 60_000 }, true],
  ["daily=23:59-00:01", { nowAtMs: startMs + 12 * 3_600_000 + 59_999 }, true],
  ["daily=23:59-00:01", { nowAtMs: startMs + 12 * 3_600_000 + 60_000 }, false],
  ["from=10m,held=2", { nowAtMs: startMs + 600_000 }, false],
  ["from=10m,held=2", { nowAtMs: startMs + 600_000, held: 2 }, true],
])("%s with %j is open: %s", (text, change, isOpen) => {
  const situation = changing();
  const gate = gateOf(text, situation);
  Object.assign(situation, change);
  expect(gate.isOpen()).toBe(isOpen);
});

test.each([2, 10, 100])(`one in %i is drawn about so often, by the same draws for the seed ${seed}`, (oneIn) => {
  const draws = (id: string): boolean[] => {
    const { draw } = gateOf(`1/${oneIn}`, standstill, id);
    return Array.from({ length: 100_000 }, draw);
  };
  const first = draws("some-fault");
  const count = first.filter(Boolean).length;
  // Five standard deviations of the binomial distribution; with the seed given the count is always the same.
  const spread = 5 * Math.sqrt((100_000 / oneIn) * (1 - 1 / oneIn));
  expect(Math.abs(count - 100_000 / oneIn)).toBeLessThan(spread);
  expect(draws("some-fault")).toEqual(first);
  expect(draws("other-fault")).not.toEqual(first);
});

test("another seed draws otherwise", () => {
  const draws = (given: number): boolean[] => {
    const { draw } = createGate({ oneIn: 2 }, { id: "some-fault", seed: given }, standstill);
    return Array.from({ length: 100 }, draw);
  };
  expect(draws(1)).not.toEqual(draws(2));
});
