import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Run } from "./model.ts";
import { readRun } from "./read-run.ts";
import { sampleRun } from "./samples/sample-run.ts";
import { UnreadableRun } from "./unreadable-run.ts";
import { writeReport } from "./write-report.ts";
import { renderHtml } from "./writers/html.ts";
import { renderJunit } from "./writers/junit.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-report-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("the folder is made and holds the run and its documents, and nothing unfinished", async () => {
  const run = sampleRun();
  const into = join(folder, "a", "b");
  const files = await writeReport(run, into);
  const written = (await readdir(into)).map((name) => join(into, name));
  expect(new Set(written)).toEqual(new Set([files.html, files.junit, files.json]));
  expect(await readRun(files.json)).toEqual(run);
  expect(await readFile(files.html, "utf8")).toBe(renderHtml(run));
  expect(await readFile(files.junit, "utf8")).toBe(renderJunit(run));
});

test("a report that is there already is replaced", async () => {
  await writeReport(sampleRun(), folder);
  const { json } = await writeReport({ ...sampleRun(), id: "another" }, folder);
  expect((await readRun(json)).id).toBe("another");
});

test("what was measured is stored before its shape is complained about", async () => {
  const wrong = { ...sampleRun(), seed: "seven" } as unknown as Run;
  await expect(writeReport(wrong, folder)).rejects.toThrow(UnreadableRun);
  expect(JSON.parse(await readFile(join(folder, "run.json"), "utf8"))).toHaveProperty("seed", "seven");
});

test("a folder whose place is taken by a file is an error, and the file stays", async () => {
  const taken = join(folder, "taken");
  await writeFile(taken, "mine");
  await expect(writeReport(sampleRun(), taken)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect((await stat(taken)).isFile()).toBe(true);
});

test("a run file that is not there is named", async () => {
  const path = join(folder, "run.json");
  await expect(readRun(path)).rejects.toThrow(`the run file cannot be read; where: ${path}`);
});
