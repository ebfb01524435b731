import { LineCounter, parseDocument, type Document } from "yaml";

import { configSchema, formatPath, type TenantConfig } from "../../tenant/config.ts";
import { positionAt, scanJson } from "../check-file/json-scan.ts";
import { readInput } from "../check-file/read-input.ts";
import { exitCode } from "../exit-codes.ts";
import { causeLine, Failure, type Problem } from "../failure.ts";
import { configUnusable as what, describeIssue } from "./describe-issue.ts";
import { offsetOf, offsetOfName } from "./place-in-document.ts";

/**
 * Reads a tenant's configuration from a file: JSON where the name ends in .json, else YAML.
 * @throws Failure (usage) that names everything that is wrong with it, each with line and column.
 */
export async function readTenantFile(file: string): Promise<TenantConfig> {
  const text = await readInput(file);
  if (file.toLowerCase().endsWith(".json")) demandJson(text, file);
  // YAML reads JSON too, and remembers where everything stands.
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}, line ${line}, column ${col}`;
  };
  failOn(syntaxProblems(document, placeOf));
  const config = valueOf(document, file);
  const checked = configSchema.safeParse(config);
  if (checked.success) return checked.data;
  const found = checked.error.issues.flatMap((issue) => describeIssue(issue, config));
  const placed = found.map(({ path, name, ...problem }) => {
    const offset = name === null ? offsetOf(document, path) : offsetOfName(document, path, name);
    return { offset, problem: { ...problem, where: `${placeOf(offset)}: ${formatPath(path)}` } };
  });
  throw new Failure(
    exitCode.usage,
    placed.toSorted((one, other) => one.offset - other.offset).map(({ problem }) => problem),
  );
}

function demandJson(text: string, file: string): void {
  const scan = scanJson(text);
  if (scan.ok) return;
  const { line, column } = positionAt(text, scan.offset);
  const where = `${file}, line ${line}, column ${column}`;
  failOn([{ what, where, expected: scan.expected, got: "a text that is not JSON", next: nextForText }]);
}

const nextForText = "put the file right; a name that ends in .yaml or .yml is read as YAML";

function syntaxProblems(document: Document, placeOf: (offset: number) => string): Problem[] {
  return [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    what,
    where: placeOf(pos[0]),
    expected: "YAML, or JSON",
    got: message.replace(/; please use .*$/, "").replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()),
    next: "put the file right",
  }));
}

/** Aliases are only followed now, and may lead nowhere, or to more than anybody means. */
function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch (error) {
    const expected = "aliases (*name) of anchors (&name) that stand before them, at most 1000";
    throw new Failure(exitCode.usage, {
      what,
      where: file,
      expected,
      got: causeLine(error),
      next: "put the file right",
    });
  }
}

function failOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
}
