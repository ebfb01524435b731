import fc from "fast-check";
import { apiPrefix, operationIds, operations, type Operation } from "../../protocol/operations.ts";
import { arbitraryBody, type Body } from "./arbitrary-body.ts";
import { mutations, type Mutation } from "./mutations.ts";
import { oddText, trapText } from "./odd-values.ts";

/** One request as it is to be sent. */
export interface FuzzRequest {
  /** Each character is one byte; the session in play and its client stand as placeholders. */
  readonly text: string;
  /** Does its answer have no body, whatever it says? */
  readonly isHead: boolean;
  /** Does the client go as soon as it has sent it? */
  readonly isAbandoned: boolean;
}

/** Stands for the id of the session that is kept in play. */
export const livePlaceholder = "00000000-0000-0000-0000-00000000beef";
/** Stands for the client whose session it is. */
export const clientPlaceholder = "client-beef";
export const liveAuthorization = `MOBILE-API-140-327-PLAIN appId="sales-entry", clientId="${clientPlaceholder}"`;

/** Nothing but what may stand in an address or a header as it is, so that the request still is one. */
const printable = (text: string): string => text.replaceAll(/[^\x21-\x7e]/g, "~");

const pathValue = fc.oneof(
  { arbitrary: fc.constant(livePlaceholder), weight: 12 },
  { arbitrary: fc.uuid(), weight: 1 },
  { arbitrary: fc.constantFrom("active", "chaticon", "0", "%2e%2e", "%ff", "%zz", "__proto__"), weight: 1 },
  { arbitrary: oddText.map((text) => encodeURIComponent(text.toWellFormed())), weight: 1 },
);

const tenantQuery = fc.oneof(
  { arbitrary: fc.constant("tenantUrl=acme.example.com"), weight: 14 },
  {
    arbitrary: fc.constantFrom(
      "tenantUrl=https%3A%2F%2Facme.example.com%2F",
      "tenantUrl=globex.example.com",
      "tenantUrl=",
      "tenantUrl",
      "",
      "tenantUrl=acme.example.com&tenantUrl=x",
      "__proto__=a",
      "tenantUrl[]=a",
      "tenantUrl=%zz",
    ),
    weight: 2,
  },
);

const moreQuery = fc.oneof(
  { arbitrary: fc.constant(""), weight: 6 },
  { arbitrary: trapText.map((text) => `&nonce=${printable(text)}`), weight: 1 },
);

const authorization = fc.oneof(
  { arbitrary: fc.constant<string | null>(liveAuthorization), weight: 20 },
  {
    arbitrary: fc.integer({ min: 1, max: 5 }).map((n) => `MOBILE-API-140-327-PLAIN appId=sales-entry, clientId=c-${n}`),
    weight: 2,
  },
  {
    arbitrary: fc
      .constantFrom("closed-entry", "automated-entry", "no-server-entry", "lost-session-entry", "nowhere", "")
      .map((app) => `MOBILE-API-140-327-PLAIN appId="${app}", clientId="${clientPlaceholder}"`),
    weight: 1,
  },
  {
    arbitrary: fc.constantFrom(
      null,
      "",
      "Basic eDp5",
      "MOBILE-API-140-327-PLAIN",
      'MOBILE-API-140-327-PLAIN appId="sales-entry", clientId="WebChat"',
    ),
    weight: 1,
  },
  {
    arbitrary: oddText.map((text) => `MOBILE-API-140-327-PLAIN appId="sales-entry", clientId=${printable(text)}`),
    weight: 1,
  },
);

const moreHeaders = fc.array(
  fc.oneof(
    fc.constantFrom(
      "Origin: https://shop.example.com",
      "Origin: null",
      "Connection: close",
      "Accept-Encoding: gzip",
      "UserAgent: a",
      "Cookie: bp_client=a",
      "Cookie: bp_client=%zz;;=",
      "Expect: 100-continue",
      "Upgrade: websocket",
      "TE: trailers",
      "Access-Control-Request-Method: POST",
      "Range: bytes=0-1",
      "If-None-Match: *",
      "X-HTTP-Method-Override: DELETE",
    ),
    trapText.map((text) => `X-Odd: ${printable(text)}`),
  ),
  { maxLength: 2 },
);

const otherMethod = fc.constantFrom(
  "HEAD",
  "OPTIONS",
  "PUT",
  "DELETE",
  "PATCH",
  "TRACE",
  "PROPFIND",
  "GET",
  "POST",
  "get",
);

interface Parts {
  readonly operation: Operation;
  readonly method: string | null;
  readonly values: readonly string[];
  readonly query: string;
  readonly more: string;
  readonly authorization: string | null;
  readonly headers: readonly string[];
  readonly body: Body | null;
  readonly isChunked: boolean;
}

/** A request for an operation that is right, or nearly right, in every part. */
const operationRequest: fc.Arbitrary<Parts> = fc.constantFrom(...operationIds).chain((id) =>
  fc.record({
    operation: fc.constant(operations[id]),
    method: fc.oneof({ arbitrary: fc.constant(null), weight: 15 }, { arbitrary: otherMethod, weight: 1 }),
    values: fc.array(pathValue, { minLength: 2, maxLength: 2 }),
    query: tenantQuery,
    more: moreQuery,
    authorization,
    headers: moreHeaders,
    body: arbitraryBody(operations[id]),
    isChunked: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
);

function textOf(parts: Parts): string {
  const { operation, values, query, more, headers, body, isChunked } = parts;
  const [first = "", second = ""] = values;
  const path = operation.path.replace(/\{\w+\}/, first).replace(/\{\w+\}/, second);
  const length =
    body === null ? [] : [isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${body.text.length}`];
  const lines = [
    `${parts.method ?? operation.method} ${apiPrefix}${path}?${query}${more} HTTP/1.1`,
    "Host: acme.example.com",
    ...(parts.authorization === null ? [] : [`Authorization: ${parts.authorization}`]),
    ...(typeof body?.contentType === "string" ? [`Content-Type: ${body.contentType}`] : []),
    ...length,
    ...headers,
  ];
  const text = body?.text ?? "";
  const end = isChunked && body !== null ? `${text.length === 0 ? "" : chunk(text)}0\r\n\r\n` : text;
  return `${lines.join("\r\n")}\r\n\r\n${end}`;
}

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}

const rawBytes = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString("latin1"));

/** Anything that a client, or what is none, may send: mostly requests for operations, some of them with bytes changed. */
export const arbitraryRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  {
    arbitrary: fc
      .record({ parts: operationRequest, mutation: mutations, isAbandoned: fc.integer({ min: 0, max: 24 }) })
      .map(({ parts, mutation, isAbandoned }) => mutated(textOf(parts), mutation, isAbandoned === 0)),
    weight: 40,
  },
  { arbitrary: rawBytes.map((text) => ({ text, isHead: false, isAbandoned: false })), weight: 1 },
);

function mutated(text: string, mutation: Mutation | null, isAbandoned: boolean): FuzzRequest {
  const changed = mutation === null ? text : mutation(text);
  return { text: changed, isHead: changed.startsWith("HEAD "), isAbandoned };
}
