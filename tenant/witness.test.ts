import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTenant, type RunningTenant } from "./server.ts";

/*
 * Whole exchanges, byte for byte what clients put on the wire, written from the vendor's introduction page and from what its
 * clients were seen to send. Nothing here comes from the tables of this project: a wrong row in them would be believed by
 * tenant and cases alike, and these would still fail.
 */

let running: RunningTenant;

beforeAll(async () => {
  running = await startTenant({
    config: { tenants: [{ tenantUrl: "yourcompany.brightpattern.com", apps: [{ appId: "test" }] }] },
  });
});

afterAll(() => running.close());

interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends the bytes of one request on a connection of its own and reads the answer to its end. */
async function exchange(...lines: readonly string[]): Promise<Answer> {
  const { hostname, port } = new URL(running.url);
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(lines.join("\r\n")));
    let received = "";
    socket.setEncoding("utf8").on("data", (part: string) => (received += part));
    socket.on("error", reject).on("close", () => resolve(received));
  });
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  return { status: Number(head.split(" ")[1]), head: head.toLowerCase(), body };
}

const exampleBody =
  '{\r\n    "phone_number":"3001",\r\n    "parameters": {\r\n        "first_name":"John",\r\n        "last_name":"Lee"\r\n        }\r\n}';

test("the example request of the introduction page starts a chat", async () => {
  const { status, head, body } = await exchange(
    "POST /clientweb/api/v2/chats?tenantUrl=yourcompany.brightpattern.com HTTP/1.1",
    "Host: tenant.cx.onecloud.com",
    'Authorization: MOBILE-API-140-327-PLAIN appId="test", clientId="123"',
    "Content-Type: application/json; charset=UTF-8",
    "User-Agent: MobileClient",
    `Content-Length: ${exampleBody.length}`,
    "Connection: close",
    "",
    exampleBody,
  );
  expect(status).toBe(200);
  expect(head).toContain("content-type: application/json");
  const session = JSON.parse(body) as Record<string, unknown>;
  expect(session).toEqual({
    chat_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    state: "queued",
    ewt: expect.stringMatching(/^\d+$/),
    is_new_chat: true,
    phone_number: "3001",
  });
});

test("a request without an Authorization header gets the body of the introduction page", async () => {
  const { status, body } = await exchange(
    "GET /clientweb/api/v2/availability?tenantUrl=yourcompany.brightpattern.com HTTP/1.1",
    "Host: tenant.cx.onecloud.com",
    "User-Agent: MobileClient",
    "Connection: close",
    "",
    "",
  );
  expect([status, body]).toEqual([403, '{"error_code":"2000","error_message":"Authorization header is missing"}']);
});

test("a request that names no tenant is told so", async () => {
  const { status, body } = await exchange(
    "GET /clientweb/api/v2/version HTTP/1.1",
    "Host: tenant.cx.onecloud.com",
    'Authorization: MOBILE-API-140-327-PLAIN appId="test", clientId="123"',
    "Connection: close",
    "",
    "",
  );
  expect([status, body]).toEqual([403, '{"error_code":"1000","error_message":"Missing or invalid tenantUrl"}']);
});

test("a mobile SDK asks without quotes, with a header UserAgent, a nonce and a content type on a GET", async () => {
  const { status, body } = await exchange(
    "GET /clientweb/api/v2/availability?tenantUrl=yourcompany.brightpattern.com&nonce=1718000000123 HTTP/1.1",
    "Host: tenant.cx.onecloud.com",
    "Authorization: MOBILE-API-140-327-PLAIN appId=test, clientId=7D1C0A52-0000-4000-8000-000000000001",
    "Content-Type: application/json; charset=UTF-8",
    "UserAgent: MobileClient",
    "Cache-Control: no-cache",
    "Connection: close",
    "",
    "",
  );
  expect([status, JSON.parse(body)]).toEqual([200, { chat: "available", ewt: "25" }]);
});

test("the Ruby client names the tenant by an encoded URL and sends JSON without a content type", async () => {
  const { status, body } = await exchange(
    "POST /clientweb/api/v2/chats?tenantUrl=https%3A%2F%2Fyourcompany.brightpattern.com%2F HTTP/1.1",
    "Host: yourcompany.brightpattern.com",
    'Authorization: MOBILE-API-140-327-PLAIN appId="test", clientId="124"',
    "Content-Length: 2",
    "Connection: close",
    "",
    "{}",
  );
  expect([status, (JSON.parse(body) as { is_new_chat: unknown }).is_new_chat]).toEqual([200, true]);
});

test("a client without a chat that asks for its chat gets what production servers were seen to answer", async () => {
  const { status, body } = await exchange(
    "GET /clientweb/api/v2/chats/active?tenantUrl=yourcompany.brightpattern.com HTTP/1.1",
    "Host: tenant.cx.onecloud.com",
    'Authorization: MOBILE-API-140-327-PLAIN appId="test", clientId="nobody"',
    "Connection: close",
    "",
    "",
  );
  expect([status, JSON.parse(body)]).toEqual([404, { error_code: "5005", error_message: "Chat session is not found" }]);
});
