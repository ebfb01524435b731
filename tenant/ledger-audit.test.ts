import { METHODS } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { buildRequest, type RequestArguments } from "../protocol/requests.ts";
import { apiPrefix, operationIds, operations, type OperationId } from "../protocol/operations.ts";
import { virtualClock } from "./clock.ts";
import type { LedgerSnapshot } from "./ledger.ts";
import { startTenant, type RunningTenant } from "./server.ts";
import { defaultCaller } from "./test-caller.ts";

const open: RunningTenant[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(open.splice(0).map((running) => running.close()));
});

async function start() {
  const running = await startTenant({ clock: virtualClock(), seed: 1 });
  open.push(running);
  const { hostname, port } = new URL(running.url);
  const ledger = (): LedgerSnapshot => running.tenant.ledger.snapshot();

  /** Opens a connection, sends bytes, and gathers what comes back. */
  function dial(text: string) {
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    sockets.push(socket);
    let received = "";
    socket.setEncoding("latin1").on("data", (part: string) => void (received += part));
    socket.on("error", () => {});
    const ended = new Promise<string>((resolve) => {
      socket.once("end", () => resolve(received));
      socket.once("close", () => resolve(received));
    });
    socket.write(text, "latin1");
    const said = (what: RegExp): Promise<RegExpExecArray> =>
      vi.waitFor(() => what.exec(received) ?? expect.fail(`${what} in ${JSON.stringify(received)}`));
    return { socket, ended, said, received: () => received };
  }

  /** The words of a request, as they go over the wire. */
  function wordsOf(operation: OperationId, given: RequestArguments = {}, clientId = "client-1"): string {
    const { method, path, headers, body } = buildRequest(operation, { ...defaultCaller, clientId }, given);
    const bytes = typeof body === "string" ? body : "";
    const length = method === "POST" ? { "Content-Length": String(bytes.length) } : {};
    const lines = Object.entries({ Host: "x", ...headers, ...length }).map(([name, value]) => `${name}: ${value}\r\n`);
    return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${bytes}`;
  }

  async function openChat(clientId: string): Promise<string> {
    const chat = wordsOf("requestChat", { json: { parameters: { scenario: "manual" } } }, clientId);
    const [, chatId = ""] = await dial(chat).said(/"chat_id":"([^"]+)"/);
    return chatId;
  }
  return { running, ledger, dial, wordsOf, openChat };
}

/** What was counted beside operations. */
function strays({ unmatched, preflights, malformed }: LedgerSnapshot) {
  return { unmatched, preflights, malformed };
}

function expectBalance({ operations: rows }: LedgerSnapshot, inFlight: number): void {
  const counts = operationIds.map((id) => {
    const { received, answered, cutOff, inFlight: now } = rows[id];
    const total = Object.values(answered).reduce((sum, count) => sum + count, 0);
    expect([id, received]).toEqual([id, total + cutOff + now]);
    return now;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inFlight);
}

test.each([
  ["a request line that is none", "NONSENSE\r\n\r\n", "400"],
  ["a method that nobody knows", "BREW /x HTTP/1.1\r\nHost: x\r\n\r\n", "400"],
  ["headers that are too large", `GET /x HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(20_000)}\r\n\r\n`, "431"],
  ["no host", "GET /x HTTP/1.1\r\nConnection: close\r\n\r\n", "400"],
  ["an expectation that nobody meets", "GET /x HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n", "417"],
  ["a tunnel that is asked for", "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", "405"],
  ["two lengths of one body", "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "400"],
])("%s is counted as malformed, once, and answered", async (_, text, status) => {
  const { dial, ledger } = await start();
  const answer = await dial(text).ended;
  expect(answer.split("\r\n", 1)[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain('"error_code":"5955"');
  expect(strays(ledger())).toEqual({ unmatched: 0, preflights: 0, malformed: 1 });
});

test("a request that its client never finishes is counted as malformed, and a connection that brings none is not", async () => {
  const { dial, ledger } = await start();
  dial("").socket.end();
  const { socket, ended } = dial("GET /clientweb");
  socket.end();
  await ended;
  await vi.waitFor(() => expect(strays(ledger())).toEqual({ unmatched: 0, preflights: 0, malformed: 1 }));
});

test("every method that Node takes is counted in one place", async () => {
  const { dial, ledger } = await start();
  const known = METHODS.filter((method) => method !== "CONNECT");
  for (const method of known) {
    const lines = ["Host: x", "Connection: close", "Content-Length: 0", "Origin: https://shop.example.com"];
    const asked = ["Access-Control-Request-Method: POST", ...lines].join("\r\n");
    await dial(`${method} ${apiPrefix}${operations.getVersion.path} HTTP/1.1\r\n${asked}\r\n\r\n`).ended;
  }
  const counted = ledger();
  expect([counted.operations.getVersion.received, strays(counted)]).toEqual([
    1,
    { unmatched: known.length - 2, preflights: 1, malformed: 0 },
  ]);
});

test("a body that breaks off, or is no body, belongs to the operation that was called", async () => {
  const { dial, ledger } = await start();
  const path = apiPrefix + operations.requestChat.path;
  const cut = dial(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`);
  await vi.waitFor(() => expect(ledger().operations.requestChat.received).toBe(1));
  cut.socket.destroy();
  const broken = dial(`POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`);
  await broken.ended;
  await vi.waitFor(() => expect(ledger().operations.requestChat.inFlight).toBe(0));
  expect(strays(ledger())).toEqual({ unmatched: 0, preflights: 0, malformed: 0 });
  expect(ledger().operations.requestChat).toMatchObject({ received: 2, cutOff: 2 });
});

test("nonsense behind a held poll is counted, and costs that poll its connection", async () => {
  const { dial, ledger, wordsOf, openChat } = await start();
  const chatId = await openChat("client-1");
  const poll = wordsOf("getNewChatEvents", { path: { chatId } });
  await dial(poll).said(/"events":\[\{/);
  const { socket } = dial(poll);
  await vi.waitFor(() => expect(ledger().polls.heldNow).toBe(1));
  socket.write("NONSENSE\r\n\r\n");
  await vi.waitFor(() => expect(ledger().polls.heldNow).toBe(0));
  await vi.waitFor(() => expectBalance(ledger(), 0));
  expect(strays(ledger()).malformed).toBe(1);
});

test("requests that wait behind a held poll are cut off with it, and none stays in flight", async () => {
  const { dial, ledger, wordsOf, openChat } = await start();
  const chats = [await openChat("client-1"), await openChat("client-2")] as const;
  const polls = chats.map((chatId, at) => wordsOf("getNewChatEvents", { path: { chatId } }, `client-${at + 1}`));
  // The first brings what has happened so far, so that the next ones are held.
  for (const poll of polls) await dial(poll).said(/"events":\[\{/);
  const { socket } = dial(polls.join("") + wordsOf("getVersion"));
  await vi.waitFor(() => expect(ledger().operations.getVersion.received).toBe(1));
  expect(ledger().polls.heldNow).toBe(2);
  socket.destroy();
  await vi.waitFor(() => expect(ledger().polls.heldNow).toBe(0));
  await vi.waitFor(() => expectBalance(ledger(), 0));
  expect(ledger().operations.getVersion).toMatchObject({ received: 1, answered: {}, cutOff: 1 });
});

test("a request that comes while the tenant closes is served and counted, and ends its connection", async () => {
  const { running, dial, ledger, wordsOf, openChat } = await start();
  const chatId = await openChat("client-1");
  const poll = wordsOf("getNewChatEvents", { path: { chatId } });
  await dial(poll).said(/"events":\[\{/);
  const request = wordsOf("requestChat", { json: {} });
  const { socket, ended } = dial(request.slice(0, -1));
  await vi.waitFor(() => expect(ledger().operations.requestChat.inFlight).toBe(1));
  const closed = running.close();
  // The tenant waits for the body of the first request, on whose connection another comes.
  socket.write(`${request.slice(-1)}${poll}`);
  const answers = await ended;
  await closed;
  expect(answers.match(/HTTP\/1\.1 \d+|connection: close|"is_new_chat":false|"events":\[\]/gi)).toEqual([
    "HTTP/1.1 200",
    '"is_new_chat":false',
    "HTTP/1.1 200",
    "Connection: close",
    '"events":[]',
  ]);
  expectBalance(ledger(), 0);
  expect(ledger().operations.getNewChatEvents.received).toBe(2);
});
