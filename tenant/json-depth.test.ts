import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonDepth } from "./json-depth.ts";

test.each([
  ["1", 0],
  ['"[[["', 0],
  ['"\\"[[["', 0],
  ['"\\\\"', 0],
  ['{"a":"\\\\","b":[1,[2],{"c":{}}]}', 4],
  ["[],[[]]", 2],
  ["[".repeat(300_000), 300_000],
])("the depth of %.40s is %d", (text, depth) => {
  expect(jsonDepth(text)).toBe(depth);
});

test("any JSON is as deep as its value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonDepth(JSON.stringify(value))).toBe(depthOf(value));
    }),
  );
});

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
