import fc from "fast-check";

/** Texts that programs tend to trip over. */
const traps = [
  "",
  " ",
  "null",
  "undefined",
  "0",
  "-1",
  "1e999",
  "NaN",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../etc/passwd",
  "%00",
  "%zz",
  "\u0000",
  "\r\nX-Injected: 1",
  "<script>alert(1)</script>",
  "{text}",
  "$&$1$$",
  "\ud800",
  "\u202e",
  "🙂".repeat(20),
  "x".repeat(3000),
] as const;

export const trapText = fc.constantFrom(...traps);

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: trapText, weight: 3 },
  { arbitrary: fc.string({ maxLength: 30 }), weight: 2 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 30 }), weight: 1 },
);

/** Any value that JSON can have, those preferred that nobody expects. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: oddText, weight: 4 },
  { arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1e308, 2 ** 53, 0.1, [], {}), weight: 3 },
  { arbitrary: fc.integer(), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 2 },
  { arbitrary: fc.integer({ min: 1, max: 200 }).map(nested), weight: 1 },
  { arbitrary: fc.dictionary(oddText, oddText, { maxKeys: 4 }), weight: 1 },
);

/** Lists in lists, so many levels deep. */
function nested(levels: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { [`a${level}`]: value };
  return value;
}
