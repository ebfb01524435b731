import { errorCatalogue, isErrorCode, isErrorMessage, type ErrorCode } from "../protocol/errors.ts";
import { eventDocuments, type Direction } from "../protocol/event-documents.ts";
import { clientEvents, isClientEventName, isServerEventName, serverEvents } from "../protocol/events.ts";
import { isJsonObject, memberOf, parseJson } from "../protocol/json.ts";
import { operationError, operations } from "../protocol/operations.ts";
import { repeatedMembers } from "../protocol/repeated-members.ts";
import { expectedOf, leafErrors, tierOfError, type SchemaError } from "../protocol/schema-error.ts";
import { isAtLeast, tierOfCertainty, type Tier } from "../protocol/tier.ts";
import { answerValidators } from "./generated/answer-validators.js";
import type { LoadedOperation } from "./metric-names.ts";

/**
 * The first thing in which an answer is not what the document says, as one clause: where, what was expected, what came.
 * Null when it is as described. What the contract run would only record is no finding here either: the two agree on every
 * answer, but for headers and bytes that are no UTF-8, which a script does not see.
 *
 * A finding shows nothing of what clients or agents wrote: of values only the type.
 * @param body the body as text; null when there is none
 */
export function answerFinding(operation: LoadedOperation, status: number, body: string | null): string | null {
  return status === 200 ? successFinding(operation, body ?? "") : errorFinding(operation, status, body ?? "");
}

function successFinding(operation: LoadedOperation, text: string): string | null {
  const { schema, emptyBody } = operations[operation].success;
  if (text === "" && emptyBody !== "never") return null;
  if (schema === null && emptyBody !== "required") return null;
  const json = parseJson(text);
  if (schema === null) return clause("the body", "an empty one", kindOf(json, text));
  if (json === undefined) return clause("the body", `JSON of the form ${schema}`, kindOf(json, text));
  return documentFinding(schema, json) ?? repeatedFinding(text, json);
}

function errorFinding(operation: LoadedOperation, status: number, text: string): string | null {
  const json = parseJson(text);
  if (json === undefined) {
    const expected = `JSON with error_code and error_message, as the status is ${status}`;
    return clause("the body", expected, kindOf(json, text));
  }
  const code = memberOf(json, "error_code");
  return (
    schemaFinding("ErrorBody", json, "required", "") ??
    (isErrorCode(code) ? codeFinding(operation, status, code, memberOf(json, "error_message")) : null) ??
    repeatedFinding(text, json)
  );
}

/** May this operation answer this error, with this message and this status? */
function codeFinding(operation: LoadedOperation, status: number, code: ErrorCode, message: unknown): string | null {
  if (typeof message === "string" && !isErrorMessage(code, message))
    return clause("/error_message", `"${errorCatalogue[code].message}" with ${code}`, "another text");
  const described = operationError(operation, code);
  if (described === undefined) return clause("/error_code", `an error of ${operation}`, code);
  // Any listed status will do. How firmly another is judged depends on how sure the sources are of those.
  const isRight = described.statuses.includes(status) || !isFirm(tierOfCertainty(described.certainty));
  return isRight ? null : clause("the status", `${described.statuses.join(" or ")} with ${code}`, String(status));
}

/** A document by its schema, the events in it one by one. */
function documentFinding(schema: string, json: unknown): string | null {
  const finding = schemaFinding(schema, json, "required", "");
  const direction = eventDocuments[schema];
  const events = memberOf(json, "events");
  if (finding !== null || direction === undefined || !Array.isArray(events)) return finding;
  for (const [index, event] of events.entries()) {
    const inEvent = eventFinding(event, direction, `/events/${index}`);
    if (inEvent !== null) return inEvent;
  }
  return null;
}

/** An event by the one schema of its name; where the direction is open, it is right when it is right in one of the two. */
function eventFinding(event: unknown, direction: Direction, at: string): string | null {
  const name = memberOf(event, "event");
  const asServer = direction !== "client" && isServerEventName(name) ? serverEvents[name] : undefined;
  const asClient = direction !== "server" && isClientEventName(name) ? clientEvents[name] : undefined;
  const first = asServer ?? asClient;
  if (first === undefined) {
    const side = direction === "either" ? "" : `${direction} `;
    return clause(`${at}/event`, `the name of a described ${side}event`, kindOf(name));
  }
  const errors = schemaErrors(first.schema, event);
  if (errors.length === 0) return null;
  if (first !== asClient && asClient !== undefined && schemaErrors(asClient.schema, event).length === 0) return null;
  return firstFirm(errors, first.tier, at);
}

function schemaFinding(schema: string, value: unknown, tier: Tier, at: string): string | null {
  const errors = schemaErrors(schema, value);
  return errors.length === 0 ? null : firstFirm(errors, tier, at);
}

function schemaErrors(schema: string, value: unknown): readonly SchemaError[] {
  const validate = answerValidators[schema];
  if (validate === undefined)
    throw new Error(`load/generated has no validator of schema "${schema}"; next: npm run generate, then commit it`);
  return validate(value) ? [] : (validate.errors ?? []);
}

function firstFirm(errors: readonly SchemaError[], tier: Tier, at: string): string | null {
  const error = leafErrors(errors).find((one) => isFirm(tierOfError(one, tier)));
  if (error === undefined) return null;
  const got = error.keyword === "required" ? "an object without it" : kindOf(error.data);
  return clause(`${at}${error.instancePath}` || "the body", expectedOf(error), got);
}

/** A reader keeps one of the members of the same name, and not every reader the same one. */
function repeatedFinding(text: string, json: unknown): string | null {
  const repeated = repeatedMembers(text, json);
  return repeated === 0 ? null : clause("the body", "each member once", `${repeated} more`);
}

/** Is this more than something that is only recorded? */
function isFirm(tier: Tier): boolean {
  return isAtLeast(tier, "recommended");
}

function clause(where: string, expected: string, got: string): string {
  return `${where}: expected ${expected}, got ${got}`;
}

/** The type of a value; `text` is what it was read from, where it may be no JSON. */
function kindOf(value: unknown, text?: string): string {
  if (value === undefined)
    return text === undefined ? "nothing" : text === "" ? "an empty one" : "text that is no JSON";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return isJsonObject(value) ? "an object" : `a ${typeof value}`;
}
