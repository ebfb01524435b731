import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readRun } from "./read-run.ts";
import { sampleRun } from "./samples/sample-run.ts";
import { UnreadableRun } from "./unreadable-run.ts";
import { writeRun } from "./write-run.ts";

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cx-write-run-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test("a run that is written can be read, and nothing else is left in the folder", async () => {
  const folder = await newFolder();
  await writeRun(join(folder, "run.json"), sampleRun());
  expect(await readRun(join(folder, "run.json"))).toEqual(sampleRun());
  expect(await readdir(folder)).toEqual(["run.json"]);
});

test("a second run takes the place of the first", async () => {
  const path = join(await newFolder(), "run.json");
  await writeRun(path, sampleRun());
  await writeRun(path, { ...sampleRun(), seed: 77 });
  expect(await readRun(path)).toMatchObject({ seed: 77 });
});

test("a run of a wrong shape is complained about, but not lost", async () => {
  const path = join(await newFolder(), "run.json");
  // JSON has no word for "not a number".
  await expect(writeRun(path, { ...sampleRun(), seed: Number.NaN })).rejects.toThrow(UnreadableRun);
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ id: sampleRun().id, seed: null });
});

test("without its folder nothing is written", async () => {
  const folder = await newFolder();
  await expect(writeRun(join(folder, "none", "run.json"), sampleRun())).rejects.toThrow("ENOENT");
  expect(await readdir(folder)).toEqual([]);
});
