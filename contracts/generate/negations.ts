import type { SchemaNode } from "./schema-source.ts";
import { isOneOf, jsonTypes } from "./values-of.ts";

/** One way to break one keyword of a schema. */
export interface Negation {
  readonly keyword: string;
  /** Takes the schema's place; says the opposite of the keyword where a schema can. */
  readonly schema: SchemaNode;
  /** Which of that schema's values do break the keyword; without it, all of them. */
  readonly breaks?: (value: unknown) => boolean;
}

/** Every way to break one of the keywords of `node` that are neither about its members nor about other schemas. */
export function negationsOf(node: SchemaNode): readonly Negation[] {
  return [
    ...ofType(node),
    ...ofListedValues(node),
    ...ofForbiddenValues(node),
    ...ofText(node),
    ...ofRequired(node),
    ...ofSize(node),
  ];
}

function ofType({ type }: SchemaNode): Negation[] {
  if (type === undefined) return [];
  const admitted = [type].flat();
  const isWhole = admitted.includes("integer") && !admitted.includes("number");
  const others = jsonTypes.filter((each) => !admitted.includes(each) && (each !== "number" || !isWhole));
  // What else the schema says is about values of its own type.
  const wrong: Negation[] = others.length === 0 ? [] : [{ keyword: "type", schema: { type: others } }];
  const isFraction = (value: unknown): boolean => !Number.isInteger(value);
  return isWhole ? [...wrong, { keyword: "type", schema: { type: "number" }, breaks: isFraction }] : wrong;
}

function ofListedValues(node: SchemaNode): Negation[] {
  const { const: only, enum: listed, ...rest } = node;
  const breakListed = (keyword: "const" | "enum", values: readonly unknown[], schema: SchemaNode): Negation[] => {
    const isOther = (value: unknown): boolean => !isOneOf(values, value);
    const near = values.flatMap(slipsOf).filter(isOther);
    const slips = near.length === 0 ? [] : [{ keyword, schema: { ...schema, enum: near } }];
    return [{ keyword, schema, breaks: isOther }, ...slips];
  };
  return [
    ...("const" in node ? breakListed("const", [only], listed === undefined ? rest : { ...rest, enum: listed }) : []),
    ...(listed === undefined ? [] : breakListed("enum", listed, "const" in node ? { ...rest, const: only } : rest)),
  ];
}

/** What a careless reader of a text might take for it. */
function slipsOf(value: unknown): readonly unknown[] {
  if (typeof value !== "string") return [];
  return [value.toUpperCase(), value.toLowerCase(), `${value} `, ` ${value}`, value.slice(0, -1), `${value}s`];
}

function ofForbiddenValues(node: SchemaNode): Negation[] {
  const { not, ...rest } = node;
  const forbidden = typeof not === "object" ? (not.enum ?? []) : [];
  return forbidden.map((value) => ({ keyword: "not", schema: { ...rest, enum: [value] } }));
}

function ofText(node: SchemaNode): Negation[] {
  const { pattern, minLength = 0, ...rest } = node;
  const found: Negation[] = [];
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, "u");
    const isUnlike = (value: unknown): boolean => typeof value === "string" && !expression.test(value);
    found.push({ keyword: "pattern", schema: { ...rest, minLength, type: "string" }, breaks: isUnlike });
  }
  if (minLength > 0) {
    const shorter: SchemaNode = { ...rest, type: "string", maxLength: minLength - 1 };
    found.push({ keyword: "minLength", schema: pattern === undefined ? shorter : { ...shorter, pattern } });
  }
  return found;
}

function ofRequired(node: SchemaNode): Negation[] {
  const { required = [], properties = {}, ...rest } = node;
  return required.map((missing) => ({
    keyword: "required",
    schema: {
      ...rest,
      type: "object",
      required: required.filter((name) => name !== missing),
      properties: { ...properties, [missing]: false },
    },
  }));
}

function ofSize(node: SchemaNode): Negation[] {
  const { minProperties = 0, maxProperties, ...rest } = node;
  const found: Negation[] = [];
  if (minProperties > 0) {
    found.push({ keyword: "minProperties", schema: { ...rest, type: "object", maxProperties: minProperties - 1 } });
  }
  if (maxProperties !== undefined) {
    found.push({ keyword: "maxProperties", schema: { ...rest, type: "object", minProperties: maxProperties + 1 } });
  }
  return found;
}
