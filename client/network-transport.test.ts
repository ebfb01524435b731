import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createClient } from "./client.ts";
import { networkTransport } from "./network-transport.ts";
import type { Exchange } from "./exchange.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function startServer(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function clientOf(url: string, timeoutMs = 5_000) {
  const network = networkTransport(url);
  open.push(() => void network.close());
  const recorded: Exchange[] = [];
  let count = 0;
  const client = createClient({
    caller: { tenantUrl: "acme.example.com", appId: "a", clientId: "c" },
    transport: network.send,
    now: () => performance.now(),
    timeoutMs,
    nextId: () => `x${(count += 1)}`,
    record: (exchange) => void recorded.push(exchange),
  });
  return { client, recorded };
}

test("an exchange keeps request, answer and times, whatever the status", async () => {
  const url = await startServer((_, response) => response.writeHead(503, { "X-A": ["1", "2"] }).end("busy"));
  const { client, recorded } = clientOf(url);
  const exchange = await client.getVersion();
  expect(exchange).toMatchObject({ id: "x1", operation: "getVersion", failure: null, response: { status: 503 } });
  expect(exchange.response?.headers["x-a"]).toEqual(["1", "2"]);
  expect(exchange.waitingMs).toBeLessThanOrEqual(exchange.totalMs);
  expect(recorded).toEqual([exchange]);
});

test("a refused connection is a failure of the transport and not an exception", async () => {
  const { client } = clientOf("http://127.0.0.1:1");
  const exchange = await client.getVersion();
  expect(exchange.response).toBeNull();
  expect(exchange.failure).toMatchObject({ kind: "transport", message: expect.stringContaining("ECONNREFUSED") });
});

test("a request that is given up says whose decision that was", async () => {
  const url = await startServer(() => undefined);
  const abort = new AbortController();
  const aborted = clientOf(url).client.getVersion({ signal: abort.signal });
  abort.abort();
  expect((await aborted).failure?.kind).toBe("aborted");
  expect((await clientOf(url, 20).client.getVersion()).failure?.kind).toBe("timeout");
});

test("requests do not wait behind one that is held", async () => {
  let answerHeld: () => void = () => undefined;
  const url = await startServer((request, response) => {
    if (request.url?.includes("/events")) answerHeld = () => response.end("{}");
    else response.end("{}");
  });
  const { client } = clientOf(url);
  const held = client.getNewChatEvents({ path: { chatId: "1" } });
  expect((await client.getVersion()).response?.status).toBe(200);
  answerHeld();
  expect((await held).response?.status).toBe(200);
});
