import { expect, test } from "vitest";

import { exitMeaning } from "./exit-codes.ts";
import { commandHelp, generalHelp, optionsPage } from "./help.ts";
import { commandNames, environmentNameOf, flagOf, options, optionsOf, type OptionName } from "./options.ts";
import { parseCommand } from "./parse.ts";

const names = Object.keys(options) as OptionName[];

test("the general help names every command and every exit code", () => {
  const text = generalHelp();
  for (const command of commandNames) expect(text).toContain(`\n  ${command} `);
  for (const meaning of Object.values(exitMeaning)) expect(text).toContain(meaning);
});

test.each(commandNames)("the help of %s names exactly its options and their variables", (command) => {
  const text = commandHelp(command);
  const taken = optionsOf(command).map(([name]) => name);
  const lines = text.split("\n").map((line) => line.trimStart().replace(/^-\w, /, ""));
  for (const name of names) {
    const mentions = lines.filter((line) => line.startsWith(`${flagOf(name)} `));
    expect(mentions, name).toHaveLength(taken.includes(name) ? 1 : 0);
    for (const line of mentions) expect(line).toContain(environmentNameOf(name) ?? "");
  }
});

test.each(commandNames)("every example in the help of %s is a command line that the parser takes", (command) => {
  const lines = commandHelp(command).split("\n");
  const examples = lines.slice(lines.indexOf("examples:") + 1).filter((line) => line !== "");
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const [cx, word, ...args] = example.trim().split(" ");
    expect([cx, word]).toEqual(["cx", command]);
    expect(() => parseCommand(command, args, {})).not.toThrow();
  }
});

test("the options page has one row an option", () => {
  const rows = optionsPage().split("\n");
  for (const name of names) expect(rows.filter((row) => row.includes(flagOf(name))).length, name).toBeGreaterThan(0);
  expect(rows.filter((row) => row.startsWith("| `"))).toHaveLength(names.length);
});
