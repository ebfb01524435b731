import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { freeValues, numbers, wholeNumbers } from "./free-values.ts";
import { kept } from "./kept.ts";
import { objectValues, type PutMember } from "./object-values.ts";
import { alternatives, elementParts, nodesOf, type Part } from "./parts.ts";
import type { JsonType, SchemaNode, SchemaSource } from "./schema-source.ts";
import { texts, textsLike } from "./texts.ts";

/** What must be inside the values, whatever their parts say of it: a member of an object, or an element of a list. */
export type Put = { readonly member: PutMember } | { readonly element: fc.Arbitrary<unknown> };

export const jsonTypes: readonly JsonType[] = ["null", "boolean", "number", "string", "array", "object"];

const maxElements = 4;

/** Made once for each thing that is said of a value: an event has the same members wherever it stands. */
const made = new WeakMap<SchemaSource, Map<string, fc.Arbitrary<unknown> | undefined>>();

/** Values that fit all parts; undefined when there are none. */
export function valuesOf(source: SchemaSource, parts: readonly Part[]): fc.Arbitrary<unknown> | undefined {
  const known = made.get(source) ?? new Map<string, fc.Arbitrary<unknown> | undefined>();
  made.set(source, known);
  const said = JSON.stringify(parts.map(({ schema }) => schema));
  if (!known.has(said)) known.set(said, makeValues(source, parts));
  return known.get(said);
}

function makeValues(source: SchemaSource, parts: readonly Part[]): fc.Arbitrary<unknown> | undefined {
  return oneOfAll(alternatives(source, parts).map((way) => fittingOnce(source, way, alternativeValues(source, way))));
}

/** A value made for one branch of a `oneOf` may fit a second by chance. Branches with a constant of their own never do. */
function fittingOnce(
  source: SchemaSource,
  parts: readonly Part[],
  values: fc.Arbitrary<unknown> | undefined,
): fc.Arbitrary<unknown> | undefined {
  const fits = nodesOf(parts).flatMap(([{ oneOf: union }]) =>
    union === undefined ? [] : [source.judge({ oneOf: union })],
  );
  return fits.length === 0 ? values : kept(values, (value) => fits.every((fit) => fit(value)));
}

/**
 * Values that fit all parts of one alternative, in which the unions are decided and only the other keywords are looked at;
 * undefined when there are none.
 */
export function alternativeValues(
  source: SchemaSource,
  parts: readonly Part[],
  put?: Put,
): fc.Arbitrary<unknown> | undefined {
  if (parts.some(({ schema }) => schema === false)) return undefined;
  const nodes = nodesOf(parts).map(([node]) => node);
  if (nodes.length === 0 && put === undefined) return freeValues;
  const listed = listedValues(source, nodes);
  if (listed !== undefined) return listed.length === 0 || put !== undefined ? undefined : fc.constantFrom(...listed);
  const forbidden = nodes.flatMap(({ not }) => (typeof not === "object" ? (not.enum ?? []) : []));
  const values = oneOfAll(commonTypes(nodes).map((type) => valuesOfType(source, type, parts, put)));
  return forbidden.length === 0 ? values : kept(values, (value) => !isOneOf(forbidden, value));
}

export function isOneOf(list: readonly unknown[], value: unknown): boolean {
  return list.some((each) => isDeepStrictEqual(each, value));
}

/** The values that `const` and `enum` leave, if there are such keywords, as far as everything else admits them. */
function listedValues(source: SchemaSource, nodes: readonly SchemaNode[]): readonly unknown[] | undefined {
  const lists = nodes.flatMap((node) => [
    ...("const" in node ? [[node.const]] : []),
    ...(node.enum === undefined ? [] : [node.enum]),
  ]);
  const [first] = lists;
  if (first === undefined) return undefined;
  // Each without its unions: one of them may be meant to be broken.
  const fits = nodes.map(({ $ref: _ref, allOf: _all, oneOf: _one, anyOf: _any, ...own }) => source.judge(own));
  return first.filter((value) => fits.every((fit) => fit(value)));
}

function commonTypes(nodes: readonly SchemaNode[]): readonly JsonType[] {
  const lists = nodes.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  return lists.reduce(bothTypes, lists[0] ?? jsonTypes);
}

/** In the order of the first list, so that values shrink towards the type that is named first. */
function bothTypes(some: readonly JsonType[], others: readonly JsonType[]): readonly JsonType[] {
  return some.flatMap((type) => {
    if (others.includes(type)) return [type];
    if (type === "number" && others.includes("integer")) return ["integer" as const];
    return type === "integer" && others.includes("number") ? [type] : [];
  });
}

function valuesOfType(
  source: SchemaSource,
  type: JsonType,
  parts: readonly Part[],
  put: Put | undefined,
): fc.Arbitrary<unknown> | undefined {
  if (type === "object") {
    if (put !== undefined && !("member" in put)) return undefined;
    return objectValues(source, parts, valuesOf, put?.member);
  }
  if (type === "array") {
    if (put !== undefined && !("element" in put)) return undefined;
    return listValues(source, parts, put?.element);
  }
  return put === undefined ? scalarValues(type, parts) : undefined;
}

function listValues(
  source: SchemaSource,
  parts: readonly Part[],
  put: fc.Arbitrary<unknown> | undefined,
): fc.Arbitrary<unknown> {
  const elements = valuesOf(source, elementParts(parts));
  const atMost = (maxLength: number): fc.Arbitrary<readonly unknown[]> =>
    elements === undefined ? fc.constant([]) : fc.array(elements, { maxLength });
  if (put === undefined) return atMost(maxElements);
  const others = atMost(1);
  return fc.tuple(others, put, others).map(([before, one, after]) => [...before, one, ...after]);
}

function scalarValues(
  type: Exclude<JsonType, "array" | "object">,
  parts: readonly Part[],
): fc.Arbitrary<unknown> | undefined {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return wholeNumbers;
    case "number":
      return numbers;
    case "string":
      return textValues(nodesOf(parts).map(([node]) => node));
  }
}

function textValues(nodes: readonly SchemaNode[]): fc.Arbitrary<string> | undefined {
  const minLength = Math.max(0, ...nodes.map((node) => node.minLength ?? 0));
  const maxLength = Math.min(Infinity, ...nodes.map((node) => node.maxLength ?? Infinity));
  const [pattern, ...more] = new Set(nodes.flatMap((node) => node.pattern ?? []));
  if (more.length > 0)
    throw new Error(`no texts can be generated for the patterns ${pattern} and ${more.join()} at once`);
  return pattern === undefined ? texts(minLength, maxLength) : textsLike(pattern, minLength, maxLength);
}

/** Values of all that there are; undefined when there are none. They shrink towards the first. */
export function oneOfAll(
  arbitraries: readonly (fc.Arbitrary<unknown> | undefined)[],
): fc.Arbitrary<unknown> | undefined {
  const found = arbitraries.filter((each) => each !== undefined);
  return found.length <= 1 ? found[0] : fc.oneof({ withCrossShrink: true }, ...found);
}
