import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { evidenceDigest } from "../../reports/evidence-digest.ts";
import type { ContractResult, Run } from "../../reports/model.ts";
import { readRun } from "../../reports/read-run.ts";
import { runCx } from "../run-cx.ts";

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-verify-"));
  await runCx(["contract", "--smoke", "--fault", "second-poll-held", "--out", folder]);
  const [run = ""] = await readdir(folder);
  file = join(folder, run, "run.json");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is said of a run that was altered; its digest is made anew, as a forger would. */
async function saidOf(
  alter: (run: Run & { contract: ContractResult }) => Run,
): Promise<{ status: unknown; stdout: string }> {
  const run = await readRun(file);
  if (run.contract === null) throw new Error("the run has to have a contract part");
  const altered = alter({ ...run, contract: run.contract });
  const forged = join(folder, "forged.json");
  await writeFile(forged, JSON.stringify({ ...altered, evidenceDigest: evidenceDigest(altered) }));
  return runCx(["verify", forged]);
}

test("a run that claims what its evidence shows is verified, whatever it says of its target", async () => {
  const { status, stdout } = await runCx(["verify", join(file, "..")]);
  expect(stdout).toMatch(/✓ \d+ of \d+ verdicts were computed again/);
  expect(stdout).toMatch(
    /1 failed.*run: broken\nverified: everything that the run claims follows from its evidence\n$/,
  );
  expect(status).toBe(0);
});

test("the same is said as JSON", async () => {
  const { stdout } = await runCx(["verify", file, "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ holds: true, checks: expect.arrayContaining([]) as unknown });
});

test("evidence that was edited no longer has its digest", async () => {
  const copy = join(folder, "edited.json");
  await writeFile(copy, (await readFile(file, "utf8")).replace('"seed": 1', '"seed": 2'));
  const { status, stdout } = await runCx(["verify", copy]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/✕ the evidence is what the digest says/);
});

test("a failure that was turned into a pass is found, however well the digest fits", async () => {
  const { status, stdout } = await saidOf((run) => ({
    ...run,
    contract: {
      ...run.contract,
      cases: run.contract.cases.map((one) =>
        one.verdict === "failed" ? { ...one, verdict: "passed" as const, findings: [] } : one,
      ),
    },
  }));
  expect(status).toBe(1);
  expect(stdout).toMatch(/the verdict is failed, and passed was stored/);
  expect(stdout).toMatch(/verified: the run claims what its evidence does not show/);
});

test("a requirement that was left out is missed", async () => {
  const { status, stdout } = await saidOf((run) => ({
    ...run,
    contract: { ...run.contract, cases: run.contract.cases.filter(({ verdict }) => verdict !== "failed") },
  }));
  expect(status).toBe(1);
  expect(stdout).toMatch(/POLL-002 is neither reported nor missing/);
  expect(stdout).toMatch(/belongs to no requirement/);
});

test("a file that is no run is a usage failure", async () => {
  const { status, stderr } = await runCx(["verify", join(folder, "nothing")]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/the run file cannot be read/);
});
