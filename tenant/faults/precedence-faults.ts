import type { Fault } from "./fault.ts";

/** Of two things that are wrong with a request the second is told. */
export const precedenceFaults = [
  {
    id: "header-before-tenant",
    family: "error",
    deviation: "Of a wrong tenant and a wrong Authorization header it is the header that is told.",
  },
  {
    id: "parameters-before-scheme",
    family: "error",
    deviation:
      "Of a wrong scheme and parameters that cannot be read it is the parameters that are told (2001 before 2002).",
  },
  {
    id: "client-id-before-app-id",
    family: "error",
    deviation: "Where both appId and clientId are missing it is the clientId that is told (2004 before 2003).",
  },
  {
    id: "body-before-session",
    family: "error",
    deviation: "Of an unknown session and a body that is not JSON it is the body that is told (5003 before 5005).",
  },
] as const satisfies readonly Fault[];
