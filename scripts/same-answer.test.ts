import { expect, test } from "vitest";

import { sameAnswerHint } from "./same-answer.ts";

function answer(status: number, type: string, body: string) {
  return {
    response: { status, headers: { "content-type": type }, body, bytes: body.length, base64: null, sha256: null },
  };
}

const html = answer(200, "text/html; charset=utf-8", "<html>");
const refused = answer(403, "application/json", '{"error_code":"1000","error_message":"Missing or invalid tenantUrl"}');
const broken = answer(500, "text/plain", "oops");
const fine = answer(200, "application/json", "{}");
const none = { response: null };

test.each([
  ["HTML", html, "HTML"],
  ["one error", refused, "error 1000"],
  ["a status without an error code", broken, "status 500"],
])("a target that answers %s to everything gets a hint that says so", (_, same, said) => {
  expect(sameAnswerHint([same, none, same])).toContain(said);
});

test.each([
  ["answers that differ", [html, refused]],
  ["answers of the API", [fine, fine]],
  ["a single answer", [html]],
  ["no answer at all", [none]],
])("%s give no hint", (_, exchanges) => {
  expect(sameAnswerHint(exchanges)).toBeUndefined();
});
