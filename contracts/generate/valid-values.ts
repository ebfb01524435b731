import type fc from "fast-check";
import { checkKeywords } from "./keywords.ts";
import { describedSchemas, type SchemaSource } from "./schema-source.ts";
import { valuesOf } from "./values-of.ts";

/**
 * Values that the described schema of this name admits: optional members there and not there, members that nothing describes
 * where they are allowed, texts in many scripts, lengths and numbers at limits. They are what JSON text keeps as it is.
 * @throws Error for a schema that is not there, that admits nothing, or that has a keyword which is not generated for.
 */
export function validValues(schemaName: string): fc.Arbitrary<unknown> {
  return validValuesOf(describedSchemas, schemaName);
}

/** The same, for a schema of any document. */
export function validValuesOf(source: SchemaSource, schemaName: string): fc.Arbitrary<unknown> {
  checkKeywords(source, schemaName);
  const schema = source.resolve(`#/$defs/${schemaName}`);
  const values = valuesOf(source, [{ schema, at: "", inUnion: false }]);
  if (values === undefined) throw new Error(`the schema "${schemaName}" admits no value at all`);
  return values;
}
