import { exitCode, type ExitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Invocation } from "../invocation.ts";
import { allRows } from "../list/all-rows.ts";
import { listedKinds, type ListedRow } from "../list/listed-row.ts";
import { suggest } from "../near-match.ts";

/** Lists the rows of a kind, shows the rows of an id in full, or without an argument says what can be listed. */
export function run({ values, positionals, out }: Invocation<"list">): Promise<ExitCode> {
  const [what] = positionals;
  const rows = allRows();
  if (what === undefined) out(values.json ? json(countsOf(rows)) : overview(rows));
  else if (listedKinds.some((kind) => kind === what)) {
    const listed = rows.filter(({ kind }) => kind === what);
    out(values.json ? json(listed) : table(listed));
  } else {
    const found = rowsNamed(what, rows);
    out(values.json ? json(found) : found.map(inFull).join("\n"));
  }
  return Promise.resolve(exitCode.kept);
}

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
  const width = Math.max(...rows.map(({ id }) => id.length));
  return rows.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join("");
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
