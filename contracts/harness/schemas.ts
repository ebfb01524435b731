import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import document from "../../openapi/generated/schemas.json" with { type: "json" };
import { leafErrors } from "../../protocol/schema-error.ts";
import { schemaCompiler } from "./schema-compiler.ts";

const ajv = schemaCompiler(document);

/** What is wrong with a value by the schema of this name; empty when nothing is. */
export function schemaErrors(name: string, value: unknown): readonly ErrorObject[] {
  const validate: ValidateFunction | undefined = ajv.getSchema(`${document.$id}#/$defs/${name}`);
  if (validate === undefined) throw new Error(`the document has no schema "${name}"`);
  validate(value);
  return leafErrors(validate.errors ?? []);
}
