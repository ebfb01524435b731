import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { readRun } from "../../reports/read-run.ts";
import { runVerdict } from "../../reports/verdict.ts";
import { runCx } from "../run-cx.ts";
import { exitOfVerdict } from "../run-record.ts";

// A process of its own starts in each test.
vi.setConfig({ testTimeout: 30_000 });

const sample = fileURLToPath(new URL("../../reports/samples/sample-run.json", import.meta.url));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-report-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a stored run is written again into the folder that is named, and ends as it did", async () => {
  const stored = await readRun(sample);
  const { status, stdout } = await runCx(["report", sample, "--into", folder]);
  expect(status).toBe(exitOfVerdict[runVerdict(stored).exit]);
  expect(stdout).toContain(join(folder, "report.html"));
  expect(await readFile(join(folder, "report.html"), "utf8")).toContain(stored.id);
  expect(await readFile(join(folder, "junit.xml"), "utf8")).toContain("<testsuite");
});

test("without a folder it is written beside the run file; quiet prints files and counts only", async () => {
  const file = join(folder, "copied.json");
  await writeFile(file, await readFile(sample));
  const { stdout } = await runCx(["report", file, "--quiet"]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.slice(0, -1).every((line) => line.includes(folder))).toBe(true);
  expect(lines.at(-1)).toContain("contract: ");
});

test.each([
  ["a file that is cut off", '{"format": "cx-run/3", "id": "x', "the run file is no JSON"],
  ["a file of another format", '{"format": "other/1"}', "no run of this format"],
  ["a run of the wrong shape", '{"format": "cx-run/3", "id": "x"}', "not of the right shape"],
])("%s is a usage failure that says what is wrong", async (_, content, said) => {
  const file = join(folder, "broken.json");
  await writeFile(file, content);
  const { status, stdout, stderr } = await runCx(["report", file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(said);
  expect(stderr).toContain(file);
});
