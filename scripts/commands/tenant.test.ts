import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { buildRequest, type Caller } from "../../protocol/requests.ts";
import { limits } from "../../protocol/limits.ts";
import { defaultConfig } from "../../tenant/default-config.ts";
import { selfSigned } from "../../tenant/tls/self-signed.ts";
import { runCx, startCx, type Started } from "../run-cx.ts";

// A process of its own starts in each test.
vi.setConfig({ testTimeout: 30_000 });

const caller: Caller = { tenantUrl: "acme.example.com", appId: "sales-entry", clientId: "c-1" };

const root = fileURLToPath(new URL("../..", import.meta.url));

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
  const [, adminUrl = ""] = ((await started?.seen(/\n.*\n/)) ?? "").split("\n");
  // Nobody answers at this entry unless a person does, so that after the first poll nothing happens any more.
  const visitor = { ...caller, appId: "console-entry" };
  const chat = buildRequest("requestChat", visitor, { json: {} });
  const created = await fetch(`${url}${chat.path}`, { method: chat.method, headers: chat.headers, body: "{}" });
  const { chat_id: chatId } = (await created.json()) as { chat_id: string };
  const poll = buildRequest("getNewChatEvents", visitor, { path: { chatId } });
  const sendPoll = (): Promise<Response> => fetch(`${url}${poll.path}`, { headers: poll.headers });
  expect((await sendPoll()).status).toBe(200);
  const held = sendPoll();
  const heldNow = async (): Promise<unknown> => {
    const ledger = (await (await fetch(`${adminUrl}/ledger`)).json()) as { polls: { heldNow: number } };
    return ledger.polls.heldNow;
  };
  await expect.poll(heldNow, { timeout: limits.defaultHoldMs.value }).toBe(1);
  const { status, stdout } = await stop("SIGINT");
  expect(status).toBe(0);
  expect(stdout).toMatch(/getNewChatEvents +received 2: 200 2\n/);
  const answer = await held;
  expect([answer.status, await answer.json()]).toEqual([200, { events: [] }]);
});

test("faults are committed, each when its trigger says, and at the end counted", async () => {
  const faults = ["--fault", "authorization-off:getVersion", "--fault", "version-object@from=60m"];
  const url = await startTenantCommand(...faults);
  const { path } = buildRequest("getVersion", caller);
  const answer = await fetch(`${url}${path}`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ server_version: expect.any(String) });
  const { stdout } = await stop("SIGINT");
  expect(stdout).toContain("fault authorization-off:getVersion: 1 times\n");
  expect(stdout).toContain("fault version-object@from=1h: never, it had no occasion\n");
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
  const faults = ["authorization-of:getVersion", "nonsense", "message-lost@1/0"];
  const { status, stderr } = await runCx(["tenant", ...faults.flatMap((fault) => ["--fault", fault])]);
  expect(status).toBe(2);
  expect(stderr).toContain("expected: 1/N");
  expect(stderr).toContain('did you mean "authorization-off:getVersion"');
  expect(stderr).toContain('"nonsense"');
});

test("YAML is read too, and every mistake in it is told with line and column", async () => {
  const file = join(folder, "broken.yaml");
  await writeFile(file, "tenants:\n  - tenantUrl: a.example.com\n    aps: []\nholdMs: ten\n");
  const { status, stderr } = await runCx(["tenant", "--config", file]);
  expect(status).toBe(2);
  expect(stderr).toContain(`where:    ${file}, line 3, column 5: tenants[0]\n`);
  expect(stderr).toContain('did you mean "apps"?');
  expect(stderr).toContain(`where:    ${file}, line 4, column 9: holdMs\n`);
});

test("--limits prints what the configured chat servers can do, as text or as JSON, and starts nothing", async () => {
  const args = ["tenant", "--config", join(root, "examples/capacity.yaml"), "--limits"];
  const text = await runCx(args);
  expect(text).toMatchObject({ status: 0, stderr: "" });
  expect(text.stdout).toContain("server alpha: 200 sessions, 1 worker");
  const { status, stdout } = await runCx([...args, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ total: { maxSessions: 400, refusedFromSession: 401 } });
  const none = await runCx(["tenant", "--limits", "--json"]);
  expect([none.status, JSON.parse(none.stdout)]).toEqual([0, null]);
});

test("with --tls-ca a client that trusts the written certificate talks TLS, and plain HTTP is counted", async () => {
  const ca = join(folder, "ca.pem");
  const url = await startTenantCommand("--tls", "--tls-ca", ca);
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const { path, headers } = buildRequest("getVersion", caller);
  const program = `const answer = await fetch(${JSON.stringify(url + path)}, { headers: ${JSON.stringify(headers)} });
    process.stdout.write(String(answer.status));`;
  const trusting = { env: { ...process.env, NODE_EXTRA_CA_CERTS: ca } };
  const client = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], trusting);
  expect(client.stdout).toBe("200");
  await expect(fetch(url.replace("https:", "http:") + path)).rejects.toThrow("fetch failed");
  const { status, stdout, stderr } = await stop("SIGINT");
  expect(status).toBe(0);
  const { fingerprint256 } = new X509Certificate(await readFile(ca));
  expect(stderr).toContain(`certificate SHA-256 ${fingerprint256}, valid until 2`);
  expect(stdout).toContain("1 connections failed before TLS was agreed on: ERR_SSL_HTTP_REQUEST\n");
});

test("a certificate and a key from files are used; one without the other is wrong usage", async () => {
  const { cert, key } = await selfSigned(defaultConfig);
  const files = { "--tls-cert": join(folder, "cert.pem"), "--tls-key": join(folder, "key.pem") };
  await writeFile(files["--tls-cert"], cert);
  await writeFile(files["--tls-key"], key);
  expect(await startTenantCommand(...Object.entries(files).flat())).toMatch(/^https:/);
  const { stderr } = await stop("SIGTERM");
  expect(stderr).toContain(new X509Certificate(cert).fingerprint256);
  const alone = await runCx(["tenant", "--tls-cert", files["--tls-cert"]]);
  expect(alone.status).toBe(2);
  expect(alone.stderr).toContain("--tls-cert comes without --tls-key");
});
