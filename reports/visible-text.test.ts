import { expect, test } from "vitest";
import { visibleText } from "./visible-text.ts";

test.each([
  ["plain text with Umlauten, 日本語 and 👩‍💻", "plain text with Umlauten, 日本語 and 👩‍💻"],
  ["two\tcolumns\nand lines", "two\tcolumns\nand lines"],
  ["\u001b[31mred", "\\u001b[31mred"],
  ["\u0000 and \u009b", "\\u0000 and \\u009b"],
  ["left \u202e right", "left \\u202e right"],
  ["half \ud83d pair", "half \\ud83d pair"],
  ["\ufeff\uffff", "\\ufeff\\uffff"],
])("%j is shown as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});
