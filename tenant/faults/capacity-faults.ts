import { refusal, refuse } from "../answer.ts";
import { onError } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** How a tenant that is short of servers says so. */
export const capacityFaults = [
  {
    id: "too-slow-status-504",
    family: "error",
    deviation: "A chat server that is too slow (5000) is answered with status 504.",
    answer: onError((answer) => ({ ...answer, status: 504 }), "5000"),
  },
  {
    id: "too-slow-code-5001",
    family: "error",
    deviation: "A chat server that is too slow (5000) is answered as if there were none (5001).",
    answer: (answer, call, context) =>
      onError(() => refuse(call.operation.id, refusal("5001")), "5000")(answer, call, context),
  },
  {
    id: "server-lost-code-5005",
    family: "error",
    deviation: "A chat server that is lost (5004) is answered as if its sessions did not exist (5005).",
    severity: "critical",
    answer: (answer, call, context) =>
      onError(() => refuse(call.operation.id, refusal("5005")), "5004")(answer, call, context),
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
