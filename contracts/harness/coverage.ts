import { eventsOf, requestJson, type Exchange } from "../../client/exchange.ts";
import type { ContractResult } from "../../reports/model.ts";
import { errorCodes } from "../../protocol/errors.ts";
import { clientEventNames, serverEventNames } from "../../protocol/events.ts";
import { memberOf } from "../../protocol/json.ts";
import { operationIds } from "../../protocol/operations.ts";
import { errorCodeOf } from "./conformance.ts";

/** What of the document a run really touched, read from its exchanges and not from what its cases promise. */
export function coverageOf(exchanges: readonly Exchange[]): ContractResult["coverage"] {
  const operations = new Set(exchanges.filter(({ response }) => response !== null).map(({ operation }) => operation));
  const codes = new Set(exchanges.map(errorCodeOf));
  const received = new Set(exchanges.flatMap(eventsOf).map(({ event }) => event));
  const sent = new Set(exchanges.flatMap(sentEvents));
  return {
    operations: operationIds.map((id) => ({ id, exercised: operations.has(id) })),
    errorCodes: errorCodes.map((code) => ({ code, seen: codes.has(code) })),
    serverEvents: serverEventNames.map((name) => ({ name, seen: received.has(name) })),
    clientEvents: clientEventNames.map((name) => ({ name, sent: sent.has(name) })),
  };
}

function sentEvents(exchange: Exchange): unknown[] {
  const events = memberOf(requestJson(exchange), "events");
  return Array.isArray(events) ? events.map((event) => memberOf(event, "event")) : [];
}
