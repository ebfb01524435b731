import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { profiles } from "../../load/profiles.ts";
import { mostPollers } from "../../load/stages.ts";
import { readRun } from "../../reports/read-run.ts";
import { runVerdict } from "../../reports/verdict.ts";
import { processesWith } from "../processes.ts";
import { runCx, startCx } from "../run-cx.ts";
import { exitOfVerdict } from "../run-record.ts";

// vitest and k6 start in each test.
vi.setConfig({ testTimeout: 180_000 });

const small = ["--pollers", "5", "--rate", "50", "--hold", "200ms", "--duration"];

let out = "";
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), "cx-accept-test-"));
});
afterEach(() => rm(out, { recursive: true, force: true }));

async function folderOfRun(): Promise<string> {
  const [folder = "", ...others] = await readdir(out);
  expect(others).toEqual([]);
  return join(out, folder);
}

test("the profile of an acceptance run holds at least 500 polls for 20 seconds", () => {
  const { stages, heldShare } = profiles.accept;
  expect(mostPollers(stages) * heldShare).toBeGreaterThanOrEqual(500);
  expect(stages[0].steadyMs).toBeGreaterThanOrEqual(20_000);
});

test("contract cases and load become one run, whose page is named, with contract time and ledger", async () => {
  const { status, stdout } = await runCx(["accept", "--out", out, ...small, "1s"]);
  const folder = await folderOfRun();
  expect(stdout).toMatch(/^contract cases: \d+ in [\d.]+ s$/m);
  expect(stdout).toMatch(/^ledger of the load: balances/m);
  expect(stdout).toContain(join(folder, "report.html"));
  const run = await readRun(join(folder, "run.json"));
  expect(run.contract?.missing).toEqual([]);
  expect(run.load).toMatchObject({ profile: "accept", pollers: 5, ledger: { balanced: true } });
  // Budgets in milliseconds may be broken on a machine that is busy with other tests; then that is the verdict.
  expect(status).toBe(exitOfVerdict[runVerdict(run).exit]);
  const page = await readFile(join(folder, "report.html"), "utf8");
  for (const section of ["requirements", "load"]) expect(page).toContain(`id="${section}"`);
});

test("Ctrl-C under load keeps the contract results, and the run does not pass for a whole one", async () => {
  const started = startCx(["accept", "--out", out, "--quiet", ...small, "10m"]);
  await expect.poll(() => processesWith(`file=${out}`), { timeout: 90_000 }).not.toEqual([]);
  started.process.kill("SIGINT");
  const { status, stdout, stderr } = await started.ended;
  expect(status).toBe(3);
  expect(stderr).toContain("cx accept: interrupted");
  expect(stdout).toContain("load: could not run; run: could not run");
  const { contract, load } = await readRun(join(await folderOfRun(), "run.json"));
  expect(contract?.missing).toEqual([]);
  expect(load).toMatchObject({ verdict: "invalid", reasons: [expect.stringContaining("interrupted")] });
  expect(await processesWith(out)).toEqual([]);
});
