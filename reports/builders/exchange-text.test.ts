import { expect, test } from "vitest";
import type { ExchangeRecord } from "../model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { exchangeTitle, requestLines, responseLines } from "./exchange-text.ts";

const json = { "content-type": "application/json" };
const options = { longestBody: 100, indent: true };

function exchange(change: Partial<ExchangeRecord>): ExchangeRecord {
  return { ...(sampleRun().contract.exchanges[0] as ExchangeRecord), ...change };
}

function answer(body: string | null): string[] {
  return responseLines(
    exchange({ response: { status: 200, headers: json, body, bytes: 0, base64: null, sha256: null }, waitingMs: 12 }),
    options,
  );
}

test("a request is its line, its headers, and its body after an empty line", () => {
  const request = { method: "POST", path: "/p?q=1", headers: { Accept: "*/*" }, body: "text" };
  expect(requestLines(exchange({ request }), options)).toEqual(["POST /p?q=1", "Accept: */*", "", "text"]);
});

test("only the headers that are asked for are shown", () => {
  const request = { method: "GET", path: "/p", headers: { Accept: "*/*", Host: "h" }, body: null };
  const isHeaderShown = (name: string): boolean => name === "Host";
  expect(requestLines(exchange({ request }), { ...options, isHeaderShown })).toEqual(["GET /p", "Host: h"]);
});

test("JSON is spread over lines, unless that would change what came", () => {
  expect(answer('{"a":1}')).toEqual(["200 after 12 ms", "content-type: application/json", "", "{", '  "a": 1', "}"]);
  expect(answer('{"a":1.00}').at(-1)).toBe('{"a":1.00}');
  expect(answer('{"a":12345678901234567890}').at(-1)).toBe('{"a":12345678901234567890}');
  expect(answer("<html>").at(-1)).toBe("<html>");
  expect(answer("")).toHaveLength(2);
});

test("a long body is cut, and says so", () => {
  expect(answer("x".repeat(130)).at(-1)).toBe(`${"x".repeat(100)}… (30 characters more)`);
});

test("an exchange without an answer says why", () => {
  const failed = exchange({
    response: null,
    failure: { kind: "timeout", message: "no answer" },
    waitingMs: null,
    totalMs: 13_000,
  });
  expect(responseLines(failed, options)).toEqual(["no answer after 13 s: timeout", "no answer"]);
  expect(exchangeTitle(failed)).toMatch(/ → no answer: timeout after 13 s$/);
});
