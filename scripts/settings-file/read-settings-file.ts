import { LineCounter, parseDocument, type Document } from "yaml";

import type { z } from "zod";
import { formatPath } from "../../tenant/config.ts";
import { positionAt, scanJson } from "../check-file/json-scan.ts";
import { readInput } from "../check-file/read-input.ts";
import { exitCode } from "../exit-codes.ts";
import { causeLine, Failure, type Problem } from "../failure.ts";
import { describeIssue, type SettingsKind } from "./describe-issue.ts";
import { offsetOf, offsetOfName } from "./place-in-document.ts";

/**
 * Reads settings from a file: JSON where the name ends in .json, else YAML.
 * @throws Failure (usage) that names everything that is wrong with it, each with line and column.
 */
export async function readSettingsFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  kind: SettingsKind,
): Promise<z.output<Schema>> {
  const { unusable } = kind;
  const text = await readInput(file);
  if (file.toLowerCase().endsWith(".json")) demandJson(text, file, unusable);
  // YAML reads JSON too, and remembers where everything stands.
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}, line ${line}, column ${col}`;
  };
  failOn(syntaxProblems(document, placeOf, unusable));
  const settings = valueOf(document, file, unusable);
  const checked = schema.safeParse(settings);
  if (checked.success) return checked.data;
  const found = checked.error.issues.flatMap((issue) => describeIssue(issue, settings, kind));
  const placed = found.map(({ path, name, ...problem }) => {
    const offset = name === null ? offsetOf(document, path) : offsetOfName(document, path, name);
    return { offset, problem: { ...problem, where: `${placeOf(offset)}: ${formatPath(path)}` } };
  });
  throw new Failure(
    exitCode.usage,
    placed.toSorted((one, other) => one.offset - other.offset).map(({ problem }) => problem),
  );
}

function demandJson(text: string, file: string, what: string): void {
  const scan = scanJson(text);
  if (scan.ok) return;
  const { line, column } = positionAt(text, scan.offset);
  const where = `${file}, line ${line}, column ${column}`;
  failOn([{ what, where, expected: scan.expected, got: "a text that is not JSON", next: nextForText }]);
}

const nextForText = "put the file right; a name that ends in .yaml or .yml is read as YAML";

function syntaxProblems(document: Document, placeOf: (offset: number) => string, what: string): Problem[] {
  return [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    what,
    where: placeOf(pos[0]),
    expected: "YAML, or JSON",
    got: message.replace(/; please use .*$/, "").replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()),
    next: "put the file right",
  }));
}

/** Aliases are only followed now, and may lead nowhere, or to more than anybody means. */
function valueOf(document: Document, file: string, what: string): unknown {
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
