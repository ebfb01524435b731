import { weakest, type Tier } from "./tier.ts";

/** One place at which a value does not fit its schema, as ajv tells it when it is `verbose`. */
export interface SchemaError {
  /** JSON pointer of the place in the value. */
  readonly instancePath: string;
  /** Pointer of the keyword that is not kept, from the schema that holds it. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** What the keyword says. */
  readonly schema?: unknown;
  /** The schema that has the keyword. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** Without the errors of the branches of a union: that none of them fits is said by the union itself. */
export function leafErrors<One extends SchemaError>(errors: readonly One[]): readonly One[] {
  const unions = errors
    .filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")
    .map((error) => error.schemaPath);
  return errors.filter(({ schemaPath }) => !unions.some((union) => schemaPath.startsWith(`${union}/`)));
}

/** How firmly an error is judged: as the innermost schema it comes from, and no more firmly than `tier`. */
export function tierOfError({ parentSchema }: SchemaError, tier: Tier): Tier {
  return weakest(tier, (parentSchema?.["x-tier"] as Tier | undefined) ?? "required");
}

/** What the schema expects at the place of an error, as "expected …" continues. */
export function expectedOf({ keyword, params, message, schema }: SchemaError): string {
  switch (keyword) {
    case "required":
      return `a member "${String(params["missingProperty"])}"`;
    case "type":
      return `of type ${[params["type"]].flat().join(" or ")}`;
    case "enum":
      return `one of ${JSON.stringify(params["allowedValues"])}`;
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "pattern":
      return `text like ${String(params["pattern"])}`;
    case "minLength":
      return `text of at least ${String(params["limit"])} characters`;
    case "oneOf":
    case "anyOf":
      return `one of the ${Array.isArray(schema) ? schema.length : "described"} described forms`;
    default:
      return message ?? keyword;
  }
}
