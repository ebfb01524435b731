import fc from "fast-check";
import { texts } from "./texts.ts";

/** Whole numbers that a double holds exactly. */
export const wholeNumbers: fc.Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.integer(), weight: 3 },
  { arbitrary: fc.constantFrom(0, 1, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, -(2 ** 53 - 1)), weight: 1 },
  { arbitrary: fc.maxSafeInteger(), weight: 1 },
);

/** Any number that JSON can carry; no negative zero, which JSON text does not keep. */
export const numbers: fc.Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: wholeNumbers, weight: 3 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), weight: 2 },
  { arbitrary: fc.constantFrom(0.5, -0.5, 0.1, 1e21, 1e-7, Number.MAX_VALUE, Number.MIN_VALUE), weight: 1 },
);

/** Names of members that mean something to some program, or need care to be written. */
const oddNames = ["extra", "constructor", "toString", "a.b", "a b", "$ref", "1", "", "имя", "🙂", "e\u0301"];

/**
 * Names of members other than `taken`. Never `__proto__`: a copy of an object made on the way to the wire may lose it, and what
 * was sent would not be what was generated.
 */
function namesOtherThan(taken: ReadonlySet<string>): fc.Arbitrary<string> {
  return fc
    .oneof(
      { withCrossShrink: true },
      { arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }), weight: 2 },
      { arbitrary: fc.constantFrom(...oddNames), weight: 1 },
    )
    .filter((name) => name !== "__proto__" && !taken.has(name));
}

/** Objects whose members have names other than `taken` and values of their own. */
export function dictionaries(
  taken: ReadonlySet<string>,
  values: fc.Arbitrary<unknown>,
  minKeys = 0,
  maxKeys = minKeys + 3,
): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(namesOtherThan(taken), values, { minKeys, maxKeys, noNullPrototype: true });
}

/** Any value that JSON can carry, nested a few levels at most. */
export const freeValues: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { withCrossShrink: true, maxDepth: 3, depthSize: "small" },
    { arbitrary: fc.constant(null), weight: 1 },
    { arbitrary: fc.boolean(), weight: 1 },
    { arbitrary: texts(), weight: 2 },
    { arbitrary: numbers, weight: 1 },
    { arbitrary: fc.array(tie("value"), { maxLength: 3 }), weight: 1 },
    { arbitrary: dictionaries(new Set(), tie("value")), weight: 2 },
  ),
})).value;
