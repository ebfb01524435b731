import { expect, test } from "vitest";
import type { Exchange } from "../../client/exchange.ts";
import { buildRequest, type RequestArguments } from "../../protocol/requests.ts";
import type { OperationId } from "../../protocol/operations.ts";
import { ownFaults } from "./own-requests.ts";

function exchange(operation: OperationId, args: RequestArguments): Exchange {
  const request = buildRequest(operation, { tenantUrl: "acme.example.com", appId: "a", clientId: "c" }, args);
  return { id: "x1", operation, request, response: null, failure: null, startedAtMs: 0, waitingMs: null, totalMs: 0 };
}

const path = { chatId: "1" };

test("a described request has no fault", () => {
  expect(ownFaults(exchange("requestChat", { json: { from: "x", parameters: {} } }), undefined)).toEqual([]);
  expect(
    ownFaults(exchange("sendEvents", { path, json: { events: [{ event: "chat_session_end" }] } }), undefined),
  ).toEqual([]);
});

test.each([
  ["tenantUrl", exchange("getVersion", { query: { tenantUrl: null } }), /without tenantUrl/],
  ["authorization", exchange("getVersion", { headers: { Authorization: "Bearer x" } }), /Authorization header/],
  ["body", exchange("sendEvents", { path, json: { events: [{ event: "chat_session_message" }] } }), /msg/],
  ["body", exchange("sendEvents", { path, body: "{" }), /not described/],
  ["body", exchange("requestChat", {}), /without a body/],
] as const)("a wrong %s is a fault of the suite unless its case wants it so", (part, sent, fault) => {
  expect(ownFaults(sent, undefined).join()).toMatch(fault);
  expect(ownFaults(sent, part)).toEqual([]);
});

test("a plain link needs no header", () => {
  const link = exchange("getFile", {
    path: { chatId: "1", fileId: "2" },
    headers: { Authorization: null },
    query: { tenantUrl: null },
  });
  expect(ownFaults(link, undefined)).toEqual([]);
});
