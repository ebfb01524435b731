import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { expect, test, vi } from "vitest";

import { exitCode } from "./exit-codes.ts";
import { optionsPage } from "./help.ts";
import { commandNames } from "./options.ts";
import { runCx, startCx } from "./run-cx.ts";

// A process of its own starts in each test.
vi.setConfig({ testTimeout: 30_000 });

test("without a command the help goes to standard error and the exit code is that of wrong usage", async () => {
  const { status, stdout, stderr } = await runCx([]);
  expect({ status, stdout }).toEqual({ status: exitCode.usage, stdout: "" });
  expect(stderr).toContain("usage: cx COMMAND");
});

test.each([["help"], ["--help"], ["-h"]])("cx %s prints the help and ends well", async (word) => {
  const { status, stdout, stderr } = await runCx([word]);
  expect({ status, stderr }).toEqual({ status: exitCode.kept, stderr: "" });
  expect(stdout).toContain("usage: cx COMMAND");
});

test("cx help COMMAND prints what its --help prints", async () => {
  const [topic, flag] = await Promise.all([runCx(["help", "load"]), runCx(["load", "--help"])]);
  expect(topic).toEqual(flag);
  expect(flag).toMatchObject({ status: exitCode.kept, stderr: "" });
  expect(flag.stdout).toContain("usage: cx load");
});

test("cx help options prints the table of all options", async () => {
  const { status, stdout } = await runCx(["help", "options"]);
  expect({ status, stdout }).toEqual({ status: exitCode.kept, stdout: optionsPage() });
});

test.each([
  ["an unknown command", ["contrat"], 'did you mean "contract"?'],
  ["an unknown topic of help", ["help", "lod"], 'did you mean "load"?'],
  ["an option before the command", ["--seed", "3", "contract"], "cx help"],
  ["an unknown option", ["contract", "--targte", "x"], 'did you mean "--target"?'],
  ["a bad value", ["contract", "--seed", "many"], "a whole number"],
])("%s is wrong usage, in one block that says what to do", async (_, args, next) => {
  const { status, stdout, stderr } = await runCx(args);
  expect({ status, stdout }).toEqual({ status: exitCode.usage, stdout: "" });
  expect(stderr).toContain(next);
  for (const part of ["where:", "expected:", "got:", "next:", "exit:"]) expect(stderr).toContain(`\n  ${part}`);
});

test("a bad value in the environment names its variable", async () => {
  const { status, stderr } = await runCx(["contract"], { CX_TARGET: "acme" });
  expect(status).toBe(exitCode.usage);
  expect(stderr).toContain("CX_TARGET in the environment");
});

test("a reader that goes away early is no failure", async () => {
  const started = startCx(["list", "requirements"]);
  started.process.stdout.destroy();
  expect(await started.ended).toMatchObject({ status: exitCode.kept, stderr: "" });
});

test("the stack of an error is printed on request only", async () => {
  const args = ["report", "nowhere/run.json"];
  const [plain, verbose] = await Promise.all([runCx(args), runCx([...args, "--verbose"])]);
  expect(plain.stderr).not.toContain("    at ");
  expect(verbose.stderr).toContain("    at ");
});

test("every command has its file, and every file its command", async () => {
  const folder = fileURLToPath(new URL("commands", import.meta.url));
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  expect(files.toSorted()).toEqual(commandNames.map((name) => `${name}.ts`).toSorted());
});

test("the exit codes are in the readme as they are here", async () => {
  const page = await readFile(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
  const readme = page.replaceAll(/ +/g, " ");
  const { stdout } = await runCx(["help"]);
  const [, listed = ""] = stdout.split("exit codes:\n");
  const rows = listed.trim().split("\n");
  expect(rows).toHaveLength(Object.keys(exitCode).length);
  for (const row of rows) {
    const [, code, meaning] = /^\s*(\d) +(.*)$/.exec(row) ?? [];
    expect(readme).toContain(`| ${code} | ${meaning} |`);
  }
});
