import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { apiPrefix, operations, type Operation, type OperationId } from "../protocol/operations.ts";
import { isRefusal, refuse, type Answer } from "./answer.ts";
import { later, type Call } from "./call.ts";
import { callerAnyhow, resolveCaller, type Caller, type Credentials } from "./caller.ts";
import { setCookieHeader } from "./browser-cookie.ts";
import { dispatch, toAnswer, type Served } from "./dispatch.ts";
import { Exchange, type WriteLater } from "./exchange.ts";
import { readAway } from "./files/read-away.ts";
import type { LinkName } from "./links/link-names.ts";
import { refuseLiterally } from "./refuse-literally.ts";
import { failureAnswer } from "./stray-answers.ts";
import { worldOfCall } from "./world-of-call.ts";
import type { World } from "./world.ts";
import { writeAnswer } from "./write-answer.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Null for what is for no operation. */
    exchange: Exchange | null;
    /** The content type header of an upload; HTTP libraries are not to act on it. */
    uploadType: string | undefined;
  }
}

/** Is its body a file? It is then handed over as it comes in, where other bodies are gathered first. */
export function isUpload({ requestBody }: Operation): boolean {
  return requestBody?.contentType === "multipart/form-data";
}

/** What is served under one path: an operation, or something that follows the rules of one. */
export interface Route {
  /** What its requests are counted as. */
  readonly name: OperationId | LinkName;
  /** Its path, as the operations write theirs. */
  readonly path: string;
  readonly operation: Operation;
  readonly serve: (world: World, call: Call) => Served;
}

/** Adds the route of one operation. */
export function routeOperation(app: FastifyInstance, world: World, id: OperationId): void {
  const operation = operations[id];
  addRoute(app, world, { name: id, path: `${apiPrefix}${operation.path}`, operation, serve: dispatch });
}

/** Adds a route: counts, finds the caller, serves, writes. */
export function addRoute(app: FastifyInstance, world: World, { name, path, operation, serve }: Route): void {
  const takesFile = isUpload(operation);
  const writeLater: WriteLater = ({ world: own, request, reply }, answer) => {
    if (answer === null) reply.hijack();
    else writeOperation(own, operation, request, reply, toAnswer(operation.id, answer));
  };
  app.route({
    method: operation.method,
    url: path.replaceAll(/\{(\w+)\}/g, ":$1"),
    bodyLimit: world.config.maxBodyBytes,
    onRequest(request, reply, done) {
      const entry = world.ledger.received(name);
      request.exchange = new Exchange(world, entry, request, reply, writeLater);
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
      const exchange = exchangeOf(request);
      exchange.world = worldOfCall(world);
      const answer = answerRequest(exchange, { operation, serve });
      if (answer instanceof Promise) return void writeWhenKnown(exchange, operation, answer);
      if (answer === later) exchange.forgetHeaders();
      else writeOperation(exchange.world, operation, request, reply, answer);
    },
    errorHandler: (error, request, reply) =>
      writeOperation(world, operation, request, reply, failureAnswer(operation.id, error)),
  });
}

async function writeWhenKnown(
  exchange: Exchange,
  operation: Operation,
  served: Promise<Awaited<Served>>,
): Promise<void> {
  const { world, request, reply } = exchange;
  try {
    const answer = await served;
    if (answer === null) reply.hijack();
    else if (answer === later) exchange.forgetHeaders();
    else writeOperation(world, operation, request, reply, answer);
  } catch (error) {
    reply.send(error);
  }
}

function answerRequest(exchange: Exchange, { operation, serve }: Pick<Route, "operation" | "serve">): Served {
  const { world, request, reply } = exchange;
  const given: Credentials = {
    tenantUrl: firstText((request.query as Record<string, unknown>)["tenantUrl"]),
    host: request.headers.host,
    authorization: request.headers.authorization,
    cookie: request.headers.cookie,
  };
  const callOf = (caller: Caller): Call => ({
    operation,
    caller,
    path: request.params as Record<string, string>,
    ...bodyOf(operation, request),
    connection: exchange,
  });
  const caller = resolveCaller(world, operation, given);
  if (isRefusal(caller)) {
    const mistaken = callerAnyhow(world, operation, given);
    if (mistaken !== null) void serve(world, callOf(mistaken));
    return refuse(operation.id, caller);
  }
  if (caller.newCookie !== null) reply.header("set-cookie", setCookieHeader(world, caller.newCookie));
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
  const writeNow = (): void => writeAnswer(world, reply, request.exchange?.entry ?? null, altered, call);
  const write = isUpload(operation) ? (): void => void writeBehindBody(request, reply, writeNow) : writeNow;
  if (delayMs <= 0 || world.isClosing) return write();
  world.lateAnswers.keepBack(delayMs, () => (exchangeOf(request).isGone() ? void reply.hijack() : write()));
}

/** Answers when the body has come to its end, or has gone on for too long; see `readAway`. */
async function writeBehindBody(request: FastifyRequest, reply: FastifyReply, write: () => void): Promise<void> {
  const isEnded = await readAway(request.raw);
  if (!isEnded) reply.header("connection", "close");
  if (exchangeOf(request).isGone()) reply.hijack();
  else write();
}

function exchangeOf({ exchange }: FastifyRequest): Exchange {
  if (exchange === null) throw new Error("a request of an operation has no exchange");
  return exchange;
}

/** Of a query parameter that is given more than once the first counts. */
function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : undefined;
}
