import type { Exchange } from "../../client/exchange.ts";
import { operations } from "../../protocol/operations.ts";
import type { Tier } from "../../protocol/tier.ts";
import type { Finding } from "../../reports/model.ts";
import { errorCodeOf, errorFindings } from "./conformance.ts";

/**
 * Is it a poll that ended without events with the error that the sources know for that? Whether a hold ends with an empty list
 * or with that error no source says, so both are a poll that brought nothing.
 */
export function isEmptyHold(exchange: Exchange): boolean {
  const code = operations[exchange.operation].longPoll?.emptyAlternativeCode;
  return code !== undefined && errorCodeOf(exchange) === code;
}

/** Was a poll answered as one of a session that is there, with events or without? */
export function isPollServed(exchange: Exchange): boolean {
  return exchange.response?.status === 200 || isEmptyHold(exchange);
}

/** What is wrong with such an answer by itself: its body, its message. */
export function emptyHoldFindings(exchange: Exchange, tier: Tier): Finding[] {
  const code = errorCodeOf(exchange);
  return code === undefined ? [] : errorFindings(exchange, code, tier);
}
