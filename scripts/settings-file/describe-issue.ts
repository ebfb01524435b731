import type { z } from "zod";

import type { Problem } from "../failure.ts";
import { suggest } from "../near-match.ts";
import { membersOf, shapesAt, valueAt, type Shape } from "./shape.ts";
import { describeShapes, valuesOf } from "./describe-shape.ts";

type Issue = z.core.$ZodIssue;

/** A kind of settings file. */
export interface SettingsKind {
  /** What every problem of such a file begins with. */
  readonly unusable: string;
  /** Where a reader sees how it is done. */
  readonly seeExample: string;
  readonly shape: Shape;
}

/** One thing that is wrong with settings, and where: at a path, or at the name of a member there. */
export interface SettingsProblem extends Omit<Problem, "where"> {
  readonly path: readonly PropertyKey[];
  readonly name: string | null;
}

const longestGot = 80;

/** What the check of settings found, in the words a reader needs: one problem for each member that nobody knows. */
export function describeIssue(issue: Issue, settings: unknown, kind: SettingsKind): SettingsProblem[] {
  const { path } = issue;
  const { unusable, seeExample, shape } = kind;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((name) => unknownName(path, name, membersOf(shapesAt(shape, path, settings)), kind));
  if (issue.code === "invalid_key") {
    const names = membersOf(shapesAt(shape, path.slice(0, -1), settings));
    return [unknownName(path.slice(0, -1), String(path.at(-1)), names, kind)];
  }
  const got = valueAt(path, settings);
  if (issue.code === "custom") return [fromMessage(issue.message, path, kind)];
  const shapes = shapesAt(shape, path, settings);
  const expected = describeShapes(shapes);
  return [
    {
      what: unusable,
      path,
      name: null,
      expected,
      got: shortened(got),
      next: nextFor(got, shapes, path.at(-1), seeExample),
    },
  ];
}

function unknownName(
  path: readonly PropertyKey[],
  name: string,
  known: readonly string[],
  { unusable, seeExample }: SettingsKind,
): SettingsProblem {
  return {
    what: `${unusable}: nobody knows the member "${name}"`,
    path,
    name,
    expected: known.length === 0 ? "no members" : `one of ${known.join(", ")}`,
    got: `"${name}"`,
    next: suggest(name, known, seeExample),
  };
}

/** Contradictions between members say for themselves what they expected and got. */
function fromMessage(
  message: string,
  path: readonly PropertyKey[],
  { unusable, seeExample }: SettingsKind,
): SettingsProblem {
  const match = /^expected (.*), got (.*)$/s.exec(message);
  const known = [...message.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? "");
  const got = match?.[2] ?? "a contradiction";
  const next = suggest(known.at(-1) ?? "", known.slice(0, -1), seeExample);
  return { what: unusable, path, name: null, expected: match?.[1] ?? message, got, next };
}

function nextFor(got: unknown, shapes: readonly Shape[], name: PropertyKey | undefined, seeExample: string): string {
  if (typeof got === "string") return suggest(got, valuesOf(shapes), seeExample);
  if (got === undefined && typeof name === "string") return `add "${name}"; ${seeExample}`;
  const isTextMeant = typeof got === "number" && shapes.some(({ type }) => type === "string");
  return isTextMeant ? `put it in quotes: "${got}"` : seeExample;
}

function shortened(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length <= longestGot ? text : `${text.slice(0, longestGot)}…`;
}
