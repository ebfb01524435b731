import fc from "fast-check";
import { expect, test } from "vitest";
import { invalidByOneKeyword, invalidFamiliesOf } from "./invalid-values.ts";
import { createSchemaSource, describedSchemas, type Schema, type SchemaSource } from "./schema-source.ts";
import { sentSchemas } from "./sent-schemas.ts";
import { validValuesOf } from "./valid-values.ts";

const judging = ["type", "const", "enum", "pattern", "minLength", "required", "minProperties", "maxProperties", "not"];
const listValued = ["allOf", "oneOf", "anyOf"] as const;

/** Every keyword that judges a value, with its place. */
function judgements(schema: Schema, at: string): readonly string[] {
  if (typeof schema === "boolean") return schema ? [] : [`${at} false schema`];
  const inner: readonly (readonly [Schema, string])[] = [
    ...(schema.$ref === undefined ? [] : [[describedSchemas.resolve(schema.$ref), "$ref"] as const]),
    ...listValued.flatMap((key) => (schema[key] ?? []).map((each, index) => [each, `${key}/${index}`] as const)),
    ...Object.entries(schema.properties ?? {}).map(([name, each]) => [each, `properties/${name}`] as const),
    ...(schema.items === undefined ? [] : [[schema.items, "items"] as const]),
    ...(schema.additionalProperties === undefined
      ? []
      : [[schema.additionalProperties, "additionalProperties"] as const]),
  ];
  const own = Object.keys(schema).filter((key) => judging.includes(key) || key === "oneOf" || key === "anyOf");
  return [...own.map((key) => `${at} ${key}`), ...inner.flatMap(([each, step]) => judgements(each, `${at}/${step}`))];
}

/** A value that is of no branch, or of no branch's type, is the union's to tell. */
const ofBranch = /\/(oneOf|anyOf)\/\d+(\/\$ref)? (type|oneOf|anyOf)$/;
test.each(sentSchemas)("every keyword of %s that can be broken alone has one family, and nothing else has", (name) => {
  const all = judgements(describedSchemas.resolve(`#/$defs/${name}`), "");
  const told = all.filter((each) => !ofBranch.test(each));
  const families = invalidByOneKeyword(name).map(({ at, keyword }) => `${at} ${keyword}`);
  expect(families.toSorted()).toEqual(told.toSorted());
});

test("the families of a message are these", () => {
  expect(invalidByOneKeyword("ClientFile").map(({ at, keyword }) => `${at} ${keyword}`)).toEqual([
    " type",
    " required",
    "/properties/event type",
    "/properties/event const",
    "/properties/msg_id/$ref type",
    "/properties/file_id type",
    "/properties/file_type type",
    "/properties/file_name type",
    "/properties/party_id/$ref type",
    "/properties/timestamp/$ref type",
  ]);
});

function sourceOf($defs: Readonly<Record<string, Schema>>): SchemaSource {
  return createSchemaSource({ $id: "urn:test:families", $defs });
}

const both: Schema = { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "null" } } };

/** What the sent schemas do not have, or have in one form only. */
const forms: readonly (readonly [string, Schema, readonly string[]])[] = [
  ["anything", {}, []],
  ["every type", { type: ["null", "boolean", "number", "string", "array", "object"] }, []],
  ["a list of values", { enum: ["a", 1, null] }, [" enum"]],
  ["a constant that is no text", { const: [1] }, [" const"]],
  ["a whole number", { type: "integer" }, [" type"]],
  ["a pattern", { type: "string", pattern: "^(a|b):" }, [" type", " pattern"]],
  [
    "a pattern and a length",
    { type: "string", minLength: 2, pattern: "^a{1,2}$" },
    [" type", " pattern", " minLength"],
  ],
  ["a length that a pattern implies", { allOf: [{ minLength: 1 }, { pattern: "^\\d+$" }] }, ["/allOf/1 pattern"]],
  ["a minimum of nothing", { type: "object", minProperties: 0, required: [] }, [" type"]],
  ["two members at least", { type: "object", minProperties: 2 }, [" type", " minProperties"]],
  [
    "required beside allOf",
    { ...both, allOf: [{ required: ["b"] }] },
    [" type", " required", "/allOf/0 required", "/properties/a type", "/properties/b type"],
  ],
  [
    "no other members",
    { ...both, additionalProperties: false },
    [" type", " required", "/properties/a type", "/properties/b type", " additionalProperties"],
  ],
  ["a forbidden member", { type: "object", properties: { a: false } }, [" type", "/properties/a false schema"]],
  [
    "elements",
    { type: "array", items: { type: "string", minLength: 3 } },
    [" type", "/items type", "/items minLength"],
  ],
  ["a union of types", { anyOf: [{ type: "string" }, { type: "null" }] }, [" anyOf"]],
  ["branches that overlap", { oneOf: [{ type: "string" }, { enum: ["a", 1] }] }, [" oneOf", "/oneOf/1 enum"]],
  ["names with signs", { properties: { "a/b~c": { type: "null" } } }, ["/properties/a~1b~0c type"]],
];

test.each(forms)("%s: values that fit, and the families of those that do not", (_, schema, families) => {
  const source = sourceOf({ Form: schema });
  const fits = source.judge(schema);
  expect(fc.sample(validValuesOf(source, "Form"), { seed: 1, numRuns: 50 }).filter((value) => !fits(value))).toEqual(
    [],
  );
  const found = invalidFamiliesOf(source, "Form");
  expect(found.map(({ at, keyword }) => `${at} ${keyword}`)).toEqual(families);
  const slipped = found.flatMap(({ values }) => fc.sample(values, { seed: 1, numRuns: 50 }).filter(fits));
  expect(slipped).toEqual([]);
});

test("two branches of a union at once break it", () => {
  const [union] = invalidByOneKeyword("NotificationSubscription");
  const values = fc.sample(union?.values ?? fc.constant({}), { seed: 1, numRuns: 200 });
  const keys = values.map((value) => Object.keys(value as object));
  const hasBoth = keys.some(
    (each) => each.includes("ios_firebase_device_token") && each.includes("android_firebase_device_token"),
  );
  expect(union).toMatchObject({ at: "", keyword: "oneOf" });
  expect(hasBoth).toBe(true);
});

test("a schema that admits nothing has no valid values, and says so", () => {
  const source = sourceOf({ Nothing: { type: "object", required: ["a"], properties: { a: false } } });
  expect(() => validValuesOf(source, "Nothing")).toThrow('the schema "Nothing" admits no value at all');
});
