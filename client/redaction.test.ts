import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Exchange } from "./exchange.ts";
import { createPseudonyms } from "./pseudonyms.ts";
import { redact } from "./redaction.ts";

const client = "0f8fad5b-d9cb-469f-a165-70867728950e";
const chat = "4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11";

function exchange(requestBody: string | Uint8Array, answer: string, contentType = "application/json"): Exchange {
  return {
    id: "x1",
    operation: "getIceServers",
    request: {
      operation: "getIceServers",
      method: "GET",
      path: `/clientweb/api/v2/chats/${chat}/events`,
      headers: {
        Authorization: `MOBILE-API-140-327-PLAIN appId="sales", clientId="${client}"`,
        Cookie: "bp_client=crumb-1",
        "X-Api-Key": "key-1",
      },
      body: requestBody,
    },
    response: {
      status: 200,
      headers: { "content-type": contentType, "set-cookie": ["bp_client=crumb-2", "other=crumb-3"] },
      body: new TextEncoder().encode(answer),
    },
    failure: null,
    startedAtMs: 0,
    waitingMs: 1,
    totalMs: 2,
  };
}

test("no secret planted anywhere is shown", () => {
  const pseudonyms = createPseudonyms();
  pseudonyms.hide("client", client);
  const answer = JSON.stringify({ chat_id: chat, servers: [{ url: "turn:t", username: "u1", credential: "p1" }] });
  const record = redact(exchange(JSON.stringify({ ios_apns_device_token: "9f2c", note: client }), answer), pseudonyms);
  const text = JSON.stringify(record);
  for (const secret of [client, chat, "crumb-1", "crumb-2", "crumb-3", "key-1", '"u1"', '"p1"', "9f2c"])
    expect(text).not.toContain(secret);
  expect(record.request.headers["Authorization"]).toBe('MOBILE-API-140-327-PLAIN appId="sales", clientId="<client#1>"');
  expect(record.request.path).toBe("/clientweb/api/v2/chats/<chat#1>/events");
});

test("a body without secrets stays as it came", () => {
  const answer = '{ "chat" :  "available" }';
  expect(redact(exchange("{}", answer), createPseudonyms()).response?.body).toBe(answer);
});

test("a body that is not JSON is shown, and a long one cut", () => {
  const pseudonyms = createPseudonyms();
  expect(redact(exchange("", "<html>"), pseudonyms).response?.body).toBe("<html>");
  const cut = redact(exchange("", "x".repeat(300_000)), pseudonyms).response;
  expect(cut?.body?.length).toBeLessThan(262_200);
  expect(cut?.body?.slice(-30)).toBe(" (37856 characters more)".padStart(30, "x").replace("x (", "… ("));
  expect(cut?.bytes).toBe(300_000);
});

test("of an answer only what the document describes is shown, of any other value its type", () => {
  const answer =
    '{"chat":"available","extra":{"note":"for nobody","pin":1234,"kinds":["EMAIL","other"],"on":true,"none":""}}';
  expect(redact(exchange("{}", answer), createPseudonyms()).response?.body).toBe(
    '{"chat":"available","extra":{"note":"<value#1>","pin":0,"kinds":["EMAIL","<value#2>"],"on":true,"none":""}}',
  );
  const sent = '{"parameters":{"shoe_size":"42"}}';
  expect(redact(exchange(sent, "{}"), createPseudonyms()).request.body).toBe(sent);
});

test("of cookies names and attributes are shown", () => {
  const record = redact(exchange("", "{}"), createPseudonyms());
  expect(record.response?.headers["set-cookie"]).toEqual(["bp_client=<cookie#2>", "other=<cookie#3>"]);
  expect(record.request.headers["Cookie"]).toBe("bp_client=<cookie#1>");
});

test("a body that is packed hides nothing that it holds", () => {
  const packed = exchange("", "looks like text");
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  const response = packed.response === null ? null : { ...packed.response, headers };
  const body = gzipSync(JSON.stringify({ note: client }));
  const pseudonyms = createPseudonyms();
  pseudonyms.hide("client", client);
  const shown = redact({ ...packed, response: response && { ...response, body } }, pseudonyms).response;
  expect(shown?.body).toBe(`<${body.length} bytes>`);
  expect(gunzipSync(Buffer.from(shown?.base64 ?? "", "base64")).toString()).toBe('{"note":"<client#1>"}');
});

test("of pictures and of very long bodies only the size is kept", () => {
  const pseudonyms = createPseudonyms();
  expect(redact(exchange("", "\u0089PNG", "image/png"), pseudonyms).response?.body).toBe("<5 bytes>");
  expect(redact(exchange("", "hello", "text/plain; charset=utf-8"), pseudonyms).response?.body).toBe("hello");
  expect(redact(exchange("", "x".repeat(2_000_000)), pseudonyms).response?.body).toBe("<2000000 bytes>");
  expect(redact(exchange(new Uint8Array(26_214_401), ""), pseudonyms).request.body).toBe("<26214401 bytes>");
});
