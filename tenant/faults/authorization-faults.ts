import { onError } from "./alterations.ts";
import type { Fault } from "./fault.ts";

export const authorizationFaults = [
  {
    id: "tenant-unknown-accepted",
    family: "authorization",
    deviation: "An unknown tenantUrl is served as if it named the first tenant.",
  },
  {
    id: "tenant-missing-accepted",
    family: "authorization",
    deviation: "A request without tenantUrl, sent to no tenant's host, is served for the first tenant.",
  },
  {
    id: "authorization-scheme-ignored",
    family: "authorization",
    deviation: "Any authorization scheme is accepted.",
  },
  {
    id: "authorization-format-ignored",
    family: "authorization",
    deviation:
      "Authorization text that is no list of name=value pairs is skipped, so that 2003 is answered in place of 2001.",
  },
  {
    id: "authorization-missing-codes-swapped",
    family: "authorization",
    deviation: "A missing appId is answered with 2004 and a missing clientId with 2003.",
  },
  {
    id: "authorization-unquoted-refused",
    family: "authorization",
    deviation: "Authorization parameters without quotes are refused with 2001.",
  },
  {
    id: "authorization-quoted-refused",
    family: "authorization",
    deviation: "Authorization parameters in quotes are refused with 2001.",
  },
  {
    id: "app-id-format-ignored",
    family: "authorization",
    deviation: "An appId that cannot be an identifier is looked up like any other, so that 3000 is never answered.",
  },
  {
    id: "app-id-ignored",
    family: "authorization",
    deviation: "An unknown appId is served as if it named the tenant's first entry.",
  },
  {
    id: "authorization-status-401",
    family: "authorization",
    deviation: "Authorization errors come with status 401 in place of 403.",
    answer: onError((answer) => (answer.status === 403 ? { ...answer, status: 401 } : answer)),
  },
] as const satisfies readonly Fault[];
