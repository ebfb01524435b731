import { errorCodes, type ErrorCode } from "../../protocol/errors.ts";
import { operationError, operationIds, type OperationId } from "../../protocol/operations.ts";
import type { ContractResult, ExchangeRecord } from "../model.ts";
import { memberOf, parseJson } from "../../protocol/json.ts";

/**
 * One operation against one error: `seen`, documented and answered in this run; `unseen`, documented and never answered;
 * `surprising`, answered though the document does not allow it; `none`, neither.
 */
export type CoverageCell = "seen" | "unseen" | "surprising" | "none";

export interface CoverageRow {
  readonly operation: OperationId;
  /** One cell for each of `errorCodes`, in its order. */
  readonly cells: readonly CoverageCell[];
}

/** A list of the document, and what of it the run touched. */
export interface Share {
  readonly name: string;
  readonly touched: readonly string[];
  readonly untouched: readonly string[];
}

/** Which operation answered which error, read from the exchanges; every operation and every code of the document. */
export function coverageMatrix({ exchanges }: ContractResult): CoverageRow[] {
  const answered = new Set(exchanges.map((exchange) => `${exchange.operation} ${errorCodeOf(exchange) ?? ""}`));
  return operationIds.map((operation) => ({
    operation,
    cells: errorCodes.map((code) => cellOf(operation, code, answered.has(`${operation} ${code}`))),
  }));
}

/** What of the document's lists the run touched, and of what its rules come to together. */
export function coverageShares({ coverage }: ContractResult): Share[] {
  return [
    share(
      "answers of operations",
      coverage.cells.map(({ operation, code, statuses, seen }) => [
        `${operation} ${statuses.join("/")}${code === null ? "" : ` ${code}`}`,
        seen !== null,
      ]),
    ),
    share(
      "states of sessions",
      coverage.standings.map(({ name, seen }) => [name, seen]),
    ),
    share(
      "changes of state",
      coverage.transitions.map(({ from, to, seen }) => [`${from} to ${to}`, seen]),
    ),
    share(
      "operations refused on sessions that are not there",
      coverage.refusals.map(({ standing, operation, seen }) => [`${operation} when ${standing}`, seen]),
    ),
    share(
      "operations",
      coverage.operations.map(({ id, exercised }) => [id, exercised]),
    ),
    share(
      "error codes",
      coverage.errorCodes.map(({ code, seen }) => [code, seen]),
    ),
    share(
      "server events",
      coverage.serverEvents.map(({ name, seen }) => [name, seen]),
    ),
    share(
      "client events",
      coverage.clientEvents.map(({ name, sent }) => [name, sent]),
    ),
  ];
}

function cellOf(operation: OperationId, code: ErrorCode, wasAnswered: boolean): CoverageCell {
  const isDocumented = operationError(operation, code) !== undefined;
  if (wasAnswered) return isDocumented ? "seen" : "surprising";
  return isDocumented ? "unseen" : "none";
}

function share(name: string, rows: readonly (readonly [string, boolean])[]): Share {
  const names = (wanted: boolean): string[] => rows.filter(([, isTouched]) => isTouched === wanted).map(([row]) => row);
  return { name, touched: names(true), untouched: names(false) };
}

/** The error code of an answer, whatever its status; undefined when it carries none. */
function errorCodeOf({ response }: ExchangeRecord): string | undefined {
  const code = memberOf(parseJson(response?.body ?? ""), "error_code");
  return typeof code === "string" ? code : undefined;
}
