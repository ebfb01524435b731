import fc from "fast-check";
import { expect, test } from "vitest";
import { placement } from "./placement.ts";

const seed = 20_260_102;

/** The same, one session after the other. */
function oneByOne(seats: readonly number[], sessions: number): number[] {
  const taken = seats.map(() => 0);
  for (let count = 0; count < sessions; count += 1) {
    const room = seats.map((most, index) => most - (taken[index] ?? 0));
    const best = room.indexOf(Math.max(...room));
    if ((room[best] ?? 0) > 0) taken[best] = (taken[best] ?? 0) + 1;
  }
  return taken;
}

test("sessions fill the server with most room until all have equally little", () => {
  expect(placement([100, 20], 50)).toEqual([50, 0]);
  expect(placement([100, 20], 100)).toEqual([90, 10]);
  expect(placement([100, 20], 500)).toEqual([100, 20]);
});

test("the shortcut gives what placing one session after the other gives", () => {
  const seats = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(seats, fc.integer({ min: 0, max: 160 }), (given, sessions) => {
      expect(placement(given, sessions)).toEqual(oneByOne(given, sessions));
    }),
    { seed, numRuns: 300 },
  );
});
