import { expect, test } from "vitest";
import { inOneFile } from "./in-one-file.ts";

test("what a module needs of npm is put into it", async () => {
  const code = await inOneFile(
    "load/generated/x.js",
    `export const length = require("ajv/dist/runtime/ucs2length").default;`,
  );
  expect(code).toContain("charCodeAt");
  expect(code).not.toMatch(/^import /m);
});

test("a module that needs what is not there is refused with its name", async () => {
  await expect(inOneFile("load/generated/x.js", `export { a } from "no-such-package";`)).rejects.toThrow(
    /load\/generated\/x\.js cannot be put into one file: .*no-such-package/s,
  );
});

test("a module that needs what only Node has is refused", async () => {
  await expect(inOneFile("load/generated/x.js", `export { join } from "node:path";`)).rejects.toThrow(/node:path/);
});
