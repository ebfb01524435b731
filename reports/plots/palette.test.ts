import { expect, test } from "vitest";
import { pollOutcomes } from "../../protocol/outcomes.ts";
import { inkDeclarations, outcomeInks } from "./palette.ts";

test.each(["light", "dark"] as const)("no two outcomes look the same on a %s page", (page) => {
  const looks = pollOutcomes.map((outcome) => `${outcomeInks[outcome][page]} ${outcomeInks[outcome].striped}`);
  expect(new Set(looks).size).toBe(pollOutcomes.length);
});

test("every outcome has its ink in the declarations of a page", () => {
  for (const outcome of pollOutcomes) {
    expect(inkDeclarations("dark")).toContain(`--ink-${outcome}:${outcomeInks[outcome].dark}`);
  }
});
