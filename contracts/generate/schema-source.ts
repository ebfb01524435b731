import { Ajv2020 } from "ajv/dist/2020.js";
import document from "../../openapi/generated/schemas.json" with { type: "json" };

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** A schema with the keywords that are generated for; `keywords.ts` refuses a document that uses another. */
export type Schema = boolean | SchemaNode;

export interface SchemaNode {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  /** In no schema of the document; how a text that is too short is asked for. */
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

export interface SchemaDocument {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** A document together with a judge of it. */
export interface SchemaSource {
  readonly document: SchemaDocument;
  /** The names of all members that some schema of the document describes. */
  readonly memberNames: ReadonlySet<string>;
  /** The schema that a `$ref` names. @throws Error when there is none. */
  resolve(reference: string): Schema;
  /** Judge of values by a schema whose references are into the document. */
  judge(schema: Schema): (value: unknown) => boolean;
}

export function createSchemaSource(of: SchemaDocument): SchemaSource {
  // Annotations are of no interest here; that the document is in good style is for the suite's own, strict validator to say.
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(of);
  const judges = new Map<string, (value: unknown) => boolean>();
  return {
    document: of,
    memberNames: new Set(memberNamesIn(of)),
    resolve(reference) {
      const name = reference.startsWith("#/$defs/") ? reference.slice("#/$defs/".length) : undefined;
      const schema = name === undefined ? undefined : of.$defs[name];
      if (schema === undefined) throw new Error(`no schema of the document is at "${reference}"`);
      return schema;
    },
    judge(schema) {
      // Compiling is what takes the time, and the same few schemas are asked for again and again.
      const text = JSON.stringify(schema);
      const judge = judges.get(text) ?? ajv.compile(absolute(schema, of.$id) as Schema);
      judges.set(text, judge);
      return judge;
    },
  };
}

/** A part taken out of its document no longer has the document's base, so its references must carry it. */
function absolute(part: unknown, id: string): unknown {
  if (Array.isArray(part)) return part.map((element) => absolute(element, id));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      key === "$ref" && typeof value === "string" && value.startsWith("#") ? `${id}${value}` : absolute(value, id),
    ]),
  );
}

function memberNamesIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { properties } = part as { properties?: unknown };
  const own = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(part).flatMap(memberNamesIn)];
}

/** The schemas of the described API. */
export const describedSchemas = createSchemaSource(document as unknown as SchemaDocument);
