import { expect, test } from "vitest";
import { pollOutcomes } from "../../protocol/outcomes.ts";
import { outcomeWords } from "./outcome-words.ts";

test("every outcome has a label of its own and a meaning", () => {
  const words = pollOutcomes.map(outcomeWords);
  expect(new Set(words.map(({ label }) => label)).size).toBe(pollOutcomes.length);
  expect(words.filter(({ meaning }) => meaning === "")).toEqual([]);
});

test("only what tells of trouble counts as trouble", () => {
  const calm = pollOutcomes.filter((outcome) => !outcomeWords(outcome).isTrouble);
  expect(calm).toEqual(["events", "empty", "5005", "5511", "aborted"]);
});
