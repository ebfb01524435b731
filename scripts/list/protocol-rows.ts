import { contradictionTable } from "../../openapi/generated/contradictions.ts";
import { errorCatalogue, errorCodes } from "../../protocol/errors.ts";
import {
  clientEventNames,
  clientEvents,
  serverEventNames,
  serverEvents,
  type EventRow,
} from "../../protocol/events.ts";
import { apiPrefix, operationIds, operations, type Operation, type OperationId } from "../../protocol/operations.ts";
import { orNone, type ListedRow } from "./listed-row.ts";

function numbers(contradictions: readonly number[]): string {
  return orNone(contradictions.map(String));
}

function successOf({ success }: Operation): string {
  const body =
    success.emptyBody === "required" ? "an empty body" : (success.schema ?? success.contentType ?? "no body");
  return `${success.status} with ${body}${success.emptyBody === "allowed" ? ", or an empty body" : ""}`;
}

function operationRow(id: OperationId): ListedRow {
  const operation = operations[id];
  const errors = operation.errors.map(({ code, statuses }) => `${code} (${statuses.join(" or ")})`);
  return {
    kind: "operations",
    id,
    title: `${operation.method} ${operation.path}: ${operation.title}${operation.deprecated ? ", deprecated" : ""}`,
    details: {
      method: String(operation.number),
      request: `${operation.method} ${apiPrefix}${operation.path}`,
      "alias of": operation.aliasOf ?? "nothing",
      tier: operation.tier,
      authorization: operation.authorization,
      tenantUrl: operation.tenantUrl,
      success: successOf(operation),
      errors: orNone(errors),
      contradictions: numbers(operation.contradictions),
      source: operation.source,
    },
  };
}

function eventRow(direction: "server" | "client", event: EventRow): ListedRow {
  return {
    kind: "events",
    id: event.name,
    title: `from the ${direction}${event.v2Only ? ", new in v2" : ""}`,
    details: {
      direction: `from the ${direction}`,
      schema: event.schema,
      tier: event.tier,
      "only in v2": event.v2Only ? "yes" : "no",
      contradictions: numbers(event.contradictions),
      source: event.source,
    },
  };
}

/** The rows that come from the OpenAPI document: operations, errors, events, contradictions. */
export function protocolRows(): ListedRow[] {
  return [
    ...operationIds.map(operationRow),
    ...errorCodes.map((code): ListedRow => {
      const { message, group, meaning, ambiguousWith, source } = errorCatalogue[code];
      const answering = operationIds.filter((id) => operations[id].errors.some((error) => error.code === code));
      const details = {
        group,
        meaning,
        "not told apart from": orNone(ambiguousWith),
        operations: orNone(answering),
        source,
      };
      return { kind: "errors", id: code, title: message, details };
    }),
    ...serverEventNames.map((name) => eventRow("server", serverEvents[name])),
    ...clientEventNames.map((name) => eventRow("client", clientEvents[name])),
    ...contradictionTable.map(({ id, topic, readings, follows, why }): ListedRow => {
      return { kind: "contradictions", id: `contradiction-${id}`, title: topic, details: { readings, follows, why } };
    }),
  ];
}
