import { refusal, refuse } from "../answer.ts";
import { onError } from "./alterations.ts";
import type { Fault } from "./fault.ts";

const hourSeconds = 3600;

/** What goes wrong around the body: headers, redirections, and requests that are for nothing. */
export const headerFaults = [
  {
    id: "connection-closed",
    family: "http",
    deviation: "The connection is closed after each answer.",
    write: (raw) => ({ ...raw, headers: { ...raw.headers, connection: "close" } }),
  },
  {
    id: "date-missing",
    family: "http",
    deviation: "Answers have no date.",
    write: (raw) => ({ ...raw, isDateless: true }),
  },
  {
    id: "errors-cacheable",
    family: "http",
    deviation: "Errors may be cached, as nothing forbids it.",
    severity: "major",
    write(raw) {
      if (raw.status < 400) return raw;
      const { "cache-control": _, ...headers } = raw.headers;
      return { ...raw, headers };
    },
  },
  {
    id: "cache-control-doubled",
    family: "http",
    deviation: "Answers have two Cache-Control headers, of which the second allows what the first forbids.",
    write: (raw) => ({ ...raw, headers: { ...raw.headers, "cache-control": ["no-store", "max-age=60"] } }),
  },
  {
    id: "login-redirect",
    family: "http",
    deviation: "A caller that is refused is sent on to a login page.",
    severity: "major",
    answer: onError((answer) =>
      answer.status === 403 ? { status: 302, json: undefined, headers: { location: "/login" } } : answer,
    ),
  },
  {
    id: "retry-after-an-hour",
    family: "http",
    deviation: "A second poll and a tenant without servers ask to be tried again only after an hour.",
    severity: "major",
    answer: onError((answer) =>
      [429, 503].includes(answer.status)
        ? { ...answer, headers: { ...answer.headers, "retry-after": String(hourSeconds) } }
        : answer,
    ),
  },
  {
    id: "unknown-query-refused",
    family: "http",
    deviation: "A request with a query parameter that the API does not know is refused with status 400.",
    severity: "critical",
    answer: (answer, { operation, query = {} }) =>
      Object.keys(query).some((name) => name !== "tenantUrl")
        ? { ...refuse(operation.id, refusal("5955")), status: 400 }
        : answer,
  },
  {
    id: "unknown-path-status-200",
    family: "http",
    deviation: "A request for nothing that there is has status 200.",
  },
  {
    id: "wrong-method-status-500",
    family: "http",
    deviation: "A known path with the wrong method is answered with status 500.",
  },
] as const satisfies readonly Fault[];
