import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { apiPrefix, operations, type Operation, type OperationId } from "../protocol/operations.ts";
import { isRefusal, refuse, type Answer } from "./answer.ts";
import type { Call, Connection } from "./call.ts";
import { callerAnyhow, resolveCaller, type Caller, type Credentials } from "./caller.ts";
import { cookieAttributes } from "./cookie-attributes.ts";
import { dispatch } from "./dispatch.ts";
import { readAway } from "./files/read-away.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { LinkName } from "./links/link-names.ts";
import { refuseLiterally } from "./refuse-literally.ts";
import { failureAnswer } from "./stray-answers.ts";
import { whenGone } from "./when-gone.ts";
import { worldOfCall } from "./world-of-call.ts";
import type { World } from "./world.ts";
import { writeAnswer } from "./write-answer.ts";

declare module "fastify" {
  interface FastifyRequest {
    ledgerEntry: LedgerEntry | null;
    /** The content type header of an upload; HTTP libraries are not to act on it. */
    uploadType: string | undefined;
  }
}

/** Is its body a file? It is then handed over as it comes in, where other bodies are gathered first. */
export function isUpload({ requestBody }: Operation): boolean {
  return requestBody?.contentType === "multipart/form-data";
}

/** What is served under one path: an operation, or something that follows the rules of one. */
export interface Served {
  /** What its requests are counted as. */
  readonly name: OperationId | LinkName;
  /** Its path, as the operations write theirs. */
  readonly path: string;
  readonly operation: Operation;
  readonly serve: (world: World, call: Call) => Answer | Promise<Answer | null>;
}

/** Adds the route of one operation. */
export function routeOperation(app: FastifyInstance, world: World, id: OperationId): void {
  const operation = operations[id];
  addRoute(app, world, { name: id, path: `${apiPrefix}${operation.path}`, operation, serve: dispatch });
}

/** Adds a route: counts, finds the caller, serves, writes. */
export function addRoute(app: FastifyInstance, world: World, { name, path, operation, serve }: Served): void {
  const takesFile = isUpload(operation);
  app.route({
    method: operation.method,
    url: path.replaceAll(/\{(\w+)\}/g, ":$1"),
    bodyLimit: world.config.maxBodyBytes,
    onRequest(request, reply, done) {
      const entry = world.ledger.received(name);
      request.ledgerEntry = entry;
      reply.raw.once("finish", () => world.ledger.closed(entry, true));
      whenGone(reply.raw, request.raw.socket, () => world.ledger.closed(entry, false));
      const refused = refuseLiterally(world, operation, request.raw);
      if (refused !== null) return writeOperation(world, operation, request, reply, refused);
      if (takesFile) request.uploadType = request.headers["content-type"];
      // The label of a JSON body decides nothing, and a malformed one must not either.
      delete request.raw.headers["content-type"];
      // Nobody reads the body of a GET, and a socket that is not read does not tell that its client has gone.
      if (operation.method === "GET") request.raw.resume();
      done();
    },
    handler(request, reply) {
      const own = worldOfCall(world);
      const answer = answerRequest(own, { operation, serve }, request, reply);
      const write = (given: Answer): void => writeOperation(own, operation, request, reply, given);
      if (!(answer instanceof Promise)) return write(answer);
      answer
        .then((late) => (late === null ? void reply.hijack() : write(late)))
        .catch((error: unknown) => void reply.send(error));
    },
    errorHandler: (error, request, reply) =>
      writeOperation(world, operation, request, reply, failureAnswer(operation.id, error)),
  });
}

function answerRequest(
  world: World,
  { operation, serve }: Pick<Served, "operation" | "serve">,
  request: FastifyRequest,
  reply: FastifyReply,
): Answer | Promise<Answer | null> {
  const { cookie } = world.config;
  const given: Credentials = {
    tenantUrl: firstText((request.query as Record<string, unknown>)["tenantUrl"]),
    host: request.headers.host,
    authorization: request.headers.authorization,
    cookie: request.cookies[cookie.name],
  };
  const callOf = (caller: Caller): Call => ({
    operation,
    caller,
    path: request.params as Record<string, string>,
    ...bodyOf(operation, request),
    connection: connectionOf(request, reply),
  });
  const caller = resolveCaller(world, operation, given);
  if (isRefusal(caller)) {
    const mistaken = callerAnyhow(world, operation, given);
    if (mistaken !== null) void serve(world, callOf(mistaken));
    return refuse(operation.id, caller);
  }
  if (caller.newCookie !== null) reply.setCookie(cookie.name, caller.newCookie, cookieAttributes(world));
  return serve(world, callOf(caller));
}

function bodyOf(operation: Operation, { body, raw, uploadType }: FastifyRequest): Pick<Call, "body" | "upload"> {
  return isUpload(operation)
    ? { body: undefined, upload: { contentType: uploadType, bytes: raw } }
    : { body: body as Uint8Array | undefined, upload: null };
}

function writeOperation(
  world: World,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): void {
  const path = request.params as Record<string, string>;
  const call = { operation, path, query: request.query as Record<string, unknown> };
  const altered = world.faults.answer(answer, call);
  const delayMs = world.faults.delayMs(altered, call);
  const writeNow = (): void => writeAnswer(world, reply, request.ledgerEntry, altered, call);
  const write = isUpload(operation) ? (): void => void writeBehindBody(request, reply, writeNow) : writeNow;
  if (delayMs <= 0 || world.isClosing) return write();
  world.lateAnswers.keepBack(delayMs, () => (connectionOf(request, reply).isGone() ? void reply.hijack() : write()));
}

/** Answers when the body has come to its end, or has gone on for too long; see `readAway`. */
async function writeBehindBody(request: FastifyRequest, reply: FastifyReply, write: () => void): Promise<void> {
  const isEnded = await readAway(request.raw);
  if (!isEnded) reply.header("connection", "close");
  if (connectionOf(request, reply).isGone()) reply.hijack();
  else write();
}

function connectionOf({ raw: { socket } }: FastifyRequest, { raw }: FastifyReply): Connection {
  return {
    isGone: () => raw.destroyed || socket.destroyed,
    onClose: (run) => whenGone(raw, socket, run),
  };
}

/** Of a query parameter that is given more than once the first counts. */
function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : undefined;
}
