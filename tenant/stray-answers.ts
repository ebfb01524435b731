import type { FastifyReply, FastifyRequest } from "fastify";
import { apiPrefix, matchOperation, operationError, type OperationId } from "../protocol/operations.ts";
import { refusal, refuse, type Answer } from "./answer.ts";
import type { World } from "./world.ts";
import { writeAnswer } from "./write-answer.ts";

/** What the HTTP library throws; its own complaints about a request have a status below 500. */
interface Thrown {
  readonly message: string;
  readonly statusCode?: number | undefined;
}

/**
 * Answers a request for no operation with 404. No source says whether such an answer has an error body; here it has one, with
 * the one code that means nothing in particular.
 */
export function answerUnmatched(world: World, reply: FastifyReply): void {
  // A preflight is counted as one already, answered or not.
  if (reply.request.method !== "OPTIONS") world.ledger.unmatched();
  const { json } = refuse("getVersion", refusal("5955"));
  writeAnswer(world, reply, null, { status: strayStatus(world, reply.request), json }, null);
}

function strayStatus({ faults }: World, { method, url }: FastifyRequest): number {
  const [path = ""] = url.split("?", 1);
  const other = method === "GET" ? "POST" : "GET";
  if (matchOperation(other, path.slice(apiPrefix.length)) !== undefined && faults.has("wrong-method-status-500"))
    return 500;
  return faults.has("unknown-path-status-200") ? 200 : 404;
}

/** The answer to a request that failed outside its operation: 5003 for a body that could not be taken in, 5500 for our own fault. */
export function failureAnswer(operation: OperationId, { message, statusCode = 500 }: Thrown): Answer {
  if (statusCode >= 500) return refuse(operation, refusal("5500", message));
  const code = operationError(operation, "5003") === undefined ? "5955" : "5003";
  const answer = refuse(operation, refusal(code, message));
  return code === "5003" ? answer : { ...answer, status: statusCode };
}
