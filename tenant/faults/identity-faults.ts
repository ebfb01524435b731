import type { Fault } from "./fault.ts";

/** Who a caller is taken for, and what a request has to look like to be taken at all. */
export const identityFaults = [
  {
    id: "sessions-shared-across-tenants",
    family: "authorization",
    deviation: "Clients with the same clientId in entries of the same name are one client in all tenants.",
    severity: "critical",
  },
  {
    id: "sessions-shared-across-entries",
    family: "authorization",
    deviation: "A client has one session in all entries of a tenant.",
    severity: "critical",
  },
  {
    id: "app-id-case-folded",
    family: "authorization",
    deviation: "An appId names an entry whatever the case of its letters.",
    severity: "minor",
  },
  {
    id: "client-id-case-folded",
    family: "authorization",
    deviation: "Clients whose ids differ in the case of letters only are one client.",
    severity: "critical",
  },
  {
    id: "host-ignored",
    family: "authorization",
    deviation: "A request without tenantUrl is refused with 1000 although its host is that of a tenant.",
    severity: "critical",
  },
  {
    id: "tenant-url-as-url-refused",
    family: "authorization",
    deviation: "A tenantUrl that is a whole URL is refused with 1000.",
    severity: "critical",
  },
  {
    id: "tenant-url-case-exact",
    family: "authorization",
    deviation: "A tenantUrl in capital letters is refused with 1000.",
    severity: "minor",
  },
  {
    id: "authorization-checked-late",
    family: "authorization",
    deviation: "A chat request with a wrong authorization scheme is refused after its session was made.",
  },
  {
    id: "text-plain-refused",
    family: "http",
    deviation: "JSON that is labelled as plain text is refused with status 415.",
    severity: "critical",
  },
  {
    id: "form-label-refused",
    family: "http",
    deviation: "JSON that is labelled as a form is refused with status 415.",
    severity: "critical",
  },
  {
    id: "unlabelled-json-refused",
    family: "http",
    deviation: "JSON without a content type is refused with status 415.",
    severity: "critical",
  },
  {
    id: "get-body-refused",
    family: "http",
    deviation: "A GET with a body is refused with status 400.",
    severity: "critical",
  },
  {
    id: "doubled-slash-unknown",
    family: "http",
    deviation: "A path with a doubled slash is answered with 404.",
    severity: "critical",
  },
] as const satisfies readonly Fault[];
