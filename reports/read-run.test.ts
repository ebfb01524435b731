import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readRun } from "./read-run.ts";
import { sampleFile, sampleRun } from "./samples/sample-run.ts";

test("a run file is read", async () => {
  expect(await readRun(fileURLToPath(sampleFile))).toEqual(sampleRun());
});

test("a file that is not there is named, with what to do", async () => {
  await expect(readRun("/nowhere/run.json")).rejects.toMatchObject({
    problem: {
      what: "the run file cannot be read",
      where: "/nowhere/run.json",
      got: expect.stringContaining("ENOENT"),
    },
  });
});
