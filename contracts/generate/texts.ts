import fc from "fast-check";
import { kept } from "./kept.ts";

/** Whole words and signs that single characters drawn by chance do not come to: composed emoji, right to left, combining marks. */
const specimens = [
  "👩‍👩‍👧‍👦",
  "🇺🇳",
  "👍🏽",
  "שָׁלוֹם",
  "مرحبا",
  "Z͑ͫ̓",
  "e\u0301",
  "é",
  "ﷺ",
  "İ",
  "ß",
  "한국어",
  "日本語",
  "नमस्ते",
  " ",
  "\\",
  '"',
  "'",
  "<b>&amp;</b>",
  "%00",
  "null",
];

const unit = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }), weight: 8 },
  { arbitrary: fc.constantFrom(...specimens), weight: 1 },
);

/** Lengths at which a program may change its mind: of a byte, and of what columns of databases are often made for. */
const telling = [127, 128, 255, 256, 1024];
const usualMaxLength = 40;

/**
 * Well-formed texts without control characters, in many scripts. Lengths are in code points, and the shortest and some telling
 * ones come up more often than by chance.
 */
export function texts(minLength = 0, maxLength = Infinity): fc.Arbitrary<string> {
  const lengths = [minLength, minLength + 1, ...telling].filter((length) => length >= minLength && length <= maxLength);
  // A unit may be several code points, so a limit above is kept to with units that are one.
  const usual =
    maxLength === Infinity
      ? fc.string({ unit, minLength, maxLength: minLength + usualMaxLength })
      : fc.string({ unit: "grapheme-composite", minLength, maxLength });
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: usual, weight: 6 },
    { arbitrary: fc.constantFrom(...lengths).map((length) => "a".repeat(length)), weight: 1 },
  );
}

/**
 * Texts that a pattern of JSON Schema admits; undefined when next to none are of a length within the limits.
 * @throws Error for a pattern that has no generator.
 */
export function textsLike(pattern: string, minLength = 0, maxLength = Infinity): fc.Arbitrary<string> | undefined {
  return kept(fc.stringMatching(new RegExp(pattern, "u")), (text) => isOfLength(text, minLength, maxLength));
}

function isOfLength(text: string, minLength: number, maxLength: number): boolean {
  const { length } = Array.from(text);
  return length >= minLength && length <= maxLength;
}
