import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { readRun } from "../../reports/read-run.ts";
import { runVerdict } from "../../reports/verdict.ts";
import { processesWith } from "../processes.ts";
import { runCx, startCx } from "../run-cx.ts";
import { exitOfVerdict } from "../run-record.ts";

// A process of its own starts in each test, and k6 in some.
vi.setConfig({ testTimeout: 120_000 });

/** The smallest load that is one, but for how long it lasts. */
const small = ["--pollers", "5", "--rate", "50", "--hold", "200ms", "--duration"];
const entry = ["--tenant-url", "acme.example.com", "--app-id", "sales-entry"];

let out = "";
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), "cx-load-test-"));
});
afterEach(() => rm(out, { recursive: true, force: true }));

test("a small load on the embedded tenant is run, balanced and stored", async () => {
  const { status, stdout } = await runCx(["load", "--out", out, "--seed", "9", "--quiet", ...small, "1s"]);
  const [folder = ""] = await readdir(out);
  const run = await readRun(join(out, folder, "run.json"));
  expect(run.contract).toBeNull();
  expect(run.load).toMatchObject({ profile: "smoke", pollers: 5, holdMs: 200, seed: 9, ledger: { balanced: true } });
  // Budgets in milliseconds may be broken on a machine that is busy with other tests; then that is the verdict.
  expect(status).toBe(exitOfVerdict[runVerdict(run).exit]);
  expect(stdout).toContain("load: ");
});

test("a configuration file says which tenant is put under load", async () => {
  const file = join(out, "tenant.yaml");
  await writeFile(file, "tenants: [{ tenantUrl: globex.example.com, apps: [{ appId: my-entry }] }]\n");
  const { stderr } = await runCx(["load", "--config", file, "--out", out, "--quiet", ...small, "1s"]);
  expect(stderr).toBe("");
  const folder = (await readdir(out)).find((name) => name !== "tenant.yaml") ?? "";
  const run = await readRun(join(out, folder, "run.json"));
  expect(run.target).toMatchObject({ tenantUrl: "globex.example.com", appId: "my-entry" });
  expect(run.load?.ledger.balanced).toBe(true);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends k6 and the tenant, and names what is kept", async (signal) => {
  const started = startCx(["load", "--out", out, ...small, "10m"]);
  // k6 names its log file, which is below the folder of the run, in its command line.
  await expect.poll(() => processesWith(`file=${out}`), { timeout: 60_000 }).not.toEqual([]);
  started.process.kill(signal);
  const { status, stdout, stderr } = await started.ended;
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toContain("cx load: interrupted");
  expect(stderr).toContain(`what there is so far is kept in ${out}`);
  expect(await processesWith(out)).toEqual([]);
});

test("a second Ctrl-C does not wait for anything, and k6 ends all the same", async () => {
  const started = startCx(["load", "--out", out, ...small, "10m"]);
  await expect.poll(() => processesWith(`file=${out}`), { timeout: 60_000 }).not.toEqual([]);
  started.process.kill("SIGINT");
  started.process.kill("SIGTERM");
  expect(await started.ended).toMatchObject({ status: 3, stdout: "" });
  await expect.poll(() => processesWith(out), { timeout: 30_000 }).toEqual([]);
});

test.each([
  ["an unknown profile", ["smok"], 'did you mean "smoke"'],
  [
    "a target that is not this machine and not confirmed",
    ["--target", "https://tenant.invalid", ...entry],
    "--i-may-load-this tenant.invalid",
  ],
  [
    "a confirmation of another host",
    ["--target", "https://tenant.invalid", ...entry, "--i-may-load-this", "other.invalid"],
    '"other.invalid"',
  ],
  ["more than one run may do", ["--pollers", "999999"], "--pollers"],
  ["a k6 that is not there", ["--k6", "/nowhere/k6"], "/nowhere/k6"],
])("%s is wrong usage, and nothing is left behind", async (_, args, said) => {
  const { status, stdout, stderr } = await runCx(["load", "--out", out, ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(said);
  expect(await readdir(out)).toEqual([]);
});

test("CX_K6 that leads nowhere is wrong usage", async () => {
  const { status, stderr } = await runCx(["load", "--out", out], { CX_K6: "/nowhere/k6" });
  expect(status).toBe(2);
  expect(stderr).toContain("CX_K6");
  expect(await readdir(out)).toEqual([]);
});

test("neither k6 nor Go is a failure of the suite that says how to get them", async () => {
  const bare = { CX_K6: "", CX_CACHE_DIR: out, PATH: "/nowhere" };
  const { status, stderr } = await runCx(["load", "--out", join(out, "runs")], bare);
  expect(status).toBe(3);
  expect(stderr).toContain("k6 cannot be built without Go");
  expect(stderr).toContain("\n  next:     install Go");
});

test("a target where nobody listens, or that is no tenant, is one message before any load", async () => {
  const page = createServer(
    (_request, answer) => void answer.writeHead(500, { "content-type": "text/html" }).end("<html>"),
  );
  await new Promise<void>((resolve) => void page.listen(0, "127.0.0.1", resolve));
  const { port } = page.address() as AddressInfo;
  const load = (url: string) => runCx(["load", "--out", out, "--target", url, ...entry]);
  const [nobody, noTenant] = await Promise.all([load("http://127.0.0.1:1"), load(`http://127.0.0.1:${port}`)]);
  await new Promise((resolve) => void page.close(resolve));
  expect(nobody).toMatchObject({ status: 3, stderr: expect.stringContaining("the target cannot be reached") });
  expect(noTenant).toMatchObject({ status: 3, stderr: expect.stringContaining("does not answer as the API does") });
  expect(await readdir(out)).toEqual([]);
});
