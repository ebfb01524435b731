import { expect, test } from "vitest";
import { bytesText, countOf, countText, measureText, shareText, spanText } from "./figures.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [12345678, "12,345,678"],
])("count %d is %s", (count, text) => {
  expect(countText(count)).toBe(text);
});

test("a count has the right form of its noun", () => {
  expect([countOf(0, "poll"), countOf(1, "poll"), countOf(2000, "poll")]).toEqual(["0 polls", "1 poll", "2,000 polls"]);
});

test.each([
  [0, "0 ms"],
  [0.4, "0.4 ms"],
  [0.0456, "0.046 ms"],
  [61.44, "61.4 ms"],
  [999.4, "999 ms"],
  [999.5, "1 s"],
  [9840, "9.8 s"],
  [59_949, "59.9 s"],
  [59_950, "1 min"],
  [61_000, "1 min 1 s"],
  [3_599_999, "1 h"],
  [11_100_000, "3 h 5 min"],
  [-12, "-12 ms"],
])("a span of %d ms is %s", (ms, text) => {
  expect(spanText(ms)).toBe(text);
});

test.each([
  [0, 10, "0 %"],
  [0, 0, "0 %"],
  [10, 10, "100 %"],
  [1, 3, "33.3 %"],
  [1, 10_000, "< 0.1 %"],
  [9999, 10_000, "> 99.9 %"],
])("%d of %d is %s", (part, whole, text) => {
  expect(shareText(part, whole)).toBe(text);
});

test.each([
  [0, "0 bytes"],
  [1023, "1,023 bytes"],
  [1024, "1 KiB"],
  [148_897_792, "142 MiB"],
  [3 * 1024 ** 3, "3 GiB"],
])("%d bytes are %s", (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});

test("a measure keeps what tells it from its limit", () => {
  expect(measureText(50, "ms")).toBe("50 ms");
  expect(measureText(50.04, "ms")).toBe("50.04 ms");
  expect(measureText(0.0101, "")).toBe("0.0101");
});
