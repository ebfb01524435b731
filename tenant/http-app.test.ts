import { expect, test } from "vitest";
import { apiPrefix } from "../protocol/operations.ts";
import { createTenant, type TenantOptions } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { defaultConfig } from "./default-config.ts";
import { outcomeOf, testCaller } from "./test-caller.ts";

function start(options: TenantOptions = {}) {
  const tenant = createTenant({ clock: virtualClock(), seed: 1, ...options });
  return { tenant, caller: testCaller(tenant), browser: testCaller(tenant, { clientId: "WebChat" }) };
}

test("every answer says that it is JSON and must not be cached, an empty one and an error too", async () => {
  const { caller } = start();
  const chatId = await caller.requestChat();
  const seen = [await caller.call("getVersion"), await caller.send(chatId), await caller.poll("nowhere")];
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 404]);
  for (const { headers } of seen) {
    expect(headers).toMatchObject({ "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  }
  expect([seen[1]?.text, seen[1]?.headers["content-length"]]).toEqual(["", "0"]);
});

test.each([
  ["application/json"],
  ["text/plain;charset=UTF-8"],
  ["application/x-www-form-urlencoded"],
  ["nonsense; ;"],
  [null],
])("JSON sent as %s is taken for what it is", async (contentType) => {
  const { caller } = start();
  const seen = await caller.call("requestChat", {
    json: { phone_number: "3001" },
    headers: { "Content-Type": contentType },
  });
  expect([outcomeOf(seen), seen.json["phone_number"]]).toEqual(["200", "3001"]);
});

test.each([
  ["requestChat", "{", "JSON"],
  ["requestChat", "", "JSON"],
  ["requestChat", "[]", "expected an object, got a list"],
  ["requestChat", "null", "expected an object, got null"],
  ["requestChat", new Uint8Array([0x7b, 0xff, 0x7d]), "utf-8"],
  ["sendEvents", "{}", 'expected a list in "events", got nothing'],
  ["sendEvents", '{"refused":"5005"}', 'expected a list in "events", got nothing'],
  ["sendEvents", '{"events":{}}', 'expected a list in "events", got a object'],
  ["sendEvents", '{"events":[{"event":"chat_session_end"},{"msg":"a"}]}', '"events[1].event", got nothing'],
  ["sendEvents", '{"events":[null]}', '"events[0].event", got nothing'],
] as const)("%s refuses the body %j with 5003 and the reason, and does nothing", async (operation, body, reason) => {
  const { caller } = start();
  const path = operation === "sendEvents" ? { chatId: await caller.requestChat() } : {};
  const seen = await caller.call(operation, { path, body });
  expect(outcomeOf(seen)).toBe("400/5003");
  expect(seen.json["error_message"]).toMatch(/^Error decoding JSON request body: ./);
  expect(String(seen.json["error_message"]).toLowerCase()).toContain(reason.toLowerCase());
  expect(outcomeOf(await caller.call("getActiveChat"))).toBe(operation === "sendEvents" ? "200" : "404/5005");
});

test("a body over the limit is refused with 5003", async () => {
  const { caller } = start({ config: { ...defaultConfig, maxBodyBytes: 100 } });
  const seen = await caller.call("requestChat", { json: { from: "x".repeat(100) } });
  expect(outcomeOf(seen)).toBe("400/5003");
});

test("a doubled slash, query parameters nobody knows, and a body where none belongs do no harm", async () => {
  const { tenant, caller } = start();
  const seen = await caller.call("getVersion", {
    query: { nonce: "1", timestamp: "2", callback: "false" },
    body: '{"a":1}',
  });
  expect(outcomeOf(seen)).toBe("200");
  const doubled = await tenant.app.inject({ url: `${apiPrefix}//iceservers?tenantUrl=unknown` });
  expect(doubled.json()).toMatchObject({ error_code: "1000" });
});

test.each([
  `${apiPrefix}/nowhere`,
  `${apiPrefix}/chats/%zz/history`,
  `${apiPrefix}/availability/more`,
  "/clientweb/api/v1/version",
  "/",
])("%s is no operation: 404 with an error body", async (url) => {
  const { tenant } = start();
  const seen = await tenant.app.inject({ url });
  expect([seen.statusCode, seen.json()]).toEqual([
    404,
    { error_code: "5955", error_message: "Unspecified server error" },
  ]);
  expect(tenant.ledger.snapshot().unmatched).toBe(1);
});

test("a page of another origin may call with credentials, and its preflight is answered", async () => {
  const { tenant, caller } = start();
  const origin = "https://shop.example.com";
  const preflight = await tenant.app.inject({
    method: "OPTIONS",
    url: `${apiPrefix}/chats?tenantUrl=acme.example.com`,
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });
  const expected = { "access-control-allow-origin": origin, "access-control-allow-credentials": "true" };
  expect([preflight.statusCode, preflight.headers]).toEqual([204, expect.objectContaining(expected)]);
  expect(String(preflight.headers["access-control-allow-headers"]).toLowerCase()).toMatch(
    /authorization.*content-type/,
  );
  for (const headers of [{ origin }, { origin, Authorization: null }]) {
    expect((await caller.call("getVersion", { headers })).headers).toMatchObject(expected);
  }
});

test("a browser gets a cookie with its first accepted request and is known by it afterwards", async () => {
  const { browser } = start();
  const first = await browser.call("requestChat", { json: {} });
  const setCookie = String(first.headers["set-cookie"]);
  expect(setCookie).toMatch(/^bp_client=[^;]+; Path=\/clientweb; HttpOnly; Secure; SameSite=None$/);
  const headers = { Cookie: setCookie.split(";", 1)[0] ?? "" };
  const again = await browser.call("requestChat", { json: {}, headers });
  expect(again.json).toMatchObject({ chat_id: first.json["chat_id"], is_new_chat: false });
  expect(again.headers["set-cookie"]).toBeUndefined();
  const other = await browser.call("requestChat", { json: {} });
  expect(other.json["is_new_chat"]).toBe(true);
  expect(
    (await browser.call("getVersion", { headers: { Authorization: "Basic x" } })).headers["set-cookie"],
  ).toBeUndefined();
});

test("the id WebChat may be spelled in any case, and no client can take a cookie's place", async () => {
  const { tenant, browser } = start();
  const first = await browser.call("requestChat", { json: {} });
  const cookie = String(first.headers["set-cookie"]).split(";", 1)[0] ?? "";
  const spelled = await testCaller(tenant, { clientId: "webchat" }).call("getActiveChat", {
    headers: { Cookie: cookie },
  });
  expect(spelled.json["chat_id"]).toBe(first.json["chat_id"]);
  const impostor = testCaller(tenant, { clientId: cookie.split("=")[1] ?? "" });
  expect(outcomeOf(await impostor.call("getActiveChat"))).toBe("404/5005");
});

test.each(["", "x".repeat(129)])("a cookie that cannot be ours is replaced", async (value) => {
  const { browser } = start();
  const seen = await browser.call("getVersion", { headers: { Cookie: `bp_client=${value}` } });
  expect(String(seen.headers["set-cookie"])).toMatch(/^bp_client=[^;]{36};/);
});

test("with the fault cookie-ignored all browsers are one", async () => {
  const { browser } = start({ faults: ["cookie-ignored"] });
  const chatId = await browser.requestChat();
  expect(await browser.requestChat()).toBe(chatId);
});
