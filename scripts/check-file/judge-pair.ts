import type { Exchange } from "../../client/exchange.ts";
import { describedFindings } from "../../contracts/harness/conformance.ts";
import { eventFindings } from "../../contracts/harness/event-findings.ts";
import { schemaFindings } from "../../contracts/harness/schema-findings.ts";
import { isErrorCode } from "../../protocol/errors.ts";
import { apiPrefix, matchOperation, operationError, type Operation } from "../../protocol/operations.ts";
import { isObject } from "./json-scan.ts";
import { placeFinding, verdictOf, type Judgement, type PlacedFinding } from "./judgement.ts";
import type { RecordedPair } from "./recording.ts";

const versionedPrefix = /^(.*\/v)(\d+)(?=\/)/;

/** The operation that a recorded path belongs to, whatever API version it was called under. */
function operationOf({ method, path }: RecordedPair): { operation: Operation | undefined; notes: string[] } {
  const [plain = ""] = path.split("?");
  const [prefix, head, version] = versionedPrefix.exec(plain) ?? [];
  const [, contractHead, contractVersion] = versionedPrefix.exec(`${apiPrefix}/`) ?? [];
  if (prefix === undefined || head !== contractHead) return { operation: undefined, notes: [] };
  // One web client doubles the slash behind the version.
  const below = plain.slice(prefix.length).replace(/^\/+/, "/");
  const notes =
    version === contractVersion
      ? []
      : [`paths of v${version} were read as v${contractVersion} and judged by its contract`];
  return { operation: decodes(below) ? matchOperation(method, below)?.operation : undefined, notes };
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The status to judge by; where it was not logged, the first one of that class that the contract has for the error code. */
function statusOf(pair: RecordedPair, operation: Operation): { status: number; notes: string[] } {
  if (typeof pair.status === "number") return { status: pair.status, notes: [] };
  const hundreds = pair.status[0] ?? "";
  const code = isObject(pair.body) ? pair.body["error_code"] : undefined;
  const listed = isErrorCode(code) ? (operationError(operation.id, code)?.statuses ?? []) : [];
  const status = listed.find((candidate) => String(candidate).startsWith(hundreds)) ?? Number(`${hundreds}00`);
  return { status, notes: [`status "${pair.status}" was read as ${status}, so the status itself was not checked`] };
}

function asExchange(pair: RecordedPair, operation: Operation, status: number): Exchange {
  const { success } = operation;
  // Headers are not part of a recording; the described content type keeps them out of the judgement.
  const contentType = status === success.status ? (success.contentType ?? "application/json") : "application/json";
  const text = typeof pair.body === "string" ? pair.body : pair.body === undefined ? "" : JSON.stringify(pair.body);
  return {
    id: pair.place.pointer,
    operation: operation.id,
    request: { operation: operation.id, method: operation.method, path: pair.path, headers: {}, body: null },
    response: { status, headers: { "content-type": contentType }, body: new TextEncoder().encode(text) },
    failure: null,
    startedAtMs: 0,
    waitingMs: 0,
    totalMs: 0,
  };
}

function requestFindings(pair: RecordedPair, { requestBody }: Operation): PlacedFinding[] {
  const { requestBody: body } = pair;
  if (requestBody === null || requestBody.schema === null || body === undefined) return [];
  const events = isObject(body) && Array.isArray(body["events"]) ? (body["events"] as unknown[]) : undefined;
  const envelope = events === undefined ? body : { ...(body as object), events: [] };
  const found = [
    ...schemaFindings(requestBody.schema, envelope, "required", ""),
    ...(events ?? []).flatMap((event, index) => eventFindings(event, "client", "required", `/events/${index}`)),
  ];
  return found.map((finding) => placeFinding(pair, "/request/body", finding));
}

/** Judges one recorded request and answer: the answer exactly, the request as tolerantly as the document is with requests. */
export function judgePair(pair: RecordedPair): Judgement {
  const { operation, notes } = operationOf(pair);
  const subject = `${pair.method} ${pair.path}`;
  const common = { item: pair, subject, sides: [] };
  if (operation === undefined) {
    const why = `"${subject}" is no operation of the contract and was not checked`;
    return { ...common, findings: [], verdict: "not checked", notes: [why] };
  }
  const read = statusOf(pair, operation);
  const answered = describedFindings(asExchange(pair, operation, read.status), "required");
  const findings = [
    ...requestFindings(pair, operation),
    ...answered.map((finding) => placeFinding(pair, finding.where === "status" ? "/status" : "/body", finding)),
  ];
  return { ...common, findings, verdict: verdictOf(findings), notes: [...notes, ...read.notes] };
}
