import { expect, test } from "vitest";
import { pollOutcomes } from "../../protocol/outcomes.ts";
import { inkDeclarations, outcomeInks } from "./palette.ts";

test.each(["light", "dark"] as const)("no two outcomes that are seen look the same on a %s page", (page) => {
  const looks = new Map(pollOutcomes.map((outcome) => [outcomeInks[outcome], outcome]));
  // Codes that a poll has hardly ever are one ink; the table beside a plot has their figures.
  const different = [...looks.keys()].map((ink) => `${ink[page]} ${ink.striped}`);
  expect(new Set(different).size).toBe(different.length);
  expect(different.length).toBeGreaterThanOrEqual(15);
});

test("every outcome has its ink in the declarations of a page", () => {
  for (const outcome of pollOutcomes) {
    expect(inkDeclarations("dark")).toContain(`--ink-${outcome}:${outcomeInks[outcome].dark}`);
  }
});
