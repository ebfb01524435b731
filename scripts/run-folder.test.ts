import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { makeRunFolder } from "./run-folder.ts";

let parent = "";
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "cx-out-"));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

test("two runs that start in one second get two folders", async () => {
  const now = new Date(0);
  const first = await makeRunFolder(join(parent, "deep", "er"), "load", now);
  const second = await makeRunFolder(join(parent, "deep", "er"), "load", now);
  expect(first.id).toBe("19700101-000000-load");
  expect(second.id).toBe("19700101-000000-load-2");
  expect(basename(second.path)).toBe(second.id);
});

test("a parent that is a file is a usage failure that names --out", async () => {
  const file = join(parent, "file");
  await writeFile(file, "");
  await expect(makeRunFolder(file, "load")).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ where: expect.stringContaining("--out") }],
  });
});
