import { afterAll, beforeAll, expect, test } from "vitest";
import { apiPrefix } from "../protocol/operations.ts";
import { virtualClock, type VirtualClock } from "./clock.ts";
import { startTenant, type RunningTenant } from "./server.ts";
import { sendWire, type WireAnswer, type WireRequest } from "./wire-request.ts";

const scheme = "MOBILE-API-140-327-PLAIN";
const quoted = `${scheme} appId="sales-entry", clientId="wire-1"`;
const tenantQuery = "tenantUrl=acme.example.com";

let running: RunningTenant;
let clock: VirtualClock;
/** A session that every row may use; its scenario has set a case. */
let chatId = "";

beforeAll(async () => {
  clock = virtualClock();
  running = await startTenant({ clock, seed: 1 });
  chatId = String((await send(post("chats", { parameters: { scenario: "case" } }))).json["chat_id"]);
  clock.advance(5000);
});
afterAll(() => running.close());

function send(sent: WireRequest): Promise<WireAnswer> {
  return sendWire(running.url, sent);
}

function get(path: string, more: Partial<WireRequest> = {}): WireRequest {
  return { method: "GET", path: pathOf(path), headers: { Authorization: quoted }, ...more };
}

function post(path: string, json: unknown, more: Partial<WireRequest> = {}): WireRequest {
  const body = typeof json === "string" ? json : JSON.stringify(json);
  const headers = { Authorization: quoted, "Content-Type": "application/json; charset=UTF-8" };
  return { method: "POST", path: pathOf(path), headers, body, ...more };
}

/** A path below the prefix gets the tenant's name, unless it has a query; one from the root is sent as it is. */
function pathOf(path: string): string {
  if (path.startsWith("/")) return path;
  return `${apiPrefix}/${path}${path.includes("?") ? "" : `?${tenantQuery}`}`;
}

function outcomeOf({ status, json }: WireAnswer): string {
  const code = json["error_code"];
  return typeof code === "string" ? `${status}/${code}` : String(status);
}

function withAuthorization(text: string, more: object = {}): WireRequest {
  return get("version", { headers: { Authorization: text, ...more } });
}

/** A fact about requests: where it is from, what is sent, and how it is answered: "200" unless it says so. */
interface Row {
  readonly fact: string;
  readonly source: string;
  readonly sent: () => WireRequest;
  readonly answered?: string;
}

const event = (body: object): WireRequest => post(`chats/${chatId}/events`, { events: [body] });
const message = { event: "chat_session_message", msg_id: "1", msg: "hello" };

const rows: readonly Row[] = [
  // The Authorization header.
  ...[
    [`${scheme} appId="sales-entry", clientId="wire-1"`, "quoted, as web, Java and the relays send it", "clients.md"],
    [`${scheme} appId=sales-entry, clientId=wire-1`, "unquoted, as both mobile SDKs send it", "clients.md"],
    [`${scheme} appId=sales-entry,clientId="wire-1"`, "one quoted and one not, without a space", "api-v2 8.4.1"],
    [`${scheme}  appId="sales-entry" ,  clientId="wire-1"`, "an extra space", "api-v2 8.4.1"],
    [`${scheme} clientId="wire-1", appId="sales-entry"`, "the parameters in the other order", "assumed"],
    [`${scheme} appId="sales-entry", clientId="wire-1", more="x"`, "a parameter that nobody knows", "assumed"],
  ].map(([text = "", fact, source]) => ({
    fact: `authorization ${fact}`,
    source: source ?? "",
    sent: () => withAuthorization(text),
  })),
  {
    fact: "a header called UserAgent, and no User-Agent",
    source: "api-v2 2.0 User-Agent, 8.4.2",
    sent: () => withAuthorization(quoted, { UserAgent: "MobileClient" }),
  },
  {
    fact: "a User-Agent of any kind",
    source: "api-v2 2.0 User-Agent",
    sent: () => withAuthorization(quoted, { "User-Agent": "curl/8" }),
  },
  {
    fact: "the JSON content type on a GET, and a wish not to be cached",
    source: "api-v2 2.0 Content types, Caching",
    sent: () =>
      withAuthorization(quoted, {
        "Content-Type": "application/json; charset=UTF-8",
        "Cache-Control": "no-cache",
        Accept: "application/json",
      }),
  },
  // The query.
  ...[
    ["nonce=1718000000000", "nonce, as the Kotlin SDK sends it"],
    ["timestamp=1718000000000", "timestamp, as the web client sends it"],
    ["callback=false", "callback, as a relay sends it"],
    ["domain=shop.example.com&appId=sales-entry&sessionId=abc", "domain, appId and sessionId, as widgets send them"],
    ["appId=another-entry&clientId=another", "an appId that is not that of the header"],
    ["tenantUrl=globex.example.com", "tenantUrl a second time"],
  ].map(([query, fact]) => ({
    fact: `a query with ${fact}`,
    source: "clients.md, api-v2 2.0 Unknown query parameters",
    sent: () => get(`version?${tenantQuery}&${query}`),
  })),
  // The tenant.
  ...[
    ["acme.example.com", "a bare host"],
    ["https%3A%2F%2Facme.example.com%2F", "a percent-encoded URL with a slash at its end, as the Ruby client sends it"],
    ["https://acme.example.com/", "a URL that is not encoded"],
    ["http%3A%2F%2Facme.example.com", "a URL without a slash at its end"],
    ["ACME.Example.COM", "a host in capital letters"],
    ["%20acme.example.com%20", "a host with spaces around it"],
  ].map(([tenantUrl, fact]) => ({
    fact: `tenantUrl as ${fact}`,
    source: "clients.md, api-v2 2.0 Addressing",
    sent: () => get(`version?tenantUrl=${tenantUrl}`),
  })),
  ...[
    ["acme.example.com", undefined],
    ["ACME.example.com:443", undefined],
    ["acme.example.com:8080", undefined],
    ["other.example.com", "403/1000"],
  ].map(([host = "", answered]) => ({
    fact: `no tenantUrl, sent to the host ${host}`,
    source: "clients.md Tenant: Host decides then",
    sent: () => get(`${apiPrefix}/version`, { headers: { Authorization: quoted, Host: host } }),
    ...(answered === undefined ? {} : { answered }),
  })),
  {
    fact: "an empty tenantUrl is none",
    source: "assumed",
    sent: () => get("version?tenantUrl=", { headers: { Authorization: quoted, Host: "acme.example.com" } }),
  },
  {
    fact: "tenantUrl is decisive where there is one, whatever the host",
    source: "api-v2 2.0 Addressing",
    sent: () =>
      get("version?tenantUrl=nobody.example.com", { headers: { Authorization: quoted, Host: "acme.example.com" } }),
    answered: "403/1000",
  },
  // The path.
  ...["//iceservers", "/chats//active", "//chats/CHAT/history", "/chats/CHAT//history"].map((path) => ({
    fact: `a doubled slash in ${path}`,
    source: "clients.md: the v5 widget asks for iceservers with a doubled slash",
    sent: () => get(`${apiPrefix}${path.replace("CHAT", chatId)}?${tenantQuery}`),
  })),
  {
    fact: "a doubled slash before the prefix and in the middle of it",
    source: "assumed: anywhere in the path",
    sent: () => get(`//clientweb//api/v2/version?${tenantQuery}`),
  },
  // How a body is labelled.
  ...[
    "text/plain",
    "text/plain;charset=UTF-8",
    "application/x-www-form-urlencoded",
    "application/json",
    "nonsense; ;",
    null,
  ].map((type) => ({
    fact: type === null ? "JSON without a content type, as the Ruby client sends it" : `JSON as ${type}`,
    source: "clients.md Bodies, api-v2 2.0 Content types",
    sent: () =>
      post(
        "chats",
        { from: "Dana", phone_number: "5550100" },
        { headers: { Authorization: quoted, ...(type === null ? {} : { "Content-Type": type }) } },
      ),
  })),
  {
    fact: "a GET with a JSON body",
    source: "clients.md Bodies",
    sent: () => get(`chats/${chatId}/history`, { body: '{"chat_id":"x"}' }),
  },
  {
    fact: "a GET with a body that is no JSON",
    source: "assumed",
    sent: () => get("version", { body: "{", headers: { Authorization: quoted, "Content-Type": "application/json" } }),
  },
  // Events as clients send them.
  ...[
    { body: { ...message, party_id: null }, fact: "party_id null, as Android sends it" },
    { body: { ...message, party_id: "f00d-invented" }, fact: "an invented party_id" },
    { body: { ...message, msg_id: 3 }, fact: "a numeric msg_id" },
    { body: { ...message, msg_id: "" }, fact: "an empty msg_id" },
    { body: { ...message, msg_id: "null" }, fact: "the msg_id null, spelt out" },
    { body: { event: message.event, msg: "hello" }, fact: "no msg_id" },
    { body: { event: message.event, message_id: "7", msg: "hello" }, fact: "message_id in place of msg_id" },
    { body: { ...message, timestamp: 1_718_000_000 }, fact: "a numeric timestamp" },
    { body: { ...message, timestamp: "1718000000" }, fact: "a timestamp as a text" },
    {
      body: { ...message, timestamp: 739_692_800.123 },
      fact: "a timestamp of seconds since 2001 with a fraction, as iOS sends it",
    },
    {
      body: { ...message, msg_text: "hello", type: "cobrowsing", extra: { deep: [1] } },
      fact: "members that nobody knows",
    },
    { body: { event: "chat_session_file", file_id: "f-1" }, fact: "a file without msg_id, file_type and file_name" },
    {
      body: { event: "chat_session_message_read", ref_msg_id: "srv-1", party_id: null },
      fact: "a receipt with party_id null",
    },
    { body: { event: "chat_session_typing", msg: "hel" }, fact: "typing with the draft" },
    {
      body: { event: "chat_session_form_submit", form_data: {}, req_id: 1 },
      fact: "an event of Android's model that nobody documents",
    },
    { body: { event: "chat_session_nobody_knows" }, fact: "an event with an unknown name" },
    { body: { event: "chat_session_location", latitude: 52.5, longitude: 13.4 }, fact: "numeric coordinates" },
    {
      body: { event: "chat_session_signaling", data: { candidate: "…", sdpMLineIndex: 0 } },
      fact: "a candidate without a type",
    },
    {
      body: { event: "chat_session_signaling", msg_id: "9", data: '{"type":"END_CALL"}' },
      fact: "signaling data as a text",
    },
  ].map(({ body, fact }) => ({
    fact: `an event with ${fact}`,
    source: "clients.md Bodies, api-v2 2.6 and 3.1",
    sent: () => event(body),
  })),
  {
    fact: "members beside the events",
    source: "api-v2 8.4.2: unknown JSON members are ignored",
    sent: () => post(`chats/${chatId}/events`, { events: [message], chat_id: chatId, extra: null }),
  },
  // Chat requests.
  ...[
    { body: {}, fact: "nothing at all" },
    { body: { from: "Dana", parameters: {} }, fact: "empty parameters" },
    { body: { from: null, phone_number: null, parameters: null }, fact: "nulls" },
    {
      body: { parameters: { location: { city: "Berlin", at: [52.5, 13.4] }, sdk: 33, logging: true } },
      fact: "nested objects and numbers",
    },
    { body: { phone_number: 5550100 }, fact: "a numeric phone number" },
    { body: { initial_message: "hello" }, fact: "an initial message, as newer web clients send it" },
  ].map(({ body, fact }) => ({
    fact: `a chat request with ${fact}`,
    source: "api-v2 2.3, clients.md Bodies",
    sent: () => post("chats", body),
  })),
  // Cases.
  {
    fact: "closecase with an events document, which ends nothing",
    source: "api-v2 2.15: Android posts it by mistake",
    sent: () => post(`chats/${chatId}/closecase`, { events: [{ event: "chat_session_end" }] }),
  },
  {
    fact: "closecase without a body",
    source: "api-v2 2.15",
    sent: () => ({ method: "POST", path: pathOf(`chats/${chatId}/closecase`), headers: { Authorization: quoted } }),
  },
  {
    fact: "the session is still there after closecase",
    source: "api-v2 2.15",
    sent: () => get(`chats/${chatId}/history`),
  },
  // Another client's chat.
  {
    fact: "a chat of another client is not found",
    source: "api-v2 7.2.2",
    sent: () =>
      get(`chats/${chatId}/history`, {
        headers: { Authorization: `${scheme} appId="sales-entry", clientId="somebody-else"` },
      }),
    answered: "404/5005",
  },
  {
    fact: "a client of the same name in another tenant is another client",
    source: "api-v2 7.2.2",
    sent: () =>
      get(`chats/${chatId}/history?tenantUrl=globex.example.com`, {
        headers: { Authorization: `${scheme} appId="support-entry", clientId="wire-1"` },
      }),
    answered: "404/5005",
  },
];

test.each(rows)("$fact ($source)", async ({ sent, answered = "200" }) => {
  expect(outcomeOf(await send(sent()))).toBe(answered);
});
