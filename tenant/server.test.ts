import { request } from "node:http";
import { createServer, connect, type AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { buildRequest, type RequestArguments } from "../protocol/requests.ts";
import type { OperationId } from "../protocol/operations.ts";
import type { TenantOptions } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { defaultConfig } from "./default-config.ts";
import { startTenant, type RunningTenant } from "./server.ts";
import { defaultCaller } from "./test-caller.ts";

const open: RunningTenant[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((running) => running.close()));
});

/** A listening tenant on a clock of its own, with a session that has nothing left to deliver. */
async function start(options: TenantOptions = {}) {
  const clock = virtualClock();
  const running = await startTenant({ clock, seed: 1, ...options });
  open.push(running);
  const call = (operation: OperationId, given: RequestArguments = {}, signal?: AbortSignal): Promise<Response> => {
    const { method, path, headers, body } = buildRequest(operation, defaultCaller, given);
    return fetch(running.url + path, {
      method,
      headers: { ...headers },
      body: body as string | null,
      signal: signal ?? null,
    });
  };
  const chatId = ((await (await call("requestChat", { json: {} })).json()) as { chat_id: string }).chat_id;
  clock.advance(1000);
  const poll = (signal?: AbortSignal): Promise<Response> => call("getNewChatEvents", { path: { chatId } }, signal);
  await (await poll()).text();
  const say = (msg: string): Promise<Response> =>
    call("sendEvents", { path: { chatId }, json: { events: [{ event: "chat_session_message", msg_id: "m-1", msg }] } });
  const untilHeld = (polls: number): Promise<void> =>
    vi.waitFor(() => expect(running.tenant.heldPolls()).toBe(polls), { interval: 1, timeout: 5000 });
  return { clock, running, poll, say, untilHeld, chatId };
}

function pollCounts({ tenant }: RunningTenant) {
  return tenant.ledger.snapshot().operations.getNewChatEvents;
}

test("a second poll is refused while the first stays held and is then released by an event", async () => {
  const { poll, say, untilHeld, running } = await start();
  const first = poll();
  await untilHeld(1);
  const second = await poll();
  expect([second.status, ((await second.json()) as { error_code: string }).error_code]).toEqual([429, "5509"]);
  expect(running.tenant.heldPolls()).toBe(1);
  await say("hello");
  expect(await (await first).text()).toContain("chat_session_message_delivered");
});

test("an aborted poll frees its slot at once and loses nothing", async () => {
  const { poll, say, untilHeld, running, clock } = await start();
  for (let round = 0; round < 3; round += 1) {
    const aborter = new AbortController();
    const aborted = poll(aborter.signal).catch((error: unknown) => (error as Error).name);
    await untilHeld(1);
    aborter.abort();
    expect(await aborted).toBe("AbortError");
    await untilHeld(0);
  }
  await say("hello");
  clock.advance(1000);
  const events = ((await (await poll()).json()) as { events: { event: string }[] }).events.map(({ event }) => event);
  expect(events).toContain("chat_session_message_delivered");
  expect(events).toContain("chat_session_message");
  expect(pollCounts(running)).toMatchObject({ cutOff: 3, inFlight: 0 });
  expect(running.tenant.ledger.snapshot().polls.outcomes.aborted).toBe(3);
});

test("a client whose connection half closes has gone", async () => {
  const { running, untilHeld, chatId } = await start();
  const { hostname, port } = new URL(running.url);
  const socket = connect(Number(port), hostname);
  const { path, headers } = buildRequest("getNewChatEvents", defaultCaller, { path: { chatId } });
  const lines = Object.entries({ ...headers, Host: "x" }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
  await untilHeld(1);
  socket.end();
  await untilHeld(0);
  expect(pollCounts(running).cutOff).toBe(1);
});

test("a poll that comes with a large body is served, and its end is noticed", async () => {
  const { running, untilHeld, chatId } = await start();
  const { method, path, headers } = buildRequest("getNewChatEvents", defaultCaller, { path: { chatId } });
  const body = "x".repeat(1_000_000);
  const sent = request(running.url + path, { method, headers: { ...headers, "Content-Length": body.length } });
  sent.on("error", () => {}).end(body);
  await untilHeld(1);
  sent.destroy();
  await untilHeld(0);
  expect(pollCounts(running).cutOff).toBe(1);
});

test("with the fault aborted-poll-keeps-slot the next poll is refused until the hold is over", async () => {
  const { poll, untilHeld, clock } = await start({ faults: ["aborted-poll-keeps-slot"] });
  const aborter = new AbortController();
  const aborted = poll(aborter.signal).catch(() => "gone");
  await untilHeld(1);
  aborter.abort();
  await aborted;
  await untilHeld(0);
  expect((await poll()).status).toBe(429);
  clock.advance(defaultConfig.holdMs);
  const next = poll();
  await untilHeld(1);
  clock.advance(defaultConfig.holdMs);
  expect((await next).status).toBe(200);
});

test("closing answers held polls, closes idle connections too, and leaves nothing open", async () => {
  const { poll, untilHeld, running, clock } = await start();
  const { hostname, port } = new URL(running.url);
  const idle = connect(Number(port), hostname);
  await new Promise((resolve) => idle.once("connect", resolve));
  const idleClosed = new Promise((resolve) => idle.once("close", () => resolve("closed")));
  idle.on("error", () => {});
  const held = poll();
  await untilHeld(1);
  await running.close();
  expect(await (await held).text()).toBe('{"events":[]}');
  expect(await idleClosed).toBe("closed");
  expect([running.tenant.heldPolls(), clock.pendingTimers, running.tenant.app.server.listening]).toEqual([0, 0, false]);
  expect(pollCounts(running).inFlight).toBe(0);
  await running.close();
});

test("a port in use is told with its address, the cause and what to do, and nothing stays open", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  try {
    await expect(startTenant({ port })).rejects.toThrow(
      new RegExp(`cannot listen at 127\\.0\\.0\\.1:${port}: .*EADDRINUSE.*another process.*port 0`),
    );
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

test("polls are held for the hold of the real clock, and the tenant tells how long", async () => {
  const holdMs = 20;
  const { poll } = await start({
    clock: (await import("./clock.ts")).systemClock(),
    config: { ...defaultConfig, holdMs },
  });
  let answer = await poll();
  while ((await answer.text()) !== '{"events":[]}') answer = await poll();
  expect(Number(answer.headers.get("x-cx-held-ms"))).toBeGreaterThanOrEqual(holdMs - 1);
});
