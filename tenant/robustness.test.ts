import { afterEach, expect, test } from "vitest";
import { defaultConfig } from "./default-config.ts";
import { endRaw, startRaw } from "./raw/raw-tenant.ts";
import { outcomeOf } from "./raw/outcome-of.ts";
import { chunkedChatRequest, rawText } from "./raw/raw-text.ts";

afterEach(endRaw);

const version = { path: "/version" };
const chats = { path: "/chats", body: "{}" };
const version11 = rawText(version);

const whole: readonly (readonly [name: string, text: string, outcome: string])[] = [
  ["garbage", "\x01\x02garbage\r\n\r\n", "400/5955"],
  ["the beginning of a TLS handshake", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "400/5955"],
  ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400/5955"],
  ["an unknown version of HTTP", rawText({ ...version, version: "3.7" }), "400/5955"],
  ["HTTP/1.0", rawText({ ...version, version: "1.0" }), "200"],
  ["lines that end in a line feed alone", version11.replaceAll("\r\n", "\n"), "400/5955"],
  ["a header continued on the next line", withHeaders("X: a\r\n b"), "400/5955"],
  ["a space before the colon of a header", withHeaders("X : a"), "400/5955"],
  ["a header longer than Node takes", withHeaders(`X: ${"x".repeat(20_000)}`), "431/5955"],
  ["more headers than Node takes", withHeaders(...Array.from({ length: 3000 }, () => "a: b")), "431/5955"],
  ["hundreds of headers", withHeaders(...Array.from({ length: 500 }, (_, at) => `X-${at}: a`)), "200"],
  ["an address longer than Node takes", rawText({ path: `/${"x".repeat(20_000)}` }), "431/5955"],
  ["an id longer than any", rawText({ path: `/chats/${"x".repeat(3000)}/events` }), "404/5955"],
  [
    "thousands of query parameters",
    rawText({ ...version, query: `${"a=b&".repeat(3000)}tenantUrl=acme.example.com` }),
    "200",
  ],
  [
    "the names of a prototype's members as query parameters",
    rawText({ ...version, query: "tenantUrl=acme.example.com&__proto__=x&constructor=y" }),
    "200",
  ],
  ["an address that names the host", version11.replace(" /", " http://acme.example.com/"), "200"],
  ["an address with a fragment", version11.replace(" HTTP/", "#here HTTP/"), "403/1000"],
  ["broken percent-encoding in the path", rawText({ path: "/chats/%zz/events" }), "404/5955"],
  ["broken percent-encoding in the query", rawText({ ...version, query: "tenantUrl=%zz" }), "403/1000"],
  ["percent-encoded bytes that are no UTF-8", rawText({ path: "/chats/%ff%fe/events" }), "404/5955"],
  ["bytes that are no UTF-8 in the path", rawText({ path: "/chats/\xff\xfe/events" }), "400/5955"],
  ["bytes that are no UTF-8 in a header", withHeaders("X: \xff\xfe"), "200"],
  ["a NUL in the path", rawText({ path: "/chats/\x00/events" }), "400/5955"],
  ["a percent-encoded NUL in the path", rawText({ path: "/chats/%00/events" }), "404/5005"],
  ["a percent-encoded line end in the path", rawText({ path: "/chats/%0d%0aX:1/events" }), "404/5005"],
  ["a NUL in a header", withHeaders("X: a\x00b"), "400/5955"],
  ["an origin that is no text", withHeaders("Origin: \xe4\xf6"), "200"],
  ["a broken cookie", withHeaders("Cookie: bp_client=%zz; =; ;;; a=b"), "200"],
  ["no host", version11.replace("Host: localhost\r\n", ""), "400/5955"],
  ["two hosts", withHeaders("Host: other"), "200"],
  ["a host that is none", rawText({ ...version, query: "" }).replace("Host: localhost", "Host: %$&:::"), "403/1000"],
  ["two Authorization headers, of which the first counts", withHeaders("Authorization: nonsense"), "200"],
  ["two lengths", rawText({ ...chats, headers: ["Content-Length: 3"] }), "400/5955"],
  ["a length below zero", rawText(chats).replace("Length: 2", "Length: -2"), "400/5955"],
  ["a length and chunks", rawText({ ...chats, headers: ["Transfer-Encoding: chunked"] }), "400/5955"],
  ["a body in chunks", chunkedChatRequest("2\r\n{}\r\n0\r\n\r\n"), "200"],
  ["chunks without a size", chunkedChatRequest("zz\r\n{}\r\n0\r\n\r\n"), "400/5955"],
  ["an unknown expectation", rawText({ ...chats, headers: ["Expect: 200-maybe"] }), "417/5955"],
  ["a wish to speak WebSocket", withHeaders("Connection: Upgrade", "Upgrade: websocket"), "200"],
  [
    "a wish to speak WebSocket, with a body",
    rawText({ ...chats, headers: ["Connection: Upgrade", "Upgrade: websocket"] }),
    "200",
  ],
  ["CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", "405/5955"],
  ["OPTIONS of everything", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "204"],
  ["OPTIONS without a question", rawText({ ...version, method: "OPTIONS" }), "204"],
  ...["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "QUERY", "M-SEARCH"].map(
    (method) => [method, rawText({ ...version, method }), "404/5955"] as const,
  ),
  ["PUT with a body", rawText({ ...chats, method: "PUT" }), "404/5955"],
  ["a method that there is not", rawText({ ...version, method: "BREW" }), "400/5955"],
  ["a method in lower case", rawText({ ...version, method: "get" }), "400/5955"],
  ["a body over the limit", rawText({ ...chats, body: `{"a":"${"x".repeat(1_100_000)}"}` }), "400/5003"],
  [
    "a body over the limit, in chunks",
    chunkedChatRequest(`fffff\r\n${"x".repeat(0xfffff)}\r\n2\r\nxx\r\n0\r\n\r\n`),
    "400/5003",
  ],
  ["lists in lists", rawText({ ...chats, body: `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}` }), "400/5003"],
  [
    "numbers beyond all numbers",
    rawText({ ...chats, body: '{"phone_number":1e999,"parameters":{"a":-1e999}}' }),
    "200",
  ],
  [
    "a member named __proto__",
    rawText({ ...chats, body: '{"__proto__":{"polluted":1},"parameters":{"__proto__":{"polluted":1}}}' }),
    "200",
  ],
  ["the scenario __proto__", rawText({ ...chats, body: '{"parameters":{"scenario":"__proto__"}}' }), "200"],
];

function withHeaders(...headers: readonly string[]): string {
  return rawText({ ...version, headers });
}

test.each(whole)("%s is answered", async (_, text, outcome) => {
  const { tell } = await startRaw();
  const [answer] = await tell(text);
  expect(answer && outcomeOf(answer)).toBe(outcome);
  expect("polluted" in {}).toBe(false);
});

test("what cannot be read is counted, each once, and so is what no operation takes", async () => {
  const { tell, ledger } = await startRaw();
  await tell("garbage\r\n\r\n");
  await tell(withHeaders(`X: ${"x".repeat(20_000)}`));
  await tell(rawText({ ...version, method: "PUT" }));
  await tell(rawText({ ...version, method: "OPTIONS" }));
  await tell(version11);
  const { malformed, unmatched, preflights, operations } = ledger();
  expect({ malformed, unmatched, preflights, versions: operations.getVersion.answered }).toEqual({
    malformed: 2,
    unmatched: 1,
    preflights: 1,
    versions: { "200": 1 },
  });
});

test("a client that waits to be told to go on is told so, and then answered", async () => {
  const { open } = await startRaw();
  const connection = await open();
  connection.send(rawText({ ...chats, headers: ["Expect: 100-continue"] }).replace(/{}$/, ""));
  expect((await connection.until(1)).map(({ status }) => status)).toEqual([100]);
  connection.send("{}");
  expect((await connection.until(2)).map(({ status }) => status)).toEqual([100, 200]);
});

test("the answer to HEAD has no body, and the next request on the connection is answered", async () => {
  const { open } = await startRaw();
  const connection = await open((index) => index === 0);
  connection.send(rawText({ ...version, method: "HEAD" }));
  await connection.until(1);
  connection.send(version11);
  expect((await connection.until(2)).map(outcomeOf)).toEqual(["404", "200"]);
});

test("requests sent without waiting are answered in their order, also behind a poll that is held", async () => {
  const { open, openSession, untilHeld, clock } = await startRaw();
  const chatId = await openSession();
  const poll = rawText({ path: `/chats/${chatId}/events` });
  const connection = await open();
  connection.send(poll + version11 + poll + rawText({ path: "/nowhere" }));
  await untilHeld(1);
  clock.advance(defaultConfig.holdMs);
  expect((await connection.until(4)).map(outcomeOf)).toEqual(["200", "200", "429/5509", "404/5955"]);
});

test("a request that comes byte by byte is answered", async () => {
  const { open } = await startRaw();
  const connection = await open();
  for (const letter of rawText(chats)) {
    connection.send(letter);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await connection.until(1)).map(outcomeOf)).toEqual(["200"]);
});
