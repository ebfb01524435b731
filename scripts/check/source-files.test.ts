import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { isForBrowser, isForK6, isGenerated, listedFiles, sourceFiles } from "./source-files.ts";

const root = dirname(dirname(import.meta.dirname));

test("code files of all folders are found, installed and produced ones are not", async () => {
  const files = await sourceFiles(root);
  expect(files).toEqual(
    expect.arrayContaining([".dependency-cruiser.cjs", "scripts/check/source-files.ts", "scripts/setup.mjs"]),
  );
  expect(files.filter((file) => /(^|\/)node_modules\/|^reports\/out\//.test(file))).toEqual([]);
});

test("generated files are known by the header their generator gives them", async () => {
  const generated = (await sourceFiles(root)).filter(isGenerated);
  expect(generated.length).toBeGreaterThan(0);
  for (const file of generated) expect(await readFile(`${root}/${file}`, "utf8"), file).toMatch(/generate/);
});

test.each([
  ["load/http.ts", true],
  ["load/scenarios/long-poll.ts", true],
  ["load/profiles.test.ts", false],
  ["load/orchestrator/run.ts", false],
  ["load/reference/carry.ts", false],
  ["protocol/limits.ts", false],
])("%s is for k6: %s", (file, expected) => {
  expect(isForK6(file)).toBe(expected);
});

test.each([
  ["tenant/admin/console/main.ts", true],
  ["tenant/admin/wire.ts", false],
])("%s is for a browser: %s", (file, expected) => {
  expect(isForBrowser(file)).toBe(expected);
});

test("of what a compiler lists, the project's own files count", () => {
  const output = "/p/a.ts\n/p/node_modules/x/index.d.ts\n/other/b.ts\n/p/c/d.ts\na.ts(1,1): error TS1: no\n";
  expect(listedFiles(output, "/p")).toEqual(new Set(["a.ts", "c/d.ts"]));
});
