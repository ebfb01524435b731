import { expect, test } from "vitest";
import { createIdentities, unseenIdentities } from "./identities.ts";

test("a seed makes the same clients again, another seed makes others", () => {
  const first = createIdentities(1).nextClientId();
  expect(createIdentities(1).nextClientId()).toBe(first);
  expect(createIdentities(2).nextClientId()).not.toBe(first);
});

test("a run against a tenant that outlives it is never a client of an earlier run", () => {
  const ids = Array.from({ length: 50 }, () => unseenIdentities().nextClientId());
  expect(new Set(ids).size).toBe(ids.length);
});
