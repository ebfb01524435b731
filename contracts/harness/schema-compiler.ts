import { Ajv2020, type CodeOptions } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Members of the schemas that say something about them and constrain nothing. */
const annotations = ["x-source", "x-tier", "x-contradiction", "x-v2-only", "x-direction"];

/**
 * How the suite reads the schemas of the document; knows all of them by their place in it. Its errors are `SchemaError`s.
 * Answers under load are judged by validators that the same compiler made ahead of time: what one of them refuses, the
 * other must.
 */
export function schemaCompiler(document: object, code: CodeOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(annotations);
  ajv.addSchema(document);
  return ajv;
}
