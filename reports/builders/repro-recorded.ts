import type { CaseResult, ExchangeRecord, Finding } from "../model.ts";
import { isUnkept } from "./repro-body.ts";
import { isLongPoll, polledEvents } from "./repro-sequence.ts";

/** What is compared of an answer beside its status: its body, its size, or its events together with those of other polls. */
export type Comparison =
  | { readonly kind: "body" | "events"; readonly body: string }
  | { readonly kind: "size"; readonly bytes: number }
  | { readonly kind: "nothing" };

/** What an exchange came to, as it is held against what it comes to now. */
export interface Recorded {
  /** The status, or in words why there is none. */
  readonly outcome: string;
  readonly comparison: Comparison;
  /** The headers that findings are about, by name in lower case; empty where the answer had none of that name. */
  readonly headers: readonly (readonly [string, string])[];
  /** Is the time to the answer what a finding is about? */
  readonly isTimed: boolean;
}

/** How an exchange without an answer ended; a client that gives up and one whose time is over look the same from outside. */
const noAnswer = { aborted: "no answer in time", timeout: "no answer in time", transport: "connection lost" } as const;

/** What was recorded of an exchange, as far as it tells whether the same happens again. */
export function recordedOf(
  exchange: ExchangeRecord,
  { findings, exchanges }: CaseResult,
  isRebuilt: boolean,
): Recorded {
  const { response, failure } = exchange;
  const outcome = response === null ? noAnswer[failure?.kind ?? "transport"] : String(response.status);
  return {
    outcome,
    comparison: comparisonOf(exchange, isRebuilt),
    headers: response === null ? [] : headersIn(findings, response.headers),
    isTimed:
      isLongPoll(exchange) &&
      exchanges.length > 0 &&
      findings.some(({ where }) => /\btime to the answer\b/.test(where)),
  };
}

function comparisonOf(exchange: ExchangeRecord, isRebuilt: boolean): Comparison {
  const body = exchange.response?.body;
  // No shell can hold a NUL, and of a body that was cut or stood for files that were built anew nothing can be said.
  if (typeof body !== "string" || body.includes("\0") || /… \(\d+ characters more\)$/.test(body))
    return { kind: "nothing" };
  if (isUnkept(body)) return isRebuilt ? { kind: "nothing" } : { kind: "size", bytes: exchange.response?.bytes ?? 0 };
  return { kind: polledEvents(exchange) === null ? "body" : "events", body };
}

/** A finding that is about a header says its name; other places have no such form, or name a header that no answer has. */
function headersIn(
  findings: readonly Finding[],
  headers: Readonly<Record<string, string | readonly string[]>>,
): (readonly [string, string])[] {
  const named = findings.map(({ where }) => where.toLowerCase()).filter((where) => /^[a-z][a-z0-9-]*$/.test(where));
  const byName = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(", ")]),
  );
  return [...new Set(named)].filter((name) => name !== "status").map((name) => [name, byName.get(name) ?? ""] as const);
}
