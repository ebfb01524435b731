import { eventsOf, requestJson, type Exchange } from "../../client/exchange.ts";
import type { ContractResult } from "../../reports/model.ts";
import { errorCodes, type ErrorCode } from "../../protocol/errors.ts";
import { clientEventNames, serverEventNames } from "../../protocol/events.ts";
import { memberOf } from "../../protocol/json.ts";
import { operationIds, operations, type OperationId } from "../../protocol/operations.ts";
import {
  absentStandings,
  liveStates,
  operationsOnSessions,
  sessionEndNames,
  transitions,
} from "../../protocol/session-states.ts";
import { errorCodeOf } from "./conformance.ts";
import { trackSessions } from "./session-tracker.ts";

/** What of the document a run really touched, read from its exchanges and not from what its cases promise. */
export function coverageOf(exchanges: readonly Exchange[]): ContractResult["coverage"] {
  const exercised = new Set(exchanges.filter(({ response }) => response !== null).map(({ operation }) => operation));
  const codes = new Set(exchanges.map(errorCodeOf));
  const received = new Set(exchanges.flatMap(eventsOf).map(({ event }) => event));
  const sent = new Set(exchanges.flatMap(sentEvents));
  const { standings, transitions: moved, refused } = trackSessions(exchanges);
  const answered = new Set(
    exchanges.map((exchange) => `${exchange.operation} ${exchange.response?.status} ${errorCodeOf(exchange)}`),
  );
  return {
    cells: operationIds.flatMap((id) => cellsOf(id, answered)),
    standings: [...liveStates, ...sessionEndNames].map((name) => ({ name, seen: standings.has(name) })),
    transitions: transitions.map(({ from, to }) => ({ from, to, seen: moved.has(`${from} ${to}`) })),
    refusals: absentStandings.flatMap((standing) =>
      operationsOnSessions.map((operation) => ({ standing, operation, seen: refused.has(`${standing} ${operation}`) })),
    ),
    operations: operationIds.map((id) => ({ id, exercised: exercised.has(id) })),
    errorCodes: errorCodes.map((code) => ({ code, seen: codes.has(code) })),
    serverEvents: serverEventNames.map((name) => ({ name, seen: received.has(name) })),
    clientEvents: clientEventNames.map((name) => ({ name, sent: sent.has(name) })),
  };
}

type Cell = ContractResult["coverage"]["cells"][number];

/** What the document lets an operation answer: its success, and each error with every status that the sources name for it. */
function cellsOf(operation: OperationId, answered: ReadonlySet<string>): Cell[] {
  const cell = (code: ErrorCode | null, statuses: readonly number[]): Cell => {
    const seen = statuses.find((status) => answered.has(`${operation} ${status} ${code ?? undefined}`));
    return { operation, code, statuses: [...statuses], seen: seen ?? null };
  };
  return [cell(null, [200]), ...operations[operation].errors.map(({ code, statuses }) => cell(code, statuses))];
}

function sentEvents(exchange: Exchange): unknown[] {
  const events = memberOf(requestJson(exchange), "events");
  return Array.isArray(events) ? events.map((event) => memberOf(event, "event")) : [];
}
