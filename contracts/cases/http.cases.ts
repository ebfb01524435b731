import type { OperationId } from "../../protocol/operations.ts";
import type { ContractCase } from "../harness/case.ts";

const area = "http";

/** Operations that every client calls before it has a session. */
const plain = ["checkAvailability", "getExpectedParameters", "getVersion"] as const satisfies readonly OperationId[];

export const httpCases: readonly ContractCase[] = [
  ...plain.map((operation, index): ContractCase => ({
    id: `HTTP-00${index + 1}`,
    title: `${operation} ignores query parameters that it does not know`,
    area,
    operation,
    given: "newClient",
    send: () => ({ query: { timestamp: "1718000000000", nonce: "42", domain: "shop.example.com", callback: "false" } }),
    expect: { answer: "success" },
    tier: "recommended",
    source: "[android URLProvider.kt]; [web: prepareRequest]",
  })),
  ...plain.map((operation, index): ContractCase => ({
    id: `HTTP-01${index + 1}`,
    title: `The answer of ${operation} is not stored by caches`,
    area,
    operation,
    given: "newClient",
    send: () => ({}),
    expect: {
      answer: "success",
      headers: [{ name: "Cache-Control", pattern: /no-store|no-cache/, expected: "no-store or no-cache" }],
    },
    tier: "observed",
    source: "assumed from the trouble that cached polls made; stated nowhere",
  })),
  {
    id: "HTTP-021",
    title: "A page of another origin is allowed to read answers with its credentials",
    area,
    operation: "checkAvailability",
    given: "newClient",
    send: () => ({ headers: { Origin: "https://shop.example.com" } }),
    expect: {
      answer: "success",
      headers: [
        {
          name: "Access-Control-Allow-Origin",
          pattern: /^https:\/\/shop\.example\.com$/,
          expected: "the origin of the page",
        },
        { name: "Access-Control-Allow-Credentials", pattern: /^true$/, expected: "true" },
      ],
    },
    tier: "recommended",
    source: "[web: prepareRequest] sends credentials from other origins",
  },
  {
    id: "HTTP-022",
    title: "A GET that carries a JSON body is answered like one without",
    area,
    operation: "getVersion",
    given: "newClient",
    send: () => ({ json: {} }),
    expect: { answer: "success" },
    tier: "observed",
    source: "third-party clients send it",
  },
];
