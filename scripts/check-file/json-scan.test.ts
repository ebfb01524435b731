import fc from "fast-check";
import { expect, test } from "vitest";

import { pointerSegment, positionAt, scanJson } from "./json-scan.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce(
    (at, name) => (at as Record<string, unknown>)[name.replaceAll("~1", "/").replaceAll("~0", "~")],
    value,
  );
}

const seed = 20_240_601;

test(`agrees with JSON.parse on texts with one letter changed (seed ${seed})`, () => {
  const changed = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom("", ",", '"', "}", "]", "0", "-", " ", "\\", "\u0001", "x"),
  );
  fc.assert(
    fc.property(changed, ([text, at, letter]) => {
      const place = text.length === 0 ? 0 : at % text.length;
      const broken = text.slice(0, place) + letter + text.slice(place + 1);
      expect(scanJson(broken).ok).toBe(isJson(broken));
    }),
    { seed, numRuns: 2000 },
  );
});

test(`knows where every value starts (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const scan = scanJson(text);
      if (!scan.ok) throw new Error(`refused at ${scan.offset}: expected ${scan.expected}`);
      for (const [pointer, offset] of scan.offsets) {
        const there = JSON.stringify(valueAt(scan.value, pointer), null, indent);
        expect(text[offset]).toBe(there[0]);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test.each([
  ['{"a": }', 6, "a JSON value"],
  ['{"a": 1 "b"}', 8, "a comma or }"],
  ["[1, 2", 5, "a comma or ]"],
  ["{a: 1}", 1, "a member name in double quotes"],
  ['{"a" 1}', 5, "a colon"],
  ['["a', 3, "a character that may stand in a string, or its closing quote"],
  ["1 2", 2, "the end of the text"],
  ["", 0, "a JSON value"],
])("%s is wrong at offset %i", (text, offset, expected) => {
  expect(scanJson(text)).toEqual({ ok: false, offset, expected });
});

test("a text nested beyond all reason is refused and not a stack overflow", () => {
  expect(scanJson("[".repeat(100_000)).ok).toBe(false);
});

test("positions count lines and columns from 1", () => {
  expect(positionAt("ab\ncd", 4)).toEqual({ line: 2, column: 2 });
});

test("a pointer segment escapes what pointers need", () => {
  expect(pointerSegment("a/b~c")).toBe("a~1b~0c");
});
