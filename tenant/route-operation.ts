import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { limits } from "../protocol/limits.ts";
import { apiPrefix, operations, type Operation, type OperationId } from "../protocol/operations.ts";
import { isRefusal, refuse, type Answer } from "./answer.ts";
import type { Connection } from "./call.ts";
import { resolveCaller } from "./caller.ts";
import { dispatch } from "./dispatch.ts";
import type { LedgerEntry } from "./ledger.ts";
import { failureAnswer } from "./stray-answers.ts";
import type { World } from "./world.ts";
import { writeAnswer } from "./write-answer.ts";

declare module "fastify" {
  interface FastifyRequest {
    ledgerEntry: LedgerEntry | null;
  }
}

/** Room in an upload for what surrounds the file. */
const multipartOverheadBytes = 65_536;

/** Adds the route of one operation: counts, finds the caller, serves, writes. */
export function routeOperation(app: FastifyInstance, world: World, id: OperationId): void {
  const operation = operations[id];
  const isUpload = operation.requestBody?.contentType === "multipart/form-data";
  app.route({
    method: operation.method,
    url: `${apiPrefix}${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    bodyLimit: isUpload ? limits.maxFileBytes.value + multipartOverheadBytes : world.config.maxBodyBytes,
    onRequest(request, reply, done) {
      const entry = world.ledger.received(id);
      request.ledgerEntry = entry;
      reply.raw.once("finish", () => world.ledger.closed(entry, true));
      reply.raw.once("close", () => world.ledger.closed(entry, false));
      // The label of a JSON body decides nothing, and a malformed one must not either.
      if (!isUpload) delete request.raw.headers["content-type"];
      // Nobody reads the body of a GET, and a socket that is not read does not tell that its client has gone.
      if (operation.method === "GET") request.raw.resume();
      done();
    },
    handler(request, reply) {
      const answer = answerRequest(world, operation, request, reply);
      const write = (given: Answer): void => writeOperation(world, operation, request, reply, given);
      if (!(answer instanceof Promise)) return write(answer);
      answer
        .then((late) => (late === null ? void reply.hijack() : write(late)))
        .catch((error: unknown) => void reply.send(error));
    },
    errorHandler: (error, request, reply) => writeOperation(world, operation, request, reply, failureAnswer(id, error)),
  });
}

function answerRequest(
  world: World,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Answer | Promise<Answer | null> {
  const { cookie } = world.config;
  const caller = resolveCaller(world, operation, {
    tenantUrl: firstText((request.query as Record<string, unknown>)["tenantUrl"]),
    host: request.headers.host,
    authorization: request.headers.authorization,
    cookie: request.cookies[cookie.name],
  });
  if (isRefusal(caller)) return refuse(operation.id, caller);
  if (caller.newCookie !== null) {
    const { path, httpOnly, secure, sameSite } = cookie;
    reply.setCookie(cookie.name, caller.newCookie, { path, httpOnly, secure, sameSite });
  }
  return dispatch(world, {
    operation,
    caller,
    path: request.params as Record<string, string>,
    body: request.body as Uint8Array | undefined,
    connection: connectionOf(reply),
  });
}

function writeOperation(
  world: World,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): void {
  const path = request.params as Record<string, string>;
  writeAnswer(world, reply, request.ledgerEntry, world.faults.answer(answer, { operation, path }));
}

function connectionOf({ raw }: FastifyReply): Connection {
  return {
    isGone: () => raw.destroyed || raw.socket?.destroyed === true,
    onClose: (run) => void raw.once("close", run),
  };
}

/** Of a query parameter that is given more than once the first counts. */
function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : undefined;
}
