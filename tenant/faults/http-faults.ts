import type { Fault } from "./fault.ts";

export const httpFaults = [
  {
    id: "content-type-html",
    family: "http",
    deviation: "Every answer says that it is HTML.",
    answer: (answer) => ({ ...answer, headers: { ...answer.headers, "content-type": "text/html" } }),
  },
  {
    id: "success-status-201",
    family: "http",
    deviation: "A requested chat is answered with status 201.",
    answer: (answer, { operation }) =>
      answer.status === 200 && operation.id === "requestChat" ? { ...answer, status: 201 } : answer,
  },
  {
    id: "caching-allowed",
    family: "http",
    deviation: "Answers to everything but polls may be cached for a minute.",
    answer: (answer, { operation }) =>
      operation.longPoll === null
        ? { ...answer, headers: { ...answer.headers, "cache-control": "public, max-age=60" } }
        : answer,
  },
] as const satisfies readonly Fault[];
