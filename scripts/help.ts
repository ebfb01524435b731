import { commandTable } from "./command-table.ts";
import { exitMeaning } from "./exit-codes.ts";
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
import { valueWord } from "./parse.ts";

function twoColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join("\n");
}

function spelling(name: OptionName, row: OptionRow): string {
  const short = row.short === undefined ? "" : `-${row.short}, `;
  return `${short}${flagOf(name)} ${valueWord(row)}`.trimEnd();
}

function notes(name: OptionName, row: OptionRow): string[] {
  const variable = environmentNameOf(name);
  return [
    ...(row.kind === "list" ? ["may be repeated"] : []),
    ...("default" in row && row.default !== undefined ? [`default ${row.default}`] : []),
    ...(variable === undefined ? [] : [variable]),
  ];
}

function describe(name: OptionName, row: OptionRow): string {
  const extra = notes(name, row);
  return extra.length === 0 ? row.summary : `${row.summary} (${extra.join("; ")})`;
}

const exitRows = Object.entries(exitMeaning).map(([code, meaning]) => [code, meaning] as const);

/** The text of `cx help`. */
export function generalHelp(): string {
  const commands = commandNames.map((name) => [name, commandTable[name].summary] as const);
  return [
    "cx: contract and load tests for the Mobile/Web Messaging API v2",
    "",
    "usage: cx COMMAND [OPTION…]",
    "",
    "commands:",
    twoColumns([
      ...commands,
      ["help", "print this, or the help of the command named next, or with the word options a table of all options"],
    ]),
    "",
    "An option comes from its flag, else from its CX_… variable in the environment, else from its default.",
    "",
    "exit codes:",
    twoColumns(exitRows),
    "",
  ].join("\n");
}

/** The text of `cx COMMAND --help`. */
export function commandHelp(command: CommandName): string {
  const { summary, positional, examples } = commandTable[command];
  const dots = positional !== null && positional.most > 1 ? "…" : "";
  const argument =
    positional === null ? "" : positional.least === 0 ? ` [${positional.name}]` : ` ${positional.name}${dots}`;
  const rows = optionsOf(command).map(([name, row]) => [spelling(name, row), describe(name, row)] as const);
  return [
    `cx ${command}: ${summary}`,
    "",
    `usage: cx ${command}${argument} [OPTION…]`,
    ...(positional === null ? [] : ["", twoColumns([[positional.name, positional.summary]])]),
    "",
    "options:",
    twoColumns(rows),
    "",
    "examples:",
    ...examples.map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** The text of `cx help options`: a Markdown table, for a page that must not drift from the parser. */
export function optionsPage(): string {
  const rows = (Object.entries(options) as [OptionName, OptionRow][]).map(([name, row]) => {
    const commands = row.commands.length === commandNames.length ? "all" : row.commands.join(", ");
    const variable = environmentNameOf(name);
    const fallback = "default" in row && row.default !== undefined ? `\`${row.default}\`` : "";
    const cells = [
      `\`${spelling(name, row)}\``,
      variable === undefined ? "" : `\`${variable}\``,
      fallback,
      commands,
      row.kind === "list" ? `${row.summary}; may be repeated` : row.summary,
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const head = ["| option | environment | default | commands | meaning |", "| --- | --- | --- | --- | --- |"];
  return [...head, ...rows, ""].join("\n");
}
