import { expect, test } from "vitest";
import { visibleText } from "./visible-text.ts";

test.for<[text: string, shown: string]>([
  ["\u001b[2Jgone", String.raw`\u001b[2Jgone`],
  ["a\u0000b", String.raw`a\u0000b`],
  ["over\rwritten", String.raw`over\u000dwritten`],
  ["right \u202eto left", String.raw`right \u202eto left`],
  ["half \ud83d", String.raw`half \ud83d`],
  ["not a character \uffff", String.raw`not a character \uffff`],
])("what cannot be seen in %j is spelled out", ([text, shown]) => {
  expect(visibleText(text)).toBe(shown);
});

test.for(["plain", "two\nlines\tand a tab", "Söhne & <b>", "👩‍💻 שלום"])("%j stays as it is", (text) => {
  expect(visibleText(text)).toBe(text);
});
