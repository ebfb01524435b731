import { createHash } from "node:crypto";
import type { Exchange } from "../../client/exchange.ts";
import type { OperationId } from "../../protocol/operations.ts";
import type { RequestDescription } from "../../protocol/requests.ts";
import type { ExchangeRecord } from "../../reports/model.ts";

/** Thrown when the evidence does not hold what a requirement asks for: then nothing can be said about it. */
export class EvidenceMissing extends Error {
  constructor(what: string) {
    super(what);
    this.name = "EvidenceMissing";
  }
}

/** Answers requests from the stored exchanges of one requirement, each of which is used once. */
export interface RecordedExchanges {
  /** @throws EvidenceMissing */
  readonly answer: (operation: OperationId, request: RequestDescription) => Exchange;
  /** Ids of exchanges that nobody has asked for. */
  readonly unused: () => readonly string[];
}

export function recordedExchanges(records: readonly ExchangeRecord[]): RecordedExchanges {
  // Ids are given when a request is sent, so their order is that in which the requirement asked.
  const waiting = records.toSorted((one, other) => numberOf(one.id) - numberOf(other.id));
  const known = new Map<string, Uint8Array>();
  return {
    answer(operation, request) {
      for (const bytes of bytesWithin(request)) known.set(digestOf(bytes), bytes);
      const alike = waiting.filter((one) => one.operation === operation && isSamePlace(one.request, request));
      const chosen = alike.find((one) => one.request.body === textOf(request.body)) ?? alike[0];
      if (chosen === undefined) {
        throw new EvidenceMissing(`no stored exchange for ${request.method} ${plainPath(request.path)} (${operation})`);
      }
      waiting.splice(waiting.indexOf(chosen), 1);
      return exchangeOf(chosen, request, known);
    },
    unused: () => waiting.map(({ id }) => id),
  };
}

function numberOf(id: string): number {
  return Number(id.replace(/^\D+/, ""));
}

function isSamePlace(stored: ExchangeRecord["request"], request: RequestDescription): boolean {
  return stored.method === request.method && stored.path === plainPath(request.path);
}

/** A path in which stand-ins stand as they do in evidence, and not as a URL has them. */
function plainPath(path: string): string {
  return path.replaceAll(/%3C([a-z]+)%23(\d+)%3E/g, "<$1#$2>");
}

function textOf(body: RequestDescription["body"]): string | null {
  return body === null || typeof body === "string" ? body : `<${body.length} bytes>`;
}

function exchangeOf(
  record: ExchangeRecord,
  request: RequestDescription,
  known: ReadonlyMap<string, Uint8Array>,
): Exchange {
  const { id, response, failure, startedAtMs, waitingMs, totalMs } = record;
  const operation = record.operation as OperationId;
  // What was sent is judged, too, and so it is taken from the evidence wherever that has it as text.
  const { method, path, headers, body } = record.request;
  const sent = body === null || typeof request.body === "string" || request.body === null ? body : request.body;
  return {
    id,
    operation,
    request: { operation, method, path, headers: singleLines(headers), body: sent },
    response:
      response === null ? null : { status: response.status, headers: response.headers, body: bytesOf(response, known) },
    failure,
    startedAtMs,
    waitingMs,
    totalMs,
  };
}

function singleLines(headers: ExchangeRecord["request"]["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}

/**
 * The body of an answer. Of one that is no text only the digest is stored: if the requirement itself has sent these bytes
 * they are at hand, otherwise as many others stand for them.
 */
function bytesOf(
  { body, base64, bytes, sha256 }: NonNullable<ExchangeRecord["response"]>,
  known: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  if (sha256 === null) return new TextEncoder().encode(body ?? "");
  if (base64 !== null && !known.has(sha256)) return new Uint8Array(Buffer.from(base64, "base64"));
  return known.get(sha256) ?? new Uint8Array(bytes);
}

/** The bytes of a body, and those of the parts of a multipart one. */
function bytesWithin({ body, headers }: RequestDescription): Uint8Array[] {
  if (body === null || typeof body === "string") return [];
  const boundary = /boundary=(\S+)/.exec(headers["Content-Type"] ?? "")?.[1];
  if (boundary === undefined) return [body];
  const parts = Buffer.from(body).toString("latin1").split(`--${boundary}`);
  const contents = parts.map((part) => part.slice(part.indexOf("\r\n\r\n") + 4, -"\r\n".length));
  return [body, ...contents.map((part) => new Uint8Array(Buffer.from(part, "latin1")))];
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
