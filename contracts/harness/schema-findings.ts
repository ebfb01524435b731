import type { ErrorObject } from "ajv/dist/2020.js";
import type { Finding } from "../../reports/model.ts";
import { expectedOf, tierOfError } from "../../protocol/schema-error.ts";
import type { Tier } from "../../protocol/tier.ts";
import { schemaErrors } from "./schemas.ts";

/** What is wrong with a value by a schema, as findings no firmer than `tier`; `at` is the JSON pointer of the value in its answer. */
export function schemaFindings(schema: string, value: unknown, tier: Tier, at: string): Finding[] {
  return schemaErrors(schema, value).map((error) => findingOf(schema, error, tier, at));
}

function findingOf(schema: string, error: ErrorObject, tier: Tier, at: string): Finding {
  const part = (error.parentSchema ?? {}) as { "x-contradiction"?: readonly number[] };
  const where = `${at}${error.instancePath}`;
  const actual = error.keyword === "required" ? membersOf(error.data) : shown(error.data);
  return {
    tier: tierOfError(error, tier),
    check: `schema ${schema}`,
    where: where === "" ? "/" : where,
    expected: expectedOf(error),
    actual,
    message: `${where === "" ? "the body" : where} ${error.message ?? "does not fit"}`,
    contradiction: part["x-contradiction"]?.[0] ?? null,
  };
}

function membersOf(data: unknown): string {
  return typeof data === "object" && data !== null ? `members ${Object.keys(data).join(", ") || "none"}` : shown(data);
}

const longestShown = 160;

/** A value as a reader wants to see it in a finding. */
export function shown(value: unknown): string {
  const text = asText(value);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

/** What came is not the suite's to choose: a document nested too deeply for the runtime must not end the case. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    return "JSON that cannot be written, such as one nested too deeply";
  }
}
