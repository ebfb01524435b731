import type fc from "fast-check";
import { kept } from "./kept.ts";
import { negationsOf } from "./negations.ts";
import { alternatives, branches, elementParts, memberNames, memberParts, nodesOf, type Part } from "./parts.ts";
import type { Schema, SchemaSource } from "./schema-source.ts";
import { alternativeValues, type Put } from "./values-of.ts";

/** Values in which one keyword at one place is meant to be broken; not yet known to be broken alone. */
export interface Breach {
  /** JSON pointer into the schema, through every `$ref` on the way. */
  readonly at: string;
  readonly keyword: string;
  readonly values: fc.Arbitrary<unknown>;
}

type Way = readonly Part[];
type UnionKeyword = "oneOf" | "anyOf";

/** Every breach of what `parts` say of a value, or of something inside it. */
export function breachesOf(source: SchemaSource, parts: readonly Part[]): readonly Breach[] {
  // Of a value of which nothing is said, nothing inside it is said either.
  if (parts.length === 0) return [];
  const ways = alternatives(source, parts);
  return [
    ...unionBreaches(source, ways),
    ...ways.flatMap((way) => [...ownBreaches(source, way), ...innerBreaches(source, way)]),
  ];
}

/** The keywords that are about the value itself. */
function ownBreaches(source: SchemaSource, way: Way): Breach[] {
  return way.flatMap((part) => {
    const { schema, at, inUnion } = part;
    if (schema === true) return [];
    if (schema === false) return breach(at, "false schema", alternativeValues(source, without(way, part)));
    return negationsOf(schema).flatMap(({ keyword, schema: negated, breaks }) => {
      // A value that is of no branch's type is of none of the branches: that is for the union to say.
      if (inUnion && keyword === "type") return [];
      // What else this schema says of the value cannot hold for another type, so it goes with the type.
      const others = without(way, part);
      const rest = keyword === "type" ? others.filter((each) => !each.at.startsWith(`${at}/`)) : others;
      const values = alternativeValues(source, [...rest, { ...part, schema: negated }]);
      return breach(at, keyword, breaks === undefined ? values : kept(values, breaks));
    });
  });
}

/** What is said of members and elements, broken in one of them. */
function innerBreaches(source: SchemaSource, way: Way): Breach[] {
  const around = (inner: readonly Breach[], put: (values: fc.Arbitrary<unknown>) => Put): Breach[] =>
    inner.flatMap(({ at, keyword, values }) => breach(at, keyword, alternativeValues(source, way, put(values))));
  const members = memberNames(way).flatMap((name) =>
    around(breachesOf(source, memberParts(way, name)), (values) => ({ member: { name, values } })),
  );
  const extras = around(breachesOf(source, memberParts(way, null)), (values) => ({ member: { name: null, values } }));
  const elements = around(breachesOf(source, elementParts(way)), (element) => ({ element }));
  return [...members, ...extras.map((each) => asForbidden(way, each)), ...elements];
}

/** A member that is not allowed at all breaks the keyword that forbids it, which is about the object. */
function asForbidden(way: Way, found: Breach): Breach {
  const object = nodesOf(way).find(([, at]) => `${at}/additionalProperties` === found.at)?.[1];
  if (object === undefined || found.keyword !== "false schema") return found;
  return { ...found, at: object, keyword: "additionalProperties" };
}

/** Values of none of a union's branches, and for `oneOf` of two of them. */
function unionBreaches(source: SchemaSource, ways: readonly Way[]): Breach[] {
  const seen = new Set<string>();
  return ways.flatMap((way) =>
    way.flatMap((part) => {
      // What is of no branch of a union within a union is of no branch of the outer one, too.
      if (part.inUnion || typeof part.schema === "boolean" || seen.has(part.at)) return [];
      seen.add(part.at);
      const { oneOf, anyOf } = part.schema;
      return [
        ...ofNone(source, way, part, "oneOf", oneOf),
        ...ofNone(source, way, part, "anyOf", anyOf),
        ...ofTwo(source, way, part, oneOf),
      ];
    }),
  );
}

function ofNone(
  source: SchemaSource,
  way: Way,
  part: Part,
  keyword: UnionKeyword,
  union?: readonly Schema[],
): Breach[] {
  return union === undefined ? [] : breach(part.at, keyword, alternativeValues(source, beside(way, part, keyword)));
}

function ofTwo(source: SchemaSource, way: Way, part: Part, union: readonly Schema[] = []): Breach[] {
  const rest = beside(way, part, "oneOf");
  const all = branches(part, "oneOf", union);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const ways = alternatives(source, [one, other]);
      return ways.flatMap((both) => breach(part.at, "oneOf", alternativeValues(source, [...rest, ...both])));
    }),
  );
}

/** What is said of the value apart from this union. */
function beside(way: Way, part: Part, keyword: UnionKeyword): Way {
  return way.filter(({ at }) => !at.startsWith(`${part.at}/${keyword}/`));
}

function without(way: Way, part: Part): Way {
  return way.filter((each) => each !== part);
}

function breach(at: string, keyword: string, values: fc.Arbitrary<unknown> | undefined): Breach[] {
  return values === undefined ? [] : [{ at, keyword, values }];
}
