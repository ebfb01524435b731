import { expect, test } from "vitest";
import { checkKeywords } from "./keywords.ts";
import { createSchemaSource, describedSchemas, type Schema, type SchemaSource } from "./schema-source.ts";
import { sentSchemas } from "./sent-schemas.ts";
import { validValuesOf } from "./valid-values.ts";

function sourceOf($defs: Readonly<Record<string, unknown>>): SchemaSource {
  return createSchemaSource({ $id: "urn:test:keywords", $defs: $defs as Readonly<Record<string, Schema>> });
}

test.each(sentSchemas)("values can be generated for all that %s and the schemas within it say", (name) => {
  expect(() => checkKeywords(describedSchemas, name)).not.toThrow();
});

test("the rest of the document says nothing new either", () => {
  const all = Object.keys(describedSchemas.document.$defs);
  expect(() => all.forEach((name) => checkKeywords(describedSchemas, name))).not.toThrow();
  expect(all.length).toBeGreaterThan(sentSchemas.length);
});

const strangers: readonly (readonly [string, Record<string, unknown>])[] = [
  ["format", { type: "string", format: "uuid" }],
  ["maxLength", { type: "string", maxLength: 3 }],
  ["minItems", { type: "array", minItems: 1 }],
  ["multipleOf", { type: "number", multipleOf: 2 }],
  ["if", { if: { type: "string" }, else: { type: "null" } }],
  ["patternProperties", { type: "object", patternProperties: { "^x": true } }],
  ["unevaluatedProperties", { type: "object", unevaluatedProperties: false }],
];

test.each(strangers)(
  "the keyword %s, wherever it is, is refused with its name and that of its schema",
  (keyword, part) => {
    const places = {
      Plain: part,
      Member: { properties: { inner: part } },
      Extra: { additionalProperties: part },
      Element: { items: part },
      Branch: { oneOf: [{ type: "null" }, part] },
      All: { allOf: [part] },
      Referring: { properties: { far: { $ref: "#/$defs/Plain" } } },
    };
    const source = sourceOf(places);
    const says = (at: string): string => `the keyword "${keyword}" of the schema "${at}"`;
    expect(() => validValuesOf(source, "Plain")).toThrow(says("Plain"));
    expect(() => validValuesOf(source, "Member")).toThrow(says("Member/properties/inner"));
    expect(() => validValuesOf(source, "Referring")).toThrow(says("Plain"));
    const within = ["Extra", "Element", "Branch", "All"] as const;
    for (const name of within) expect(() => validValuesOf(source, name)).toThrow(says(name));
  },
);

test("what only describes is let through", () => {
  const described = {
    type: "null",
    title: "",
    description: "",
    examples: [],
    "x-anything": 1,
    contentMediaType: "a/b",
  };
  expect(() => checkKeywords(sourceOf({ Described: described }), "Described")).not.toThrow();
});

test("a negation of more than a list of values is refused", () => {
  const source = sourceOf({ Not: { not: { type: "string" } } });
  expect(() => checkKeywords(source, "Not")).toThrow('the keyword "not" of more than enum of the schema "Not"');
});

test("a schema within itself is refused, and one that is used twice is not", () => {
  const tree = { properties: { child: { $ref: "#/$defs/Tree" } } };
  const pair = { properties: { one: { $ref: "#/$defs/Leaf" }, other: { $ref: "#/$defs/Leaf" } } };
  const source = sourceOf({ Tree: tree, Pair: pair, Leaf: { type: "null" } });
  expect(() => checkKeywords(source, "Tree")).toThrow('the keyword "$ref" to itself of the schema "Tree"');
  expect(() => checkKeywords(source, "Pair")).not.toThrow();
});
