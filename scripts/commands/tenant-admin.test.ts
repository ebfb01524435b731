import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { buildRequest } from "../../protocol/requests.ts";
import type { LedgerSnapshot } from "../../tenant/ledger.ts";
import { runCx, startCx, type Started } from "../run-cx.ts";

// A process of its own starts in each test.
vi.setConfig({ testTimeout: 30_000 });

let folder = "";
let started: Started | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-tenant-admin-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  started?.process.kill("SIGKILL");
  await started?.ended;
  started = undefined;
});

/** Starts a tenant and waits for its addresses, the first two lines of its output. */
async function start(...args: string[]) {
  started = startCx(["tenant", ...args]);
  const [url = "", adminUrl = ""] = (await started.seen(/\n.*\n/)).split("\n");
  const { process: child, ended } = started;
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { url, adminUrl, stop };
}

async function callVersion(url: string): Promise<number> {
  const caller = { tenantUrl: "acme.example.com", appId: "sales-entry", clientId: "c-1" };
  const { path, headers } = buildRequest("getVersion", caller);
  return (await fetch(url + path, { headers: { ...headers } })).status;
}

test("its second line is its admin port, where its ledger and the agent console are", async () => {
  const { url, adminUrl, stop } = await start();
  expect(adminUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await callVersion(url);
  const ledger = (await (await fetch(`${adminUrl}/ledger`)).json()) as LedgerSnapshot;
  expect(ledger.operations.getVersion).toMatchObject({ received: 1, answered: { "200": 1 } });
  const page = await fetch(adminUrl, { headers: { accept: "text/html" } });
  expect(await page.text()).toContain("<title>Agent console</title>");
  const { status, stderr } = await stop("SIGTERM");
  expect([status, stderr]).toEqual([0, expect.stringContaining(`agent console and ledger at ${adminUrl}`)]);
  await expect(fetch(adminUrl)).rejects.toThrow("fetch failed");
});

test("--no-admin opens none", async () => {
  started = startCx(["tenant", "--no-admin"]);
  await started.seen(/\n/);
  started.process.kill("SIGINT");
  const { stdout, stderr } = await started.ended;
  expect(stdout.match(/^http:.*$/gm)).toHaveLength(1);
  expect(stderr).not.toContain("agent console");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s writes the ledger to the file that is named, whole", async (signal) => {
  const file = join(folder, `${signal}.json`);
  const { url, stop } = await start("--ledger", file);
  await callVersion(url);
  await callVersion(url);
  await fetch(`${url}/nowhere`);
  const { status, stdout } = await stop(signal);
  const written = JSON.parse(await readFile(file, "utf8")) as LedgerSnapshot;
  expect(written.operations.getVersion).toEqual({ received: 2, answered: { "200": 2 }, cutOff: 0, inFlight: 0 });
  expect([status, written.unmatched]).toEqual([0, 1]);
  expect(stdout).toContain("2 requests for operations of the API, 1 for something else");
  expect((await readdir(folder)).filter((name) => name.startsWith(`${signal}.json`))).toEqual([`${signal}.json`]);
});

test("a ledger that could not be written is a usage failure before anything starts", async () => {
  const file = join(folder, "nowhere", "ledger.json");
  const { status, stdout, stderr } = await runCx(["tenant", "--ledger", file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`--ledger ${file}`);
});

test("an admin port that is in use is named as such", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => void taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const { status, stderr } = await runCx(["tenant", "--admin-port", String(port)]);
  await new Promise((resolve) => taken.close(resolve));
  expect(status).toBe(3);
  expect(stderr).toContain(`admin port ${port}`);
  expect(stderr).toContain("--admin-port");
});
