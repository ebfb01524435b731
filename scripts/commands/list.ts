import { exitCode, type ExitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Invocation } from "../invocation.ts";
import { allRows } from "../list/all-rows.ts";
import { faultCounts } from "../list/fault-row.ts";
import { listedKinds, type ListedRow } from "../list/listed-row.ts";
import type { OptionValues } from "../options.ts";
import { suggest } from "../near-match.ts";

/** Lists the rows of a kind, shows the rows of an id in full, or without an argument says what can be listed. */
export function run({ values, positionals, out }: Invocation<"list">): Promise<ExitCode> {
  const what = wordOf(positionals[0], values);
  const rows = allRows();
  if (what === undefined) out(values.json ? json(countsOf(rows)) : overview(rows));
  else if (listedKinds.some((kind) => kind === what)) {
    const listed = rows.filter(({ kind }) => kind === what);
    out(values.json ? json(listed) : table(listed));
    if (what === "faults" && !values.json) out(`\n${faultCounts(listed)}`);
  } else {
    const found = rowsNamed(what, rows);
    out(values.json ? json(found) : found.map(inFull).join("\n"));
  }
  return Promise.resolve(exitCode.kept);
}

/** The word to list by; a flag stands for one, and no other may be beside it. */
function wordOf(
  word: string | undefined,
  flags: Pick<OptionValues<"list">, "faults" | "requirements">,
): string | undefined {
  const words = [...(word === undefined ? [] : [word]), ...flagWords.filter((name) => flags[name])];
  if (new Set(words).size < 2) return words[0];
  throw new Failure(exitCode.usage, {
    what: "there are two things to list",
    where: "cx list",
    expected: "one word, or one flag",
    got: words.map((one) => `"${one}"`).join(" and "),
    next: "leave one out",
  });
}

/** Kinds with a flag of their own. */
const flagWords = ["faults", "requirements"] as const;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function countsOf(rows: readonly ListedRow[]): Record<string, number> {
  return Object.fromEntries(listedKinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]));
}

function overview(rows: readonly ListedRow[]): string {
  const lines = Object.entries(countsOf(rows)).map(([kind, count]) => `${kind.padEnd(16)}${count}\n`);
  return `${lines.join("")}"cx list KIND" lists one of these, "cx list ID" shows one row in full\n`;
}

function table(rows: readonly ListedRow[]): string {
  const lines = rows.map(({ id, columns = [] }) => [id, ...columns]);
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return rows
    .map(({ title }, at) => [...widths.map((width, column) => (lines[at]?.[column] ?? "").padEnd(width)), title])
    .map((cells) => `${cells.join("  ")}\n`)
    .join("");
}

function inFull({ kind, id, title, details }: ListedRow): string {
  const labels = Object.entries(details);
  const width = Math.max(...labels.map(([label]) => label.length)) + 1;
  const lines = labels.map(([label, text]) => `  ${`${label}:`.padEnd(width)}  ${text}\n`);
  return `${kind}: ${id}\n  ${title}\n${lines.join("")}`;
}

function rowsNamed(id: string, rows: readonly ListedRow[]): ListedRow[] {
  const wanted = id.toLowerCase();
  const found = rows.filter((row) => row.id.toLowerCase() === wanted);
  if (found.length > 0) return found;
  throw new Failure(exitCode.usage, {
    what: "nothing is listed under that name",
    where: "cx list",
    expected: `${listedKinds.join(", ")}, or the id of one row`,
    got: `"${id}"`,
    next: suggest(id, [...listedKinds, ...new Set(rows.map((row) => row.id))], `"cx list" says what can be listed`),
  });
}
