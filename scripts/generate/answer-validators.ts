import standalone from "ajv/dist/standalone/index.js";
import { schemaCompiler } from "../../contracts/harness/schema-compiler.ts";
import { loadedOperations } from "../../load/metric-names.ts";
import { eventDocuments, type Direction } from "../../protocol/event-documents.ts";
import type { Document, SchemaNode } from "./document.ts";
import { inOneFile } from "./in-one-file.ts";
import { lastSegment, operationTable } from "./operation-table.ts";
import { validationSchemas } from "./validation-schemas.ts";

interface SchemaDocument {
  $id: string;
  $defs: Record<string, SchemaNode>;
}

/** Validators of what is answered to the operations that are judged under load, compiled ahead of time: a module for k6, which can run no compiler. */
export async function answerValidators(document: Document): Promise<string> {
  const schemas = withoutEvents(validationSchemas(document) as SchemaDocument);
  const names = answeredSchemas(document);
  const ajv = schemaCompiler(schemas, { source: true, esm: true, lines: true });
  const validators = standalone.default(
    ajv,
    Object.fromEntries(names.map((name) => [name, `${schemas.$id}#/$defs/${name}`])),
  );
  const table = `export const answerValidators = { ${names.join(", ")} };\n`;
  return inOneFile(
    "load/generated/answer-validators.js",
    `${validators.replaceAll(/^export const/gm, "const")}\n${table}`,
  );
}

/** The types of that module; of the same text for every document. */
export const answerValidatorTypes = `
import type { SchemaError } from "../../protocol/schema-error.ts";

/** Does the value fit? What is wrong with it is in \`errors\` until the next call. */
export interface AnswerValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** Schema name to its validator; lists of events are judged without their events, which have validators of their own. */
export declare const answerValidators: Readonly<Record<string, AnswerValidator>>;
`;

function answeredSchemas(document: Document): string[] {
  const table = operationTable(document);
  const bodies = loadedOperations.flatMap((id) => table[id]?.success.schema ?? []);
  const directions = bodies.flatMap((schema) => eventDocuments[schema] ?? []);
  return [...new Set([...bodies, "ErrorBody", ...directions.flatMap((direction) => eventsOf(document, direction))])];
}

function eventsOf(document: Document, direction: Direction): string[] {
  const unions =
    direction === "either" ? ["ServerEvent", "ClientEvent"] : [direction === "server" ? "ServerEvent" : "ClientEvent"];
  return unions
    .flatMap((union) => Object.values(document.components.schemas[union]?.discriminator?.mapping ?? {}))
    .map(lastSegment);
}

/** Each event is judged by the one schema of its name, so a list of events needs not say again what events are. */
function withoutEvents({ $defs, ...schemas }: SchemaDocument): SchemaDocument {
  const lists = Object.keys(eventDocuments).map((name) => {
    const list = $defs[name];
    const events = list?.properties?.["events"];
    if (typeof events !== "object")
      throw new Error(`schema ${name} needs a member events, as protocol/event-documents.ts says`);
    return [name, { ...list, properties: { ...list?.properties, events: { ...events, items: true } } }] as const;
  });
  return { ...schemas, $defs: { ...$defs, ...Object.fromEntries(lists) } } as SchemaDocument;
}
