import { asIf, withStatus } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** How a tenant that is short of servers says so. */
export const capacityFaults = [
  {
    id: "too-slow-status-504",
    family: "error",
    deviation: "A chat server that is too slow (5000) is answered with status 504.",
    answer: withStatus(504, "5000"),
  },
  {
    id: "too-slow-code-5001",
    family: "error",
    deviation: "A chat server that is too slow (5000) is answered as if there were none (5001).",
    answer: asIf("5001", "5000"),
  },
  {
    id: "server-lost-code-5005",
    family: "error",
    deviation: "A chat server that is lost (5004) is answered as if its sessions did not exist (5005).",
    severity: "critical",
    answer: asIf("5005", "5004"),
  },
  {
    id: "seats-never-freed",
    family: "decay",
    deviation:
      "A session that has ended keeps its place on the chat server, so that there is room for no other after a while.",
    severity: "critical",
  },
  {
    id: "full-house-code-5000",
    family: "error",
    deviation: "A chat request that finds no room on any server is answered 5000 in place of 5001.",
  },
] as const satisfies readonly Fault[];
