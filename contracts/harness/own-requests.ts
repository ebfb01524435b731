import { requestJson, type Exchange } from "../../client/exchange.ts";
import { authorization } from "../../openapi/generated/authorization.ts";
import { memberOf } from "../../protocol/json.ts";
import { operations } from "../../protocol/operations.ts";
import { eventFindings } from "./event-findings.ts";
import type { InvalidPart } from "./case.ts";
import { schemaErrors } from "./schemas.ts";

const authorizationPattern = new RegExp(authorization.pattern);

/**
 * What the suite itself sent wrong, a clause each. A request must be one that the document admits, but for the part that its
 * case gets wrong on purpose: anything else would be a fault of the suite that looks like one of the tenant.
 */
export function ownFaults(exchange: Exchange, invalid: InvalidPart | readonly InvalidPart[] = []): string[] {
  const { request, operation } = exchange;
  const { method, requestBody, tenantUrl, authorization: need } = operations[operation];
  const wrong = new Set([invalid].flat());
  // The document describes no request of another method, so there is nothing that one could get wrong.
  if (wrong.has("method")) return [];
  const faults: string[] = [];
  const header = request.headers["Authorization"];
  if (request.method !== method) faults.push(`${exchange.id}: ${operation} was sent as ${request.method}`);
  if (!wrong.has("tenantUrl") && tenantUrl === "required" && !/[?&]tenantUrl=[^&]/.test(request.path)) {
    faults.push(`${exchange.id}: ${operation} was sent without tenantUrl`);
  }
  if (
    !wrong.has("authorization") &&
    !(header === undefined && need === "optional") &&
    !authorizationPattern.test(header ?? "")
  ) {
    faults.push(`${exchange.id}: ${operation} was sent with an Authorization header that is not of the described form`);
  }
  if (wrong.has("body") || requestBody?.contentType !== "application/json") return faults;
  return [...faults, ...bodyFaults(exchange, requestBody.schema, requestBody.required)];
}

function bodyFaults(exchange: Exchange, schema: string | null, isRequired: boolean): string[] {
  const { request, operation, id } = exchange;
  if (request.body === null) return isRequired ? [`${id}: ${operation} was sent without a body`] : [];
  if (schema === null || typeof request.body !== "string") return [];
  const json = requestJson(exchange);
  const events = memberOf(json, "events");
  const findings =
    schema === "SendEventsRequest" && Array.isArray(events)
      ? events.flatMap((event, index) => eventFindings(event, "client", "required", `/events/${index}`))
      : [];
  const firm = findings.filter(({ tier }) => tier === "required").map(({ message }) => message);
  const errors = schemaErrors(schema, json).map((error) => `${error.instancePath} ${error.message ?? ""}`);
  return [...new Set([...firm, ...errors])].map(
    (what) => `${id}: ${operation} was sent with a body that is not described: ${what}`,
  );
}
