import { createServer, type AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { buildRequest } from "../../protocol/requests.ts";
import type { LedgerSnapshot } from "../ledger.ts";
import { startTenant, type RunningTenant } from "../server.ts";
import { defaultCaller } from "../test-caller.ts";
import { virtualClock } from "../clock.ts";

const open: RunningTenant[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((running) => running.close()));
});

async function start() {
  const running = await startTenant({ clock: virtualClock(), seed: 1, admin: { port: 0 } });
  open.push(running);
  return { running, adminUrl: running.adminUrl ?? "" };
}

/** Reads server-sent events as text, as they come. */
async function listen(adminUrl: string) {
  const aborter = new AbortController();
  const response = await fetch(`${adminUrl}/events`, { signal: aborter.signal });
  let text = "";
  const ended = (async () => {
    for await (const part of response.body ?? []) text += Buffer.from(part).toString();
  })().catch(() => {});
  return { abort: () => aborter.abort(), text: () => text, ended };
}

test("a tenant has no admin port unless it is asked for one", async () => {
  const running = await startTenant({});
  open.push(running);
  expect(running.adminUrl).toBeNull();
});

test("the admin port is its own, at loopback, and has none of the API's operations", async () => {
  const { running, adminUrl } = await start();
  expect(adminUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(adminUrl).not.toBe(running.url);
  const { path } = buildRequest("getVersion", defaultCaller);
  expect((await fetch(adminUrl + path)).status).toBe(404);
  expect((await fetch(`${running.url}/ledger`)).status).toBe(404);
});

test("looking on is not counted as traffic of the API", async () => {
  const { adminUrl } = await start();
  const before = (await (await fetch(`${adminUrl}/ledger`)).json()) as LedgerSnapshot;
  for (const path of ["/sessions", "/config", "/nowhere"]) await (await fetch(adminUrl + path)).text();
  expect(await (await fetch(`${adminUrl}/ledger`)).json()).toEqual(before);
});

test("listeners hear of changes, and those that leave are forgotten", async () => {
  const { running, adminUrl } = await start();
  const [first, second] = [await listen(adminUrl), await listen(adminUrl)];
  const { path, headers, method } = buildRequest("requestChat", defaultCaller, { json: {} });
  const chat = (await (await fetch(running.url + path, { method, headers, body: "{}" })).json()) as { chat_id: string };
  await vi.waitFor(() => expect(first.text()).toContain(chat.chat_id));
  await vi.waitFor(() => expect(second.text()).toContain(chat.chat_id));
  first.abort();
  await vi.waitFor(async () => {
    expect(await (await fetch(`${adminUrl}/health`)).json()).toMatchObject({ listeners: 1, sessionsOpened: 1 });
  });
});

test("it closes after the API: who listens is told the final ledger, and then it is gone", async () => {
  const { running, adminUrl } = await start();
  const listener = await listen(adminUrl);
  const { path, headers } = buildRequest("getVersion", defaultCaller);
  await (await fetch(running.url + path, { headers })).text();
  await running.close();
  await listener.ended;
  const [, ledger = ""] = /event: closed\ndata: (.*)\n/.exec(listener.text()) ?? [];
  expect(JSON.parse(ledger)).toEqual(JSON.parse(JSON.stringify(running.tenant.ledger.snapshot())));
  expect(JSON.parse(ledger)).toMatchObject({ operations: { getVersion: { received: 1, inFlight: 0 } } });
  await expect(fetch(`${adminUrl}/ledger`)).rejects.toThrow("fetch failed");
});

test("a port in use is told with its address, and the tenant is closed again", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  try {
    await expect(startTenant({ admin: { port } })).rejects.toThrow(
      new RegExp(`admin port cannot listen at 127\\.0\\.0\\.1:${port}.*EADDRINUSE.*port 0`),
    );
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});
