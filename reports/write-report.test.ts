import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { reproCases, reproFile } from "./builders/repro-cases.ts";
import { readRun } from "./read-run.ts";
import { sampleRun } from "./samples/sample-run.ts";
import { writeReport } from "./write-report.ts";
import { renderHtml } from "./writers/html.ts";
import { renderSarif } from "./writers/sarif.ts";
import { renderJunit } from "./writers/junit.ts";

test("a report is the run and its documents, in a folder that is made for them", async () => {
  const parent = await mkdtemp(join(tmpdir(), "cx-report-"));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, "a", "b");
  const run = sampleRun();
  const files = await writeReport(run, folder);
  expect(await readFile(files.html, "utf8")).toBe(await renderHtml(run));
  expect(await readFile(files.junit, "utf8")).toBe(renderJunit(run));
  expect(await readFile(files.sarif, "utf8")).toBe(renderSarif(run));
  expect(await readRun(files.json)).toEqual(run);
  const documents = [files.html, files.junit, files.json, files.sarif].map((path) => basename(path));
  expect((await readdir(folder)).toSorted()).toEqual([...documents, "repro"].toSorted());
  const named = reproCases(run).map(({ id }) => basename(reproFile(id)));
  expect(files.scripts.map((path) => basename(path))).toEqual(named);
  for (const script of files.scripts) {
    expect(await readFile(script, "utf8")).toMatch(/^#!/);
    expect((await stat(script)).mode & 0o111).toBe(0o111);
  }
});
