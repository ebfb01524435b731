import { operations, type OperationId } from "../../protocol/operations.ts";
import type { ContractCase, HeaderExpectation } from "../harness/case.ts";
import { specimen } from "./specimens.ts";

const area = "cors";
const origin = "https://shop.example.com";

/** What lets a page of another origin read an answer that it asked for with its cookies. */
const readable: readonly HeaderExpectation[] = [
  {
    name: "Access-Control-Allow-Origin",
    pattern: /^https:\/\/shop\.example\.com$/,
    expected: "the origin of the page",
  },
  { name: "Access-Control-Allow-Credentials", pattern: /^true$/, expected: "true" },
];

/** What web clients call from pages of other origins with headers that a browser asks leave for. */
const preflighted = ["requestChat", "getNewChatEvents", "uploadFile"] as const satisfies readonly OperationId[];

const source = "[web: prepareRequest] sends Authorization and Content-Type with credentials from other origins";

function leave(operation: OperationId): ContractCase["send"] {
  const { method } = operations[operation];
  return () => ({
    path: specimen(operation).path ?? {},
    method: "OPTIONS",
    headers: {
      Authorization: null,
      "Content-Type": null,
      Origin: origin,
      "Access-Control-Request-Method": method,
      "Access-Control-Request-Headers": "authorization,content-type",
    },
  });
}

export const corsCases: readonly ContractCase[] = [
  ...preflighted.map((operation, index): ContractCase => ({
    id: `CORS-00${index + 1}`,
    title: `A page of another origin is given leave to call ${operation}`,
    area,
    operation,
    given: "newClient",
    send: leave(operation),
    expect: {
      answer: [200, 299],
      headers: [
        ...readable,
        { name: "Access-Control-Allow-Headers", pattern: /\bauthorization\b/i, expected: "Authorization among them" },
        { name: "Access-Control-Allow-Headers", pattern: /\bcontent-type\b/i, expected: "Content-Type among them" },
        {
          name: "Access-Control-Allow-Methods",
          pattern: new RegExp(`\\b${operations[operation].method}\\b`),
          expected: `${operations[operation].method} among them`,
        },
      ],
    },
    invalid: "method",
    tier: "recommended",
    source,
  })),
  {
    id: "CORS-010",
    title: "A page of another origin is allowed to read the answers to its polls",
    area,
    operation: "getNewChatEvents",
    given: "newChat",
    send: ({ chatId }) => ({ path: { chatId }, headers: { Origin: origin } }),
    expect: { answer: "success", headers: readable },
    tier: "recommended",
    source,
  },
  {
    id: "CORS-011",
    title: "A page of another origin is allowed to read errors",
    area,
    operation: "getNewChatEvents",
    given: "newClient",
    send: () => ({ ...specimen("getNewChatEvents"), headers: { Origin: origin } }),
    expect: { answer: "5005", headers: readable },
    tier: "recommended",
    source: "[web: startPoll] looks for error_code 5005",
  },
  {
    id: "CORS-012",
    title: "A page of another origin is allowed to read that its authorization is refused",
    area,
    operation: "requestChat",
    given: "newClient",
    send: () => ({ ...specimen("requestChat"), headers: { Authorization: null, Origin: origin } }),
    expect: { answer: "2000", headers: readable },
    invalid: "authorization",
    tier: "observed",
    source: `${source}; that errors of the authorization are read is stated nowhere`,
  },
  {
    id: "CORS-013",
    title: "An answer that depends on the origin says so to caches",
    area,
    operation: "getConfiguration",
    given: "newClient",
    send: () => ({ headers: { Origin: origin } }),
    expect: { answer: "success", headers: [{ name: "Vary", pattern: /\borigin\b|\*/i, expected: "Origin" }] },
    tier: "observed",
    source: "stated nowhere; the Fetch standard advises it where the origin is echoed",
  },
];
