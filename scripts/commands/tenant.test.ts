import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { buildRequest, type Caller } from "../../protocol/requests.ts";
import { limits } from "../../protocol/limits.ts";
import { runCx, startCx, type Started } from "../run-cx.ts";

// A process of its own starts in each test.
vi.setConfig({ testTimeout: 30_000 });

const caller: Caller = { tenantUrl: "acme.example.com", appId: "sales-entry", clientId: "c-1" };

let folder = "";
let started: Started | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-tenant-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  started?.process.kill("SIGKILL");
  await started?.ended;
  started = undefined;
});

/** Starts a tenant and waits for its address, the first line of its output. */
async function startTenantCommand(...args: string[]): Promise<string> {
  started = startCx(["tenant", ...args]);
  const [url = ""] = (await started.seen(/\n/)).split("\n");
  return url;
}

async function stop(signal: NodeJS.Signals): Promise<Awaited<Started["ended"]>> {
  started?.process.kill(signal);
  if (started === undefined) throw new Error("nothing was started");
  return started.ended;
}

async function call(url: string, operation: "checkAvailability" | "getVersion"): Promise<Response> {
  const { path, method, headers } = buildRequest(operation, caller);
  return fetch(`${url}${path}`, { method, headers });
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "its first line is its address, and %s ends it with its ledger",
  async (signal) => {
    const url = await startTenantCommand();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await call(url, "getVersion")).status).toBe(200);
    const { status, stdout } = await stop(signal);
    expect(status).toBe(0);
    expect(stdout).toMatch(/getVersion +received 1: 200 1\n/);
  },
);

test("a poll that is held when the tenant is stopped is answered, not cut", async () => {
  const url = await startTenantCommand("--hold", "10m");
  const chat = buildRequest("requestChat", caller, { json: {} });
  const created = await fetch(`${url}${chat.path}`, { method: chat.method, headers: chat.headers, body: "{}" });
  const { chat_id: chatId } = (await created.json()) as { chat_id: string };
  const poll = buildRequest("getNewChatEvents", caller, { path: { chatId } });
  let answers = 0;
  const polling = (async () => {
    // The first polls bring the scripted greeting; the last one is held until the tenant stops.
    for (;;) {
      const answer = await fetch(`${url}${poll.path}`, { headers: poll.headers });
      if (!answer.ok || ((await answer.json()) as { events: unknown[] }).events.length === 0) return answer.status;
      answers += 1;
    }
  })();
  await expect.poll(() => answers, { timeout: limits.defaultHoldMs.value }).toBeGreaterThan(0);
  const { status, stdout } = await stop("SIGINT");
  expect(status).toBe(0);
  expect(stdout).toContain("getNewChatEvents");
  await expect(polling).resolves.toBeGreaterThanOrEqual(200);
});

test("a fault is committed", async () => {
  const url = await startTenantCommand("--fault", "authorization-off:getVersion");
  const { path } = buildRequest("getVersion", caller);
  expect((await fetch(`${url}${path}`)).status).toBe(200);
});

test("a configuration file is served", async () => {
  const file = join(folder, "tenant.json");
  await writeFile(
    file,
    JSON.stringify({ tenants: [{ tenantUrl: "acme.example.com", apps: [{ appId: "sales-entry", ewt: "77" }] }] }),
  );
  const url = await startTenantCommand("--config", file, "--host", "localhost", "--seed", "5");
  expect(await (await call(url, "checkAvailability")).json()).toMatchObject({ ewt: "77" });
});

test("a named port that is in use is a failure of the suite that says so", async () => {
  const taken: Server = createServer();
  await new Promise<void>((resolve) => void taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const { status, stdout, stderr } = await runCx(["tenant", "--port", String(port)]);
  await new Promise((resolve) => taken.close(resolve));
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toContain("cx tenant: the port is in use");
  expect(stderr).toContain(String(port));
});

test.each([
  ["text that is no JSON", "{tenants: []}", "line 1, column 2"],
  ["an unknown member", '{"tenants": [], "holdsMs": 3}', "holdsMs"],
  ["a missing member", "{}", "tenants"],
])("a configuration of %s is a usage failure that names the place", async (_, content, place) => {
  const file = join(folder, "broken.json");
  await writeFile(file, content);
  const { status, stdout, stderr } = await runCx(["tenant", "--config", file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("the tenant's configuration cannot be used");
  expect(stderr).toContain(place);
});

test("every unknown fault is named, with what it may have meant", async () => {
  const { status, stderr } = await runCx(["tenant", "--fault", "authorization-of:getVersion", "--fault", "nonsense"]);
  expect(status).toBe(2);
  expect(stderr).toContain('did you mean "authorization-off:getVersion"');
  expect(stderr).toContain('"nonsense"');
});
