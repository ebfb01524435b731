import { expect, test } from "vitest";
import { families, familyNames, familyOf, usualMix } from "./families.ts";

test("every stretch of a hundred customers has the families as the mix says, give or take two", () => {
  for (const from of [0, 37, 5000]) {
    const counts = new Map<string, number>();
    for (let customer = from; customer < from + 100; customer += 1) {
      const name = familyOf(usualMix, customer);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const [name, share] of Object.entries(usualMix))
      expect(Math.abs((counts.get(name) ?? 0) - share), `${name} from ${from}`).toBeLessThanOrEqual(2);
  }
});

test("a family without a share has no customers", () => {
  expect(new Set(Array.from({ length: 50 }, (_, at) => familyOf({ java: 1 }, at)))).toEqual(new Set(["java"]));
});

test("every family says where its behaviour was seen", () => {
  for (const name of familyNames) expect(families[name].source).toMatch(/^clients\.md/);
});
