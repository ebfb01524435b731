import { bodyJson, bodyText, responseHeader, type Exchange } from "../../client/exchange.ts";
import type { Finding } from "../../reports/model.ts";
import { errorCatalogue, errorCodeIn, isErrorMessage, refusesCaller, type ErrorCode } from "../../protocol/errors.ts";
import { eventDocuments } from "../../protocol/event-documents.ts";
import { isJsonObject, memberOf } from "../../protocol/json.ts";
import { operationError, operations, type OperationId } from "../../protocol/operations.ts";
import { tierOfCertainty, weakest, type Tier } from "../../protocol/tier.ts";
import { eventFindings } from "./event-findings.ts";
import { finding } from "./finding.ts";
import { jsonTextFindings } from "./json-text-findings.ts";
import { schemaFindings, shown } from "./schema-findings.ts";

/** Is the answer the success that the document describes for its operation? */
export function successFindings(exchange: Exchange, tier: Tier): Finding[] {
  const { response, operation } = exchange;
  if (response === null) return [noAnswer(exchange, tier, "200")];
  if (response.status !== 200) return [wrongStatus(exchange, tier, "200", null)];
  const { success } = operations[operation];
  const text = bodyText(exchange);
  if (text === "" && success.emptyBody !== "never") return [];
  if (success.emptyBody === "required") {
    // Version 1 answers a document here, and clients take both, so a body is not more than a recommendation broken.
    return [
      finding(
        weakest(tier, "recommended"),
        "body",
        "body",
        "an empty body",
        shown(text),
        operations[operation].contradictions[0] ?? null,
      ),
    ];
  }
  const findings = contentTypeFindings(exchange, tier);
  if (success.schema === null) return findings;
  return [
    ...findings,
    ...jsonTextFindings(exchange, tier),
    ...documentFindings(success.schema, bodyJson(exchange), tier),
  ];
}

/** Is the answer the given error, with its body, message and status? Codes that the sources do not tell apart are taken for each other. */
export function errorFindings(exchange: Exchange, code: ErrorCode, tier: Tier): Finding[] {
  const { response, operation } = exchange;
  if (response === null) return [noAnswer(exchange, tier, `error ${code}`)];
  if (response.status === 200) return [wrongStatus(exchange, tier, `error ${code}`, null)];
  const body = errorBodyFindings(exchange, tier);
  const got = errorCodeOf(exchange);
  if (got === undefined) return body;
  if (got !== code && !errorCatalogue[code].ambiguousWith.includes(got)) {
    return [
      ...body,
      finding(tier, "error code", "/error_code", `"${code}" (${errorCatalogue[code].message})`, shown(got), null),
    ];
  }
  return [...body, ...statusFindings(exchange, operation, got, tier)];
}

/** Is the answer one of those that the document allows the operation? Findings are never firmer than `tier`. */
export function describedFindings(exchange: Exchange, tier: Tier): Finding[] {
  if (exchange.response === null) return [noAnswer(exchange, tier, "an answer")];
  if (exchange.response.status === 200) return successFindings(exchange, tier);
  const code = errorCodeOf(exchange);
  const body = errorBodyFindings(exchange, tier);
  if (code === undefined) return body;
  if (operationError(exchange.operation, code) === undefined) {
    const allowed = operations[exchange.operation].errors.map((error) => error.code).join(", ");
    return [...body, finding(tier, "error code", "/error_code", `one of ${allowed}`, shown(code), null)];
  }
  return [...body, ...statusFindings(exchange, exchange.operation, code, tier)];
}

/** Does the answer get past the authorization? What it says beyond that is not looked at, but it must be one of this API: a page or a failing proxy accepts nobody. */
export function authorizedFindings(exchange: Exchange, tier: Tier): Finding[] {
  if (exchange.response === null) return [noAnswer(exchange, tier, "an answer")];
  const code = errorCodeOf(exchange);
  const isRefused = code === undefined ? [401, 403].includes(exchange.response.status) : refusesCaller(code);
  const isAccepted = !isRefused && isAnswerOfApi(exchange);
  return isAccepted
    ? []
    : [wrongStatus(exchange, tier, "an answer of this API that does not refuse the authorization", null)];
}

/** Has the answer the outer form of one of this API: a success of the operation's kind, or a body with an error_code? */
function isAnswerOfApi(exchange: Exchange): boolean {
  const { success } = operations[exchange.operation];
  const json = bodyJson(exchange);
  const isObject = isJsonObject(json) && !Array.isArray(json);
  if ((exchange.response?.status ?? 0) >= 300) return isObject && "error_code" in json;
  if (success.emptyBody !== "never" && bodyText(exchange) === "") return true;
  return isObject || (success.schema === null && success.emptyBody !== "required");
}

/** The error code that an answer carries; undefined when it carries none of the catalogue. */
export function errorCodeOf(exchange: Exchange): ErrorCode | undefined {
  return errorCodeIn(bodyText(exchange));
}

/** A JSON document of an answer by its schema, the events in it one by one. */
function documentFindings(schema: string, json: unknown, tier: Tier): Finding[] {
  if (json === undefined) return [finding(tier, "body", "body", `JSON of the form ${schema}`, "no JSON", null)];
  const sessions = memberOf(json, "sessions");
  if (schema !== "CaseHistory" || !Array.isArray(sessions)) return transcriptFindings(schema, json, tier, "");
  return [
    ...schemaFindings(schema, { ...(json as object), sessions: [] }, tier, ""),
    ...sessions.flatMap((session, index) => transcriptFindings("CaseSession", session, tier, `/sessions/${index}`)),
  ];
}

function transcriptFindings(schema: string, json: unknown, tier: Tier, at: string): Finding[] {
  const direction = eventDocuments[schema];
  const events = memberOf(json, "events");
  if (direction === undefined || !Array.isArray(events)) return schemaFindings(schema, json, tier, at);
  const envelope = schemaFindings(schema, { ...(json as object), events: [] }, tier, at);
  return [
    ...envelope,
    ...events.flatMap((event, index) => eventFindings(event, direction, tier, `${at}/events/${index}`)),
  ];
}

function errorBodyFindings(exchange: Exchange, tier: Tier): Finding[] {
  const json = bodyJson(exchange);
  if (json === undefined) {
    return [
      finding(
        tier,
        "error body",
        "body",
        "a JSON body with error_code and error_message",
        shown(bodyText(exchange)),
        null,
      ),
    ];
  }
  const findings = [
    ...contentTypeFindings(exchange, tier),
    ...jsonTextFindings(exchange, tier),
    ...schemaFindings("ErrorBody", json, tier, ""),
  ];
  const code = errorCodeOf(exchange);
  const message = memberOf(json, "error_message");
  if (code !== undefined && typeof message === "string" && !isErrorMessage(code, message)) {
    const expected = JSON.stringify(errorCatalogue[code].message);
    findings.push(finding(tier, "error message", "/error_message", expected, shown(message), null));
  }
  return findings;
}

/** The likeliest status is right, another listed one is recorded, any other is judged as firmly as the sources are sure. */
function statusFindings(exchange: Exchange, operation: OperationId, code: ErrorCode, tier: Tier): Finding[] {
  const described = operationError(operation, code);
  const status = exchange.response?.status ?? 0;
  if (described === undefined || described.statuses[0] === status) return [];
  const isListed = described.statuses.includes(status);
  const judged = isListed ? "observed" : weakest(tier, tierOfCertainty(described.certainty));
  return [wrongStatus(exchange, judged, `${described.statuses.join(" or ")} with ${code}`, described.contradiction)];
}

function contentTypeFindings(exchange: Exchange, tier: Tier): Finding[] {
  const got = responseHeader(exchange, "content-type") ?? "none";
  const isError = exchange.response?.status !== 200;
  const wanted = isError
    ? "application/json"
    : (operations[exchange.operation].success.contentType ?? "application/json");
  const isRight = isMediaType(got, wanted);
  return isRight
    ? []
    : [finding(weakest(tier, "recommended"), "content type", "Content-Type", wanted, shown(got), null)];
}

/** Is a Content-Type of this media type, which may be a range such as image/*? */
function isMediaType(contentType: string, range: string): boolean {
  const type = contentType.toLowerCase().split(";")[0]?.trim() ?? "";
  return range === "*/*" || type === range || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}

function noAnswer({ failure }: Exchange, tier: Tier, expected: string): Finding {
  return finding(tier, "answer", "answer", expected, `${failure?.kind ?? "nothing"}: ${failure?.message ?? ""}`, null);
}

function wrongStatus(exchange: Exchange, tier: Tier, expected: string, contradiction: number | null): Finding {
  const actual = `${exchange.response?.status ?? "none"} ${shown(bodyJson(exchange))}`;
  return finding(tier, "status", "status", expected, actual, contradiction);
}
