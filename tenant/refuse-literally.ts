import type { IncomingMessage } from "node:http";
import type { Operation } from "../protocol/operations.ts";
import { refusal, refuse, type Answer } from "./answer.ts";
import type { FaultId } from "./faults.ts";
import type { World } from "./world.ts";

type Head = Pick<IncomingMessage, "headers" | "url">;

/** What real clients send and a tenant that takes things too literally refuses: how a request shows it, and with which status. */
const stumblingBlocks: readonly {
  readonly fault: FaultId;
  readonly status: number;
  readonly isMet: (head: Head) => boolean;
}[] = [
  { fault: "doubled-slash-unknown", status: 404, isMet: ({ url = "" }) => (url.split("?", 1)[0] ?? "").includes("//") },
  { fault: "text-plain-refused", status: 415, isMet: (head) => hasBody(head) && labelOf(head) === "text/plain" },
  {
    fault: "form-label-refused",
    status: 415,
    isMet: (head) => hasBody(head) && labelOf(head) === "application/x-www-form-urlencoded",
  },
  { fault: "unlabelled-json-refused", status: 415, isMet: (head) => hasBody(head) && labelOf(head) === "" },
];

/** The refusal of a request for how it is written, which only a fault commits; null where it is served. */
export function refuseLiterally({ faults }: World, operation: Operation, head: Head): Answer | null {
  if (faults.switchedOn.length === 0) return null;
  const answer = (status: number): Answer => ({ ...refuse(operation.id, refusal("5955")), status });
  const met = stumblingBlocks.find(({ fault, isMet }) => isMet(head) && faults.has(fault));
  if (met !== undefined) return answer(met.status);
  return operation.method === "GET" && hasBody(head) && faults.has("get-body-refused") ? answer(400) : null;
}

function hasBody({ headers }: Head): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** The content type without its parameters, in small letters. */
function labelOf({ headers }: Head): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
