import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import document from "../../openapi/generated/schemas.json" with { type: "json" };

/** Members of the schemas that say something about them and constrain nothing. */
const annotations = ["x-source", "x-tier", "x-contradiction", "x-v2-only", "x-direction"];

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
ajv.addVocabulary(annotations);
ajv.addSchema(document);

/** What is wrong with a value by the schema of this name; empty when nothing is. */
export function schemaErrors(name: string, value: unknown): readonly ErrorObject[] {
  const validate: ValidateFunction | undefined = ajv.getSchema(`${document.$id}#/$defs/${name}`);
  if (validate === undefined) throw new Error(`the document has no schema "${name}"`);
  validate(value);
  return leafErrors(validate.errors ?? []);
}

/** Without the errors of the branches of a union: that none of them fits is said by the union itself. */
function leafErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = errors
    .filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")
    .map((error) => error.schemaPath);
  return errors.filter(({ schemaPath }) => !unions.some((union) => schemaPath.startsWith(`${union}/`)));
}
