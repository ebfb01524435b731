import { expect, test } from "vitest";
import { helpText, readOptions } from "./options.ts";
import { planOf, runsOf } from "./plan.ts";

test("without flags the benchmark is the one that the aims are stated for", () => {
  expect(readOptions([])).toEqual({
    pollers: 19_000,
    rounds: 3,
    hold: 10,
    repeat: 2,
    seed: 1,
    json: false,
    help: false,
  });
});

test.each([
  [["--pollers", "12.5"], "--pollers: expected a whole number from 100 to 60000"],
  [["--pollers", ""], '--pollers: expected a whole number from 100 to 60000, got ""'],
  [["--hold", "ten"], '--hold: expected a number from 0.05 to 60, got "ten"'],
  [["--rounds", "0"], "--rounds: expected a whole number from 1"],
  [["--pollrs", "5"], "--pollrs"],
])("%j is refused with what was expected", (args, words) => {
  expect(() => readOptions(args)).toThrow(words);
});

test("the help names every flag", () => {
  const named = [...helpText.matchAll(/--(\w+)/g)].map((match) => match[1]);
  expect(new Set([...named, "help"])).toEqual(new Set(Object.keys(readOptions([]))));
});

test("the second table is measured at the poll rate, and with as many polls, as the first", () => {
  const plan = planOf(readOptions([]));
  const rateOf = ({ pollers, holdMs }: { pollers: number; holdMs: number }): number => pollers / holdMs;
  expect(plan.fewSessions.pollers).toBe(1000);
  for (const load of Object.values(plan)) {
    expect(rateOf(load) / rateOf(plan.tenant)).toBeCloseTo(1, 1);
    expect(load.rounds * load.holdMs).toBeCloseTo(plan.tenant.rounds * plan.tenant.holdMs);
    expect(Number.isInteger(load.holdMs)).toBe(true);
  }
  expect([plan.shortHistory.history, plan.longHistory.history]).toEqual([10, 10_000]);
});

test("the servers take turns at being first", () => {
  expect(runsOf(2).slice(0, 4)).toEqual(["bare", "tenant", "tenant", "bare"]);
  expect(runsOf(3).filter((name) => name === "longHistory")).toHaveLength(3);
});
