import { isJsonObject, memberOf, parseJson } from "../protocol/json.ts";
import type { OperationId } from "../protocol/operations.ts";
import type { RequestDescription } from "../protocol/requests.ts";
import type { FailureKind, WireResponse } from "./transport.ts";

/** One request with what came of it; exactly one of `response` and `failure` is there. Times are milliseconds of the target's clock. */
export interface Exchange {
  /** Unique within a run. */
  readonly id: string;
  readonly operation: OperationId;
  readonly request: RequestDescription;
  readonly response: WireResponse | null;
  readonly failure: { readonly kind: FailureKind; readonly message: string } | null;
  readonly startedAtMs: number;
  /** From the start to the head of the answer; null without an answer. */
  readonly waitingMs: number | null;
  readonly totalMs: number;
}

/** The body of the answer as text; empty without an answer. */
export function bodyText({ response }: Exchange): string {
  return response === null ? "" : new TextDecoder().decode(response.body);
}

/** The body of the answer as JSON; undefined when it is none. */
export function bodyJson(exchange: Exchange): unknown {
  return parseJson(bodyText(exchange));
}

/** The body of the request as JSON; undefined when it is none. */
export function requestJson({ request }: Exchange): unknown {
  return typeof request.body === "string" ? parseJson(request.body) : undefined;
}

/** A header of the answer; several of one name are joined as HTTP joins them. */
export function responseHeader({ response }: Exchange, name: string): string | undefined {
  const value = response?.headers[name.toLowerCase()];
  return typeof value === "string" ? value : value?.join(", ");
}

/** An event as it came; what it holds need not be right. */
export type WireEvent = Readonly<Record<string, unknown>>;

/** The events that an answer carries; empty when it carries none. */
export function eventsOf(exchange: Exchange): readonly WireEvent[] {
  const events = memberOf(bodyJson(exchange), "events");
  return Array.isArray(events) ? events.filter(isJsonObject) : [];
}
