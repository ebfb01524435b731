import { expect, test } from "vitest";
import type { Exchange } from "../../client/exchange.ts";
import { buildRequest } from "../../protocol/requests.ts";
import { authorizedFindings, successFindings } from "./conformance.ts";

function answered(status: number, body: string): Exchange {
  const caller = { tenantUrl: "acme.example.com", appId: "sales-entry", clientId: "client-1" };
  return {
    id: "x1",
    operation: "getVersion",
    request: buildRequest("getVersion", caller),
    response: { status, headers: { "content-type": "application/json" }, body: new TextEncoder().encode(body) },
    failure: null,
    startedAtMs: 0,
    waitingMs: 0,
    totalMs: 0,
  };
}

test.each([
  ["a success", 200, '{"server_version":"1"}'],
  [
    "an error that comes after the authorization",
    404,
    '{"error_code":"5005","error_message":"Chat session is not found"}',
  ],
])("%s gets past the authorization", (_what, status, body) => {
  expect(authorizedFindings(answered(status, body), "required")).toEqual([]);
});

test.each([
  ["a refusal", 403, '{"error_code":"2001","error_message":"x"}'],
  ["a refusal without a body", 401, ""],
  ["a page", 200, "<html></html>"],
  ["nothing at all", 200, ""],
  ["a failing proxy", 502, "Bad Gateway"],
  ["a list", 200, "[]"],
  ["an error that is none of this API", 500, "{}"],
])("%s accepts nobody", (_what, status, body) => {
  expect(authorizedFindings(answered(status, body), "required")).toMatchObject([{ check: "status", tier: "required" }]);
});

test("an answer nested too deeply to be shown is a finding like any other", () => {
  const deep = "[".repeat(20_000) + "]".repeat(20_000);
  expect(successFindings(answered(200, deep), "required").length).toBeGreaterThan(0);
});
