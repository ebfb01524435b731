import { expect, test } from "vitest";

import { Failure } from "./failure.ts";
import {
  commandNames,
  environmentNameOf,
  flagOf,
  options,
  optionsOf,
  type CommandName,
  type OptionName,
  type OptionRow,
} from "./options.ts";
import { parseCommand } from "./parse.ts";

const noEnvironment = {};

/** An argument that satisfies the least number of positionals of a command. */
const positionals: Readonly<Partial<Record<CommandName, string[]>>> = {
  check: ["file.json"],
  report: ["run.json"],
  verify: ["run.json"],
};

function sample(row: OptionRow): { text: string; value: unknown } {
  switch (row.kind) {
    case "flag":
      return { text: "true", value: true };
    case "integer":
      return { text: String(row.max), value: row.max };
    case "size":
      return { text: `${row.maxBytes / 1024}KB`, value: row.maxBytes };
    case "duration":
      return { text: `${row.maxMs / 1000}s`, value: row.maxMs };
    case "choice":
      return { text: row.choices.at(-1) ?? "", value: row.choices.at(-1) };
    case "url":
      return { text: "https://acme.example.com/", value: "https://acme.example.com" };
    case "list":
      return { text: "one", value: ["one"] };
    case "text":
      return { text: "some-text", value: "some-text" };
  }
}

function problemsOf(command: CommandName, args: string[], environment: Record<string, string> = {}): string[] {
  try {
    parseCommand(command, args, environment);
  } catch (error) {
    if (error instanceof Failure) return error.problems.map((problem) => problem.what);
    throw error;
  }
  return [];
}

const everyUse = commandNames.flatMap((command) =>
  optionsOf(command).map(([name, row]): [CommandName, OptionName, OptionRow] => [command, name, row]),
);

test.each(everyUse)("cx %s takes %s from its flag", (command, name, row) => {
  const { text, value } = sample(row);
  const flag = row.kind === "flag" ? [flagOf(name)] : [flagOf(name), text];
  const { values } = parseCommand(command, [...(positionals[command] ?? []), ...flag], noEnvironment);
  expect(values).toMatchObject({ [name]: value });
});

test.each(everyUse)("cx %s takes %s from the environment unless it is told not to", (command, name, row) => {
  const variable = environmentNameOf(name) ?? `CX_${name.toUpperCase()}`;
  const { text, value } = sample(row);
  const { values } = parseCommand(command, positionals[command] ?? [], { [variable]: text });
  const fallback = parseCommand(command, positionals[command] ?? [], noEnvironment).values;
  expect(values).toEqual(row.environment === false ? fallback : { ...fallback, [name]: value });
});

test("the flag wins over the environment and the environment over the default", () => {
  const read = (args: string[], seed: string): unknown => parseCommand("contract", args, { CX_SEED: seed }).values.seed;
  expect(read(["--seed", "7"], "8")).toBe(7);
  expect(read([], "8")).toBe(8);
  expect(read([], "")).toBe(options.seed.default);
});

test("a list is gathered from repeated flags, or from a variable with commas", () => {
  expect(parseCommand("contract", ["--only", "A", "--only=B"], { CX_ONLY: "C" }).values.only).toEqual(["A", "B"]);
  expect(parseCommand("contract", [], { CX_ONLY: "C, D" }).values.only).toEqual(["C", "D"]);
  const faults = "first@1/100,from=10m, held=5, second:a, third@until=1h,1/2";
  expect(parseCommand("tenant", [], { CX_FAULT: faults }).values.fault).toEqual([
    "first@1/100,from=10m, held=5",
    "second:a",
    "third@until=1h,1/2",
  ]);
});

test("all bad values are reported together", () => {
  const args = ["--sead", "3", "--fail-on", "never", "--target", "ftp://x", "--only"];
  expect(problemsOf("contract", args, { CX_SEED: "many" })).toEqual([
    "unknown option --sead",
    "--only has no usable value",
    "--target has no usable value",
    "--fail-on has no usable value",
    "CX_SEED in the environment has no usable value",
  ]);
});

test.each<[string, CommandName, string[]]>([
  ["a value that is the next option", "contract", ["--seed", "--quiet"]],
  ["an option given twice", "contract", ["--seed", "1", "--seed", "2"]],
  ["a number below its range", "load", ["--pollers", "0"]],
  ["a number that is none", "tenant", ["--port", "80x"]],
  ["a time without a known unit", "tenant", ["--hold", "3 fortnights"]],
  ["an address with a password", "contract", ["--target", "https://me:secret@acme.example.com"]],
  ["an empty text", "contract", ["--app-id", " "]],
  ["an argument too many", "tenant", ["now"]],
  ["a missing file", "check", []],
])("%s is refused", (_, command, args) => {
  expect(problemsOf(command, args)).toHaveLength(1);
});

test("a time may carry its unit; a bare number is milliseconds", () => {
  const read = (text: string): unknown => parseCommand("tenant", ["--hold", text], noEnvironment).values.hold;
  expect(["750", "750ms", "1.5s", "2m"].map(read)).toEqual([750, 750, 1500, 120_000]);
});

test("with --help nothing else is judged", () => {
  expect(parseCommand("check", ["--help", "--nonsense"], noEnvironment).values.help).toBe(true);
});
