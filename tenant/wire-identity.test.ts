import { afterEach, expect, test } from "vitest";
import { authorizationScheme as scheme } from "../protocol/authorization.ts";
import { apiPrefix } from "../protocol/operations.ts";
import { virtualClock } from "./clock.ts";
import { startTenant, type RunningTenant } from "./server.ts";
import { sendWire, type WireAnswer } from "./wire-request.ts";

const origin = "https://shop.example.com";

let running: RunningTenant | undefined;
afterEach(() => running?.close());

interface Client {
  readonly tenantUrl?: string;
  readonly appId?: string;
  readonly clientId?: string;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Two contact centres with two entries each, two of which have the same name. */
async function start() {
  const entries = { apps: [{ appId: "sales-entry" }, { appId: "support-entry" }] };
  const config = {
    tenants: [
      { tenantUrl: "acme.example.com", ...entries },
      { tenantUrl: "globex.example.com", ...entries },
    ],
  };
  running = await startTenant({ clock: virtualClock(), seed: 1, config });
  const { url } = running;

  function call(method: string, path: string, client: Client = {}, body?: string): Promise<WireAnswer> {
    const { tenantUrl = "acme.example.com", appId = "sales-entry", clientId = "client-1", cookie, headers } = client;
    return sendWire(url, {
      method,
      path: `${apiPrefix}${path}?tenantUrl=${tenantUrl}`,
      headers: {
        Authorization: `${scheme} appId="${appId}", clientId="${clientId}"`,
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
  }
  const chatOf = async (client: Client) => String((await call("POST", "/chats", client, "{}")).json["chat_id"]);
  const preflight = (asked: Readonly<Record<string, string>>) =>
    sendWire(url, { method: "OPTIONS", path: `${apiPrefix}/chats?tenantUrl=acme.example.com`, headers: asked });
  return { url, call, chatOf, preflight };
}

/** The words of a header that lists them, in small letters. */
function listed(header: string | string[] | undefined): string[] {
  return String(header ?? "")
    .toLowerCase()
    .split(",")
    .map((word) => word.trim());
}

function setCookieOf({ headers }: WireAnswer): string {
  return String(headers["set-cookie"] ?? "");
}

test("the same client is somebody else in every entry of every tenant, and gets the same session again", async () => {
  const { chatOf } = await start();
  const places = [
    {},
    { appId: "support-entry" },
    { tenantUrl: "globex.example.com" },
    { tenantUrl: "globex.example.com", appId: "support-entry" },
  ];
  const chats = [];
  for (const place of places) chats.push(await chatOf(place));
  expect(new Set(chats).size).toBe(places.length);
  const again = [];
  for (const place of places) again.push(await chatOf(place));
  expect(again).toEqual(chats);
});

test("a chat is found by nobody but its client, in its entry, in its tenant", async () => {
  const { call, chatOf } = await start();
  const chatId = await chatOf({});
  const strangers = [{ clientId: "client-2" }, { appId: "support-entry" }, { tenantUrl: "globex.example.com" }];
  for (const stranger of strangers) {
    for (const [method, path] of [
      ["GET", "history"],
      ["GET", "events"],
      ["POST", "events"],
    ] as const) {
      const seen = await call(
        method,
        `/chats/${chatId}/${path}`,
        stranger,
        method === "POST" ? '{"events":[]}' : undefined,
      );
      expect([seen.status, seen.json["error_code"]]).toEqual([404, "5005"]);
    }
    expect((await call("GET", "/chats/active", stranger)).status).toBe(404);
  }
  expect((await call("GET", `/chats/${chatId}/history`)).status).toBe(200);
});

test("ids are compared letter by letter, but for the id of browsers (assumed)", async () => {
  const { call, chatOf } = await start();
  const chatId = await chatOf({ clientId: "client-a" });
  expect(await chatOf({ clientId: "CLIENT-A" })).not.toBe(chatId);
  expect((await call("GET", "/availability", { appId: "Sales-Entry" })).json["error_code"]).toBe("5006");
});

test.each(["WebChat", "Webchat", "webchat", "WEBCHAT"])(
  "clientId %s names a browser, which its cookie identifies",
  async (clientId) => {
    const { call } = await start();
    const first = await call("POST", "/chats", { clientId: "WebChat" }, "{}");
    const cookie = `theme=dark; ${setCookieOf(first).split(";", 1)[0] ?? ""}; lang=en`;
    const again = await call("POST", "/chats", { clientId, cookie }, "{}");
    expect(again.json).toMatchObject({ chat_id: first.json["chat_id"], is_new_chat: false });
    expect(again.headers["set-cookie"]).toBeUndefined();
    expect((await call("GET", "/chats/active", { clientId })).status).toBe(404);
  },
);

test("the cookie is for the API alone, out of reach of scripts, and goes along from other sites over TLS", async () => {
  const { call } = await start();
  const cookie = setCookieOf(await call("GET", "/configuration", { clientId: "WebChat" }));
  expect(cookie).toMatch(/^bp_client=[\w-]+;/);
  expect(listed(cookie.replaceAll(";", ","))).toEqual(
    expect.arrayContaining(["path=/clientweb", "httponly", "secure", "samesite=none"]),
  );
  expect((await call("GET", "/configuration")).headers["set-cookie"]).toBeUndefined();
  const refused = await call("GET", "/configuration", { clientId: "WebChat", tenantUrl: "nobody" });
  expect(refused.headers["set-cookie"]).toBeUndefined();
});

test.each(["POST", "GET"])(
  "a page of another origin may send %s with authorization, content type and cookies",
  async (method) => {
    const { preflight } = await start();
    const seen = await preflight({
      Origin: origin,
      "Access-Control-Request-Method": method,
      "Access-Control-Request-Headers": "authorization,content-type",
    });
    expect(seen.status).toBe(204);
    expect(seen.headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
    });
    expect(listed(seen.headers["access-control-allow-headers"])).toEqual(
      expect.arrayContaining(["authorization", "content-type"]),
    );
    expect(listed(seen.headers["access-control-allow-methods"])).toContain(method.toLowerCase());
    expect(listed(seen.headers["vary"])).toContain("origin");
  },
);

test("every answer echoes the origin and says that it depends on it: success, refusal, and what is no operation", async () => {
  const { call, url } = await start();
  const headers = { Origin: origin };
  const seen = [
    await call("GET", "/version", { headers }),
    await call("GET", "/version", { headers, tenantUrl: "nobody" }),
    await call("GET", "/chats/nowhere/history", { headers }),
    await call("POST", "/chats", { headers }, "{"),
    await sendWire(url, { method: "GET", path: "/elsewhere", headers }),
    // A page of a file or of a sandbox.
    await call("GET", "/version", { headers: { Origin: "null" } }),
  ];
  expect(seen.map(({ status }) => status)).toEqual([200, 403, 404, 400, 404, 200]);
  for (const [at, answer] of seen.entries()) {
    expect(answer.headers["access-control-allow-origin"]).toBe(at === 5 ? "null" : origin);
    expect(answer.headers["access-control-allow-credentials"]).toBe("true");
    expect(listed(answer.headers["vary"])).toContain("origin");
  }
});

test("without an origin there is no other one that is allowed, least of all any", async () => {
  const { call } = await start();
  const { headers } = await call("GET", "/version");
  expect(headers["access-control-allow-origin"]).not.toBe("*");
  expect(listed(headers["vary"])).toContain("origin");
});
