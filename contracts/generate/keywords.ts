import type { Schema, SchemaSource } from "./schema-source.ts";

const constraining = ["type", "const", "enum", "pattern", "minLength", "required", "minProperties", "maxProperties"];
const schemaValued = ["items", "additionalProperties", "not"];
const listValued = ["allOf", "oneOf", "anyOf"];
/** Members that say something about a schema and constrain nothing; a media type of a text is not judged either. */
const annotations = ["title", "description", "examples", "contentMediaType"];

const known = new Set([...constraining, ...schemaValued, ...listValued, ...annotations, "properties", "$ref"]);

/**
 * Makes sure that values can be generated for all that a schema of the document says.
 * @throws Error that names a keyword, or a use of one, that nothing here generates for, and the schema that has it.
 */
export function checkKeywords(source: SchemaSource, name: string): void {
  checkReferenced(source, `#/$defs/${name}`, []);
}

function checkReferenced(source: SchemaSource, reference: string, within: readonly string[]): void {
  if (within.includes(reference)) throw unhandled("$ref", "to itself", reference);
  checkSchema(source, source.resolve(reference), reference, [...within, reference]);
}

function checkSchema(source: SchemaSource, schema: Schema, at: string, within: readonly string[]): void {
  if (typeof schema === "boolean") return;
  const stranger = Object.keys(schema).find((keyword) => !known.has(keyword) && !keyword.startsWith("x-"));
  if (stranger !== undefined) throw unhandled(stranger, "", at);
  if (schema.not !== undefined && !isListOfValues(schema.not)) throw unhandled("not", "of more than enum", at);
  const {
    $ref,
    properties = {},
    allOf = [],
    oneOf = [],
    anyOf = [],
    items = true,
    additionalProperties = true,
  } = schema;
  if ($ref !== undefined) checkReferenced(source, $ref, within);
  for (const [member, part] of Object.entries(properties)) {
    checkSchema(source, part, `${at}/properties/${member}`, within);
  }
  for (const part of [...allOf, ...oneOf, ...anyOf, items, additionalProperties]) checkSchema(source, part, at, within);
}

function isListOfValues(schema: Schema): boolean {
  return typeof schema === "object" && Object.keys(schema).join() === "enum";
}

function unhandled(keyword: string, use: string, at: string): Error {
  const what = use === "" ? `the keyword "${keyword}"` : `the keyword "${keyword}" ${use}`;
  return new Error(
    `no values can be generated for ${what} of the schema "${at.replace("#/$defs/", "")}": teach contracts/generate about it`,
  );
}
