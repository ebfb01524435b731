import { expect, test } from "vitest";
import { markup, trusted } from "./markup.ts";

test("text is escaped wherever it is put in", () => {
  expect(markup`<p title="${'"&'}">${"<b>'"}</p>`.html).toBe('<p title="&quot;&amp;">&lt;b&gt;&#39;</p>');
});

test("markup stays, lists are joined, null is nothing, numbers are text", () => {
  const items = [1, 2].map((item) => markup`<li>${item}</li>`);
  expect(markup`<ul>${items}${null}${trusted("<hr>")}</ul>`.html).toBe("<ul><li>1</li><li>2</li><hr></ul>");
});

test("what cannot be seen is spelled out", () => {
  expect(markup`${"\u001b[1m\u202e"}`.html).toBe("\\u001b[1m\\u202e");
});
