import type { Fault } from "./fault.ts";

/** What pages of other origins may do, and the cookie that tells browsers apart. */
export const originFaults = [
  {
    id: "cors-any-origin",
    family: "http",
    deviation: "Pages of any origin are allowed by a star, which browsers refuse together with credentials.",
    severity: "critical",
  },
  {
    id: "cors-credentials-missing",
    family: "http",
    deviation: "Answers do not say that pages of other origins may send their cookies.",
    severity: "critical",
  },
  {
    id: "cors-vary-missing",
    family: "http",
    deviation: "Answers do not say that they depend on the origin, so that a cache gives one page's answer to another.",
    severity: "major",
  },
  {
    id: "cors-authorization-not-allowed",
    family: "http",
    deviation: "Pages of other origins are not allowed to send an Authorization header.",
    severity: "critical",
  },
  {
    id: "cors-preflight-unknown",
    family: "http",
    deviation: "The preflight of a page of another origin is answered with 404.",
    severity: "critical",
  },
  {
    id: "cookie-script-readable",
    family: "http",
    deviation: "The cookie that identifies a browser can be read by scripts.",
    severity: "major",
  },
  {
    id: "cookie-path-root",
    family: "http",
    deviation: "The cookie that identifies a browser is sent to every path of the host.",
  },
  {
    id: "cookie-same-site-lax",
    family: "http",
    deviation: "The cookie that identifies a browser stays away from pages of other sites.",
    severity: "critical",
  },
  {
    id: "cookie-renewed-every-time",
    family: "authorization",
    deviation: "Every answer to a browser brings another cookie, so that its next request comes from a stranger.",
    severity: "critical",
  },
  {
    id: "browser-id-spelt-exactly",
    family: "authorization",
    deviation: "Only WebChat, spelt so, is the id of browsers; under any other spelling all of them are one client.",
    severity: "critical",
  },
] as const satisfies readonly Fault[];
