import { expect, test } from "vitest";
import type { Exchange } from "../../client/exchange.ts";
import { jsonTextFindings } from "./json-text-findings.ts";

function answered(body: string | Uint8Array): Exchange {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return {
    id: "x1",
    operation: "getVersion",
    request: { operation: "getVersion", method: "GET", path: "/", headers: {}, body: null },
    response: { status: 200, headers: {}, body: bytes },
    failure: null,
    startedAtMs: 0,
    waitingMs: 0,
    totalMs: 0,
  };
}

test.each([
  ["an object", '{"a":{"a":1},"b":[{"a":2},{"a":3}]}'],
  ["colons and quotes in texts", '{"a":"\\":","b\\"":"x: y","c" : ["d:",{"e":":"}]}'],
  ["letters of all kinds", '{"a":"äß東👍"}'],
  ["a list", "[1,2]"],
])("%s is well written", (_, text) => {
  expect(jsonTextFindings(answered(text), "required")).toEqual([]);
});

test.each([
  ["a member that comes twice", '{"a":null,"b":{"c":1,"c":2},"a":1}', "2 more"],
  ["a mark in front", '\ufeff{"a":1}', "JSON behind a byte order mark"],
  ["another encoding", new Uint8Array([0x22, 0xe4, 0x22]), "bytes that are none"],
])("%s is told", (_, body, actual) => {
  expect(jsonTextFindings(answered(body), "required").map((finding) => finding.actual)).toEqual([actual]);
});
