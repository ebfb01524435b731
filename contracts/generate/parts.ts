import type { Schema, SchemaNode, SchemaSource } from "./schema-source.ts";

/** One of the schemas that apply to the same value. */
export interface Part {
  readonly schema: Schema;
  /** JSON pointer from the schema that was asked for, through every `$ref` on the way. */
  readonly at: string;
  /** Is it a branch of a union, or a part of one, of the very same value? */
  readonly inUnion: boolean;
}

/**
 * The ways in which a value can fit all of `parts`: in each, one branch of every union is chosen, and what `$ref`, `allOf` and
 * that branch say stands beside what it was said in. A way may still be one that no value fits.
 */
export function alternatives(source: SchemaSource, parts: readonly Part[]): readonly (readonly Part[])[] {
  return product(parts.map((part) => alternativesOfOne(source, part)));
}

function alternativesOfOne(source: SchemaSource, part: Part): readonly (readonly Part[])[] {
  if (typeof part.schema === "boolean") return [[part]];
  const { $ref, allOf = [], oneOf, anyOf } = part.schema;
  const referenced = $ref === undefined ? [] : [{ ...part, schema: source.resolve($ref), at: `${part.at}/$ref` }];
  const always = [
    ...referenced,
    ...allOf.map((schema, index) => ({ ...part, schema, at: `${part.at}/allOf/${index}` })),
  ];
  const unions = [branches(part, "oneOf", oneOf), branches(part, "anyOf", anyOf)].filter((list) => list.length > 0);
  return product([
    [[part]],
    ...always.map((each) => alternativesOfOne(source, each)),
    ...unions.map((union) => union.flatMap((branch) => alternativesOfOne(source, branch))),
  ]);
}

/** The branches of a union as parts of the value that the union is about. */
export function branches(part: Part, keyword: "oneOf" | "anyOf", of: readonly Schema[] = []): readonly Part[] {
  return of.map((schema, index) => ({ schema, at: `${part.at}/${keyword}/${index}`, inUnion: true }));
}

function product(factors: readonly (readonly (readonly Part[])[])[]): readonly (readonly Part[])[] {
  return factors.reduce((ways, factor) => ways.flatMap((way) => factor.map((more) => [...way, ...more])), [[]]);
}

/** What the parts of an object say about its member of this name; null: a member that none of them names. */
export function memberParts(parts: readonly Part[], name: string | null): readonly Part[] {
  return nodesOf(parts).flatMap(([{ properties = {}, additionalProperties }, at]) => {
    const own = name !== null && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (own !== undefined) return [inner(own, `${at}/properties/${escaped(String(name))}`)];
    return additionalProperties === undefined ? [] : [inner(additionalProperties, `${at}/additionalProperties`)];
  });
}

/** The members that the parts of an object name, in their order. */
export function memberNames(parts: readonly Part[]): readonly string[] {
  const names = nodesOf(parts).flatMap(([{ properties = {}, required = [] }]) => [
    ...Object.keys(properties),
    ...required,
  ]);
  return [...new Set(names)];
}

/** What the parts of a list say about each of its elements. */
export function elementParts(parts: readonly Part[]): readonly Part[] {
  return nodesOf(parts).flatMap(([{ items }, at]) => (items === undefined ? [] : [inner(items, `${at}/items`)]));
}

/** The parts that are not simply true or false, each with its place. */
export function nodesOf(parts: readonly Part[]): readonly (readonly [SchemaNode, string])[] {
  return parts.flatMap(({ schema, at }) => (typeof schema === "boolean" ? [] : [[schema, at] as const]));
}

function inner(schema: Schema, at: string): Part {
  return { schema, at, inUnion: false };
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
