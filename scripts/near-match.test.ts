import { expect, test } from "vitest";

import { nearMatches, suggest } from "./near-match.ts";

const known = ["contract", "load", "accept", "list", "check"];

test.each([
  ["contrat", "contract"],
  ["contarct", "contract"],
  ["Lsit", "list"],
  ["chekc", "check"],
  ["contracts", "contract"],
  ["acc", "accept"],
])("%s most likely means %s", (word, meant) => {
  expect(nearMatches(word, known)[0]).toBe(meant);
});

test("a word that resembles nothing has no near match and gets the fallback", () => {
  expect(nearMatches("xylophone", known)).toEqual([]);
  expect(suggest("xylophone", known, "see the list")).toBe("see the list");
});
