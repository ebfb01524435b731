import fc from "fast-check";
import { dictionaries } from "./free-values.ts";
import { memberNames, memberParts, nodesOf, type Part } from "./parts.ts";
import type { SchemaSource } from "./schema-source.ts";

/** One member of an object, or one with a name that nothing describes (null), that must be there and have one of these values. */
export interface PutMember {
  readonly name: string | null;
  readonly values: fc.Arbitrary<unknown>;
}

type ValuesOf = (source: SchemaSource, parts: readonly Part[]) => fc.Arbitrary<unknown> | undefined;

/** Objects that fit all parts, but for the member that is put in; undefined when there are none. */
export function objectValues(
  source: SchemaSource,
  parts: readonly Part[],
  valuesOf: ValuesOf,
  put?: PutMember,
): fc.Arbitrary<unknown> | undefined {
  const nodes = nodesOf(parts).map(([node]) => node);
  const min = Math.max(0, ...nodes.map(({ minProperties = 0 }) => minProperties));
  const max = Math.min(Infinity, ...nodes.map(({ maxProperties = Infinity }) => maxProperties));
  const required = new Set(nodes.flatMap((node) => node.required ?? []));
  if (typeof put?.name === "string") required.add(put.name);

  const members: Record<string, fc.Arbitrary<unknown>> = {};
  for (const name of memberNames(parts)) {
    // Under an upper limit, what may be absent is: leaving room is simpler than counting, and no described schema has both.
    if (max < Infinity && !required.has(name)) continue;
    const values = put?.name === name ? put.values : valuesOf(source, memberParts(parts, name));
    if (values !== undefined) members[name] = values;
    else if (required.has(name)) return undefined;
  }

  const putExtra = put?.name === null ? put.values : undefined;
  const taken = required.size + (putExtra === undefined ? 0 : 1);
  if (taken > max) return undefined;
  const fewest = Math.max(0, min - taken);
  const extras = extraMembers(source, valuesOf(source, memberParts(parts, null)), fewest, max - taken);
  if (extras === undefined) return undefined;
  const known = fc.record(members, { requiredKeys: [...required], noNullPrototype: true });
  const added = putExtra === undefined ? fc.constant({}) : dictionaries(source.memberNames, putExtra, 1, 1);
  // Should the one that is put in have the name of another extra, it must be the one that stays.
  return fc.tuple(extras, added, known).map((each) => Object.assign({}, ...each) as unknown);
}

function extraMembers(
  source: SchemaSource,
  values: fc.Arbitrary<unknown> | undefined,
  min: number,
  max: number,
): fc.Arbitrary<Record<string, unknown>> | undefined {
  if (values === undefined || max === 0) return min === 0 ? fc.constant({}) : undefined;
  return dictionaries(source.memberNames, values, min, Math.min(max, min + 3));
}
