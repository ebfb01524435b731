import { parseArgs } from "node:util";

import { commandTable } from "./command-table.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure, type Problem } from "./failure.ts";
import { suggest } from "./near-match.ts";
import {
  environmentNameOf,
  flagOf,
  optionsOf,
  type CommandName,
  type OptionName,
  type OptionRow,
  type OptionValues,
} from "./options.ts";
import { readValue } from "./read-value.ts";

export interface Parsed<Command extends CommandName = CommandName> {
  values: OptionValues<Command>;
  positionals: readonly string[];
}

interface Given {
  positionals: string[];
  values: Map<OptionName, string[]>;
  problems: Problem[];
}

function unknownFlag(command: CommandName, rawName: string): Problem {
  const flags = optionsOf(command).map(([name]) => flagOf(name));
  return {
    what: `unknown option ${rawName}`,
    where: "the command line",
    expected: `an option of "cx ${command}"`,
    got: `"${rawName}"`,
    next: suggest(rawName, flags, `"cx ${command} --help" lists the options`),
  };
}

function badValue(command: CommandName, where: string, expected: string, got: string): Problem {
  const what = `${where} has no usable value`;
  return { what, where, expected, got, next: `"cx ${command} --help" says what it is for` };
}

/** Splits the arguments with Node's own parser; nothing is judged but the spelling. */
function readArguments(command: CommandName, args: readonly string[]): Given {
  const rows = optionsOf(command);
  const named = new Map(rows.map(([name, row]) => [flagOf(name), { name, row }]));
  const config = Object.fromEntries(
    rows.map(([name, row]) => [
      flagOf(name).slice(2),
      {
        type: row.kind === "flag" ? "boolean" : "string",
        multiple: true,
        ...(row.short && { short: row.short }),
      } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Given = { positionals: [], values: new Map(), problems: [] };
  for (const token of tokens) {
    if (token.kind === "positional") given.positionals.push(token.value);
    if (token.kind !== "option") continue;
    const known = named.get(`--${token.name}`);
    if (known === undefined) {
      given.problems.push(unknownFlag(command, token.rawName));
      continue;
    }
    const { name, row } = known;
    const before = given.values.get(name) ?? [];
    const isSwallowed = token.inlineValue === false && token.value.startsWith("-");
    if (row.kind === "flag") {
      given.values.set(name, [token.value ?? "true"]);
    } else if (token.value === undefined || isSwallowed) {
      const got = token.value === undefined ? "nothing" : `the next option, "${token.value}"`;
      given.problems.push(badValue(command, flagOf(name), `a value: ${flagOf(name)} ${valueWord(row)}`, got));
    } else if (row.kind !== "list" && before.length > 0) {
      given.problems.push(badValue(command, flagOf(name), "at most one value", `"${before[0]}" and "${token.value}"`));
    } else {
      given.values.set(name, [...before, token.value]);
    }
  }
  return given;
}

/** The word that stands for an option's argument in help and messages; empty for a flag. */
export function valueWord(row: OptionRow): string {
  if (row.kind === "flag") return "";
  return row.kind === "choice" ? row.choices.join("|") : row.value;
}

function environmentValues(row: OptionRow, text: string): string[] {
  return row.kind === "list" ? text.split(row.splitAt ?? ",").map((part) => part.trim()) : [text];
}

function positionalProblems(command: CommandName, positionals: readonly string[]): Problem[] {
  const { positional } = commandTable[command];
  const where = `cx ${command}`;
  const next = `"cx ${command} --help" shows the form`;
  const most = positional === null ? 0 : positional.most;
  if (positionals.length > most) {
    const extra = positionals.slice(most).map((text) => `"${text}"`);
    const expected = positional === null ? "options only" : `at most ${most} ${positional.name}`;
    return [{ what: "there is an argument too many", where, expected, got: extra.join(", "), next }];
  }
  if (positional !== null && positionals.length < positional.least) {
    const expected = `${positional.name}: ${positional.summary}`;
    return [{ what: `${positional.name} is missing`, where, expected, got: "nothing", next }];
  }
  return [];
}

/**
 * Reads the arguments of one command. Precedence: flag, then environment (empty counts as unset), then default.
 * Throws one usage failure that names every bad value at once. With --help nothing else is judged.
 */
export function parseCommand<Command extends CommandName>(
  command: Command,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Parsed<Command> {
  const { positionals, values: given, problems } = readArguments(command, args);
  const values: Record<string, unknown> = {};
  for (const [name, row] of optionsOf(command)) {
    const variable = environmentNameOf(name);
    const inherited = variable === undefined ? undefined : environment[variable] || undefined;
    const flags = given.get(name);
    const texts = flags ?? (inherited === undefined ? [] : environmentValues(row, inherited));
    const where = flags === undefined ? `${variable} in the environment` : flagOf(name);
    const read: unknown[] = [];
    for (const text of texts) {
      const reading = readValue(row, text);
      if (reading.ok) read.push(reading.value);
      else problems.push(badValue(command, where, reading.expected, `"${text}"`));
    }
    const fallback = row.kind === "flag" ? false : "default" in row ? row.default : undefined;
    values[name] = row.kind === "list" ? read : (read[0] ?? fallback);
  }
  const parsed = { values: values as OptionValues<Command>, positionals };
  if (values["help"] === true) return parsed;
  if (problems.length === 0) problems.push(...positionalProblems(command, positionals));
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  return parsed;
}
