import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test.each([
  ["a<br>b<BR/>c", "a\nb\nc"],
  ['<b>bold</b> &amp; <i class="x">slanted</i>', "bold & slanted"],
  ["1 &lt; 2", "1 < 2"],
  ["2 < 3 and 4 > 3", "2 < 3 and 4 > 3"],
  ["&amp;lt;", "&lt;"],
  ["日本語 😀", "日本語 😀"],
])("%j reads %j", (html, text) => {
  expect(plainText(html)).toBe(text);
});
