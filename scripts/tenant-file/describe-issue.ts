import type { z } from "zod";

import type { Problem } from "../failure.ts";
import { suggest } from "../near-match.ts";
import { membersOf, shapesAt, valueAt, type Shape } from "./config-shape.ts";
import { describeShapes, valuesOf } from "./describe-shape.ts";

type Issue = z.core.$ZodIssue;

/** One thing that is wrong with a configuration, and where: at a path, or at the name of a member there. */
export interface ConfigProblem extends Omit<Problem, "where"> {
  readonly path: readonly PropertyKey[];
  readonly name: string | null;
}

/** What every problem of a configuration begins with. */
export const configUnusable = "the tenant's configuration cannot be used";

const seeExample = "examples/tenant.yaml shows every member with its meaning";
const longestGot = 80;

/** What the check of a configuration found, in the words a reader needs: one problem for each member that nobody knows. */
export function describeIssue(issue: Issue, config: unknown): ConfigProblem[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") return issue.keys.map((name) => unknownMember(path, name, config));
  if (issue.code === "invalid_key") {
    const names = membersOf(shapesAt(path.slice(0, -1), config));
    return [unknownName(path.slice(0, -1), String(path.at(-1)), names)];
  }
  const got = valueAt(path, config);
  if (issue.code === "custom") return [fromMessage(issue.message, path)];
  const shapes = shapesAt(path, config);
  const expected = describeShapes(shapes);
  return [
    { what: configUnusable, path, name: null, expected, got: shortened(got), next: nextFor(got, shapes, path.at(-1)) },
  ];
}

function unknownMember(path: readonly PropertyKey[], name: string, config: unknown): ConfigProblem {
  return unknownName(path, name, membersOf(shapesAt(path, config)));
}

function unknownName(path: readonly PropertyKey[], name: string, known: readonly string[]): ConfigProblem {
  return {
    what: `${configUnusable}: nobody knows the member "${name}"`,
    path,
    name,
    expected: known.length === 0 ? "no members" : `one of ${known.join(", ")}`,
    got: `"${name}"`,
    next: suggest(name, known, seeExample),
  };
}

/** Contradictions between members say for themselves what they expected and got. */
function fromMessage(message: string, path: readonly PropertyKey[]): ConfigProblem {
  const match = /^expected (.*), got (.*)$/s.exec(message);
  const known = [...message.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? "");
  const got = match?.[2] ?? "a contradiction";
  const next = suggest(known.at(-1) ?? "", known.slice(0, -1), seeExample);
  return { what: configUnusable, path, name: null, expected: match?.[1] ?? message, got, next };
}

function nextFor(got: unknown, shapes: readonly Shape[], name: PropertyKey | undefined): string {
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
