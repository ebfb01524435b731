import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAuthorization } from "./authorization.ts";
import { authorization } from "../openapi/generated/authorization.ts";
import { buildRequest } from "./requests.ts";

const caller = { tenantUrl: "yourcompany.brightpattern.com", appId: "test", clientId: "123" };

test("Request Chat is described as the vendor's page shows it", () => {
  // By hand from the example of the introduction page.
  expect(buildRequest("requestChat", caller, { json: { phone_number: "3001" } })).toEqual({
    operation: "requestChat",
    method: "POST",
    path: "/clientweb/api/v2/chats?tenantUrl=yourcompany.brightpattern.com",
    headers: {
      Authorization: 'MOBILE-API-140-327-PLAIN appId="test", clientId="123"',
      "Content-Type": "application/json; charset=UTF-8",
      "User-Agent": "MobileClient",
    },
    body: '{"phone_number":"3001"}',
  });
});

test("the mobile SDKs' spelling has no quotes", () => {
  expect(formatAuthorization(caller, "unquoted")).toBe("MOBILE-API-140-327-PLAIN appId=test, clientId=123");
});

test("both spellings fit the pattern of the document, whatever the ids", () => {
  const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,40}$/);
  fc.assert(
    fc.property(id, id, fc.constantFrom("quoted" as const, "unquoted" as const), (appId, clientId, spelling) => {
      expect(formatAuthorization({ appId, clientId }, spelling)).toMatch(new RegExp(authorization.pattern));
    }),
    { seed: 20261123 },
  );
});

test("path values and query values are encoded", () => {
  const request = buildRequest("getFile", caller, {
    path: { chatId: "a/b", fileId: "c d" },
    query: { nonce: "1&2" },
  });
  expect(request.path).toBe(
    "/clientweb/api/v2/chats/a%2Fb/files/c%20d?tenantUrl=yourcompany.brightpattern.com&nonce=1%262",
  );
});

test("a null takes a header or the tenant away", () => {
  const request = buildRequest("getVersion", caller, { query: { tenantUrl: null }, headers: { Authorization: null } });
  expect(request.path).toBe("/clientweb/api/v2/version");
  expect(request.headers).not.toHaveProperty("Authorization");
});

test("a missing or an unknown path value is refused", () => {
  expect(() => buildRequest("getFile", caller, { path: { chatId: "1" } })).toThrow(
    /expected values for \["chatId","fileId"\]/,
  );
  expect(() => buildRequest("getVersion", caller, { path: { chatId: "1" } })).toThrow(/got \["chatId"\]/);
});
