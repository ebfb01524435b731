import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { readInput } from "./read-input.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-read-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(folder, "input");
  await writeFile(path, content);
  return path;
}

test("reads text and drops a byte order mark", async () => {
  expect(await readInput(await file("\u{feff}{}"))).toBe("{}");
});

test.each([
  ["an empty file", "", "the file is empty"],
  ["a file of blanks", " \n\n", "the file is empty"],
  ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00]), "the file is not text"],
])("%s is refused", async (_, content, what) => {
  await expect(readInput(await file(content))).rejects.toMatchObject({ exitCode: 2, problems: [{ what }] });
});

test("a missing file and a folder are named for what they are", async () => {
  const missing = readInput(join(folder, "nowhere"));
  await expect(missing).rejects.toMatchObject({ exitCode: 2, problems: [{ got: "there is no such file" }] });
  await expect(readInput(folder)).rejects.toMatchObject({ exitCode: 2, problems: [{ got: "a folder" }] });
});
