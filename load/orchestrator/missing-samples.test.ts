import { expect, test } from "vitest";
import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";
import { missingSamples } from "./missing-samples.ts";
import type { Samples } from "./read-csv.ts";

const none = Object.fromEntries(pollOutcomes.map((outcome) => [outcome, 0])) as Record<PollOutcome, number>;

const point = (tMs: number, outcomes: Samples["series"][number]["outcomes"]): Samples["series"][number] => ({
  tMs,
  held: 0,
  outcomes,
  holdExcessP50: null,
  holdExcessP99: null,
});
const series = [point(0, { events: 2 }), point(1000, { events: 1, empty: 4 }), point(2000, {})];

test("samples that tell of every poll that was counted are whole", () => {
  expect(missingSamples({ series }, { ...none, events: 3, empty: 4 })).toEqual([]);
});

test("one sample that is missing is found, with its outcome", () => {
  expect(missingSamples({ series }, { ...none, events: 3, empty: 5 })).toEqual([
    "k6 counted 5 polls that ended empty, its samples 4",
  ]);
});

test("a poll that was cut off leaves no sample and is not missed; samples that could not be read are reported elsewhere", () => {
  expect(missingSamples({ series }, { ...none, events: 3, empty: 4, aborted: 9 })).toEqual([]);
  expect(missingSamples(null, { ...none, events: 3 })).toEqual([]);
});
