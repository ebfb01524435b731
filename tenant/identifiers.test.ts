import { expect, test } from "vitest";
import { createIdentifiers } from "./identifiers.ts";

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test.each([undefined, 0, 7, -1])("ids of seed %s are lower-case version 4 UUIDs that differ", (seed) => {
  const identifiers = createIdentifiers(seed);
  const ids = Array.from({ length: 1000 }, () => identifiers.uuid());
  expect(ids.filter((id) => !version4.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a seed gives the same ids every time, another seed others", () => {
  const first = (seed: number): string => createIdentifiers(seed).uuid();
  expect(first(1)).toBe(first(1));
  expect(first(1)).not.toBe(first(2));
});
