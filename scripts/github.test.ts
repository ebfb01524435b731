import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { sampleRun } from "../reports/samples/sample-run.ts";
import { tellGithub } from "./github.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-github-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function told(environment: NodeJS.ProcessEnv): Promise<{ out: string; note: string }> {
  const written = { out: "", note: "" };
  const out = (text: string): void => void (written.out += text);
  const note = (text: string): void => void (written.note += text);
  await tellGithub(sampleRun(), { environment, out, note });
  return written;
}

test("elsewhere nothing is told", async () => {
  expect(await told({ GITHUB_STEP_SUMMARY: join(folder, "nothing.md") })).toEqual({ out: "", note: "" });
  await expect(readFile(join(folder, "nothing.md"))).rejects.toThrow(/ENOENT/);
});

test("a runner gets annotations in its log, and the summary of its step is added to", async () => {
  const file = join(folder, "summary.md");
  const environment = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: file };
  const { out, note } = await told(environment);
  expect(out).toMatch(/^::error /m);
  expect(out.endsWith("\n")).toBe(true);
  expect(note).toBe("");
  const once = await readFile(file, "utf8");
  expect(once).toMatch(/^## /);
  await told(environment);
  expect(await readFile(file, "utf8")).toBe(once + once);
});

test("a summary that cannot be written is said, and changes nothing else", async () => {
  const { out, note } = await told({ GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: folder });
  expect(out).toContain("::error ");
  expect(note).toMatch(/the summary of the step cannot be written/);
});
