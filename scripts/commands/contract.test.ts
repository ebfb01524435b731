import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { readRun } from "../../reports/read-run.ts";
import type { Run } from "../../reports/model.ts";
import { startTenant } from "../../tenant/server.ts";
import { runCx, startCx, type Ended } from "../run-cx.ts";

// A process of its own starts in each test, and vitest in most of these.
vi.setConfig({ testTimeout: 60_000 });

/** Two cases that one request decides, and one whose tier is recommended. */
const few = ["--only", "AVAIL-001", "--only", "VERSION-001"];
const recommended = "AUTH-2000-getVersion";

let out = "";
let server: Server | undefined;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), "cx-contract-test-"));
});
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => void (server?.close(resolve) ?? resolve(undefined)));
  server = undefined;
  await rm(out, { recursive: true, force: true });
});

function contract(...args: string[]): Promise<Ended> {
  return runCx(["contract", "--out", out, ...args]);
}

async function onlyRun(): Promise<Run> {
  const [folder = "", ...others] = await readdir(out);
  expect(others).toEqual([]);
  return readRun(join(out, folder, "run.json"));
}

/** Starts a server that is no tenant; returns the options that make it the target. */
async function imitation(listener: RequestListener): Promise<string[]> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => void started.listen(0, "127.0.0.1", resolve));
  const { port } = started.address() as AddressInfo;
  return ["--target", `http://127.0.0.1:${port}`, "--tenant-url", "acme.example.com", "--app-id", "sales-entry"];
}

test("cases of the embedded tenant are run, stored and counted", async () => {
  const { status, stdout, stderr } = await contract(...few, "--seed", "7", "--quiet");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.trimEnd().split("\n").at(-1)).toContain("contract: 2 passed, 0 failed");
  const run = await onlyRun();
  expect(run).toMatchObject({ seed: 7, target: { kind: "embedded" }, failOn: "recommended", load: null });
  expect(run.contract?.cases.map(({ id }) => id)).toEqual(["AVAIL-001", "VERSION-001"]);
  expect(run.command).toMatch(/^cx contract --out \S+ --only AVAIL-001 --only VERSION-001 --seed 7 --quiet$/);
  const [folder = ""] = await readdir(out);
  expect((await readdir(join(out, folder))).toSorted()).toEqual([
    "junit.xml",
    "report.html",
    "report.sarif",
    "run.json",
  ]);
});

test("a fault breaks the contract, and --fail-on decides from which tier on", async () => {
  const args = ["--fault", "authorization-off:getVersion", "--only", recommended];
  const strict = await contract(...args);
  expect(strict.status).toBe(1);
  expect(strict.stdout).toContain(`failed  ${recommended}`);
  const lenient = await contract(...args, "--fail-on", "required");
  expect(lenient.status).toBe(0);
});

test("a remote target is tested under its own tenant and entry", async () => {
  const running = await startTenant();
  const { url } = running;
  const args = ["--target", url, "--tenant-url", "globex.example.com", "--app-id", "support-entry"];
  const { status } = await contract(...few, ...args);
  await running.close();
  expect(status).toBe(0);
  const target = { kind: "remote", url, tenantUrl: "globex.example.com", appId: "support-entry" };
  expect(await onlyRun()).toMatchObject({ target });
});

test.each([
  ["an unknown case", ["--only", "AVAIL-01"], 'did you mean "AVAIL-001"'],
  ["an unknown fault", ["--fault", "xylophone"], "cx list faults"],
  ["a target without a tenant and an entry", ["--target", "http://127.0.0.1:1"], "--app-id is missing"],
  ["a target with a path", ["--target", "http://127.0.0.1:1/clientweb/api/v2"], "host and port only"],
])("%s is wrong usage, and nothing is left behind", async (_, args, said) => {
  const { status, stdout, stderr } = await contract(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(said);
  expect(await readdir(out)).toEqual([]);
});

test("a folder that cannot be made is wrong usage before anything is run", async () => {
  const file = join(out, "file");
  await writeFile(file, "");
  const { status, stderr } = await runCx(["contract", "--out", file, ...few]);
  expect(status).toBe(2);
  expect(stderr).toContain(`--out ${file}`);
});

test("a target that hangs up is one message, and nothing is left behind", async () => {
  const target = await imitation((request) => void request.socket.destroy());
  const { status, stdout, stderr } = await contract(...target);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toContain("cx contract: the target does not answer");
  expect(stderr).toContain(target[1]);
  expect(await readdir(out)).toEqual([]);
});

test("an address where nobody listens is one message", async () => {
  const { status, stderr } = await contract(
    "--target",
    "http://127.0.0.1:1",
    "--tenant-url",
    "a.example.com",
    "--app-id",
    "b",
  );
  expect(status).toBe(3);
  expect(stderr).toContain("ECONNREFUSED");
});

test.each([
  [
    "HTML",
    200,
    { "content-type": "text/html" },
    "<!doctype html>",
    /is no tenant.*got: +200 with 15 bytes of text\/html/s,
  ],
  ["status 500", 500, { "content-type": "text/plain" }, "oops", /is no tenant.*got: +500 with 4 bytes/s],
  [
    "a redirection",
    302,
    { location: "https://b.example/" },
    "",
    /sends its callers elsewhere.*to https:\/\/b\.example/s,
  ],
])("what answers %s is no tenant, which is one message and no accusation", async (_, code, headers, body, said) => {
  const target = await imitation((_request, answer) => void answer.writeHead(code, headers).end(body));
  const { status, stdout, stderr } = await contract(...few, ...target);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toMatch(said);
});

test("a target that answers everything alike breaks the contract, and one line says what it may be", async () => {
  const body = JSON.stringify({ error_code: "5006", error_message: "Application not found" });
  const target = await imitation(
    (_request, answer) => void answer.writeHead(404, { "content-type": "application/json" }).end(body),
  );
  const { status, stdout, stderr } = await contract(...few, ...target);
  expect(status).toBe(1);
  expect(stdout).toContain("contract: 0 passed, 2 failed");
  expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(/^hint: .*error 5006/)]);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a run at once, keeps what there is and blames nobody",
  async (signal) => {
    const hanging: string[] = [];
    const target = await imitation((request, answer) => {
      // The first request is the preflight, the second a case; the others never get an answer.
      if (hanging.push(request.url ?? "") > 2) return;
      answer.writeHead(200, { "content-type": "application/json" }).end('{"chat":"available"}');
    });
    const started = startCx(["contract", "--out", out, ...few, ...target]);
    await expect.poll(() => hanging.length, { timeout: 30_000 }).toBe(3);
    started.process.kill(signal);
    const { status, stdout, stderr } = await started.ended;
    expect(status).toBe(3);
    expect(stderr).toContain("cx contract: interrupted");
    expect(stderr).toContain(signal);
    expect(stdout).toContain("contract: 1 passed, 0 failed");
    expect(await onlyRun()).toMatchObject({ contract: { missing: ["VERSION-001"] } });
  },
);
