import { fastify, type FastifyInstance } from "fastify";
import type { ServerOptions } from "node:http";
import { operationIds, operations } from "../protocol/operations.ts";
import { allowOrigins } from "./allow-origins.ts";
import { closeDown } from "./close-down.ts";
import { checkingIntervalMs } from "./connection-schema.ts";
import { routeLinks } from "./links/route-links.ts";
import { isUpload, routeOperation } from "./route-operation.ts";
import { answerUnmatched } from "./stray-answers.ts";
import { countUnrouted } from "./unrouted.ts";
import type { KeyPair } from "./tls/self-signed.ts";
import type { World } from "./world.ts";

/** The tenant's HTTP side, over TLS where there is a key pair: one route for each row of the operation table, and for the links beside it. */
export function createHttpApp(world: World, tls: KeyPair | null = null): FastifyInstance {
  const { connection, maxBodyBytes } = world.config;
  const unrouted = countUnrouted(world);
  const app = fastify({
    clientErrorHandler: unrouted.handler,
    // What comes while the tenant closes is served and counted like all else; the library's own refusal would not be.
    return503OnClosing: false,
    // Nobody reads them, and each would be a string for as long as its poll is held.
    genReqId: () => "",
    bodyLimit: maxBodyBytes,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    keepAliveTimeout: connection.keepAliveTimeoutMs,
    requestTimeout: connection.requestTimeoutMs,
    // For nothing else is there a limit while an answer waits for a client that does not read it.
    connectionTimeout: connection.silenceTimeoutMs,
    ...serverOf(tls, {
      headersTimeout: connection.headersTimeoutMs,
      connectionsCheckingInterval: checkingIntervalMs(connection),
      requireHostHeader: false,
    }),
    // A doubled slash after the version is what one widget sends; ids longer than any known are not found, but found out late.
    routerOptions: { ignoreDuplicateSlashes: true, maxParamLength: 2048 },
    frameworkErrors: (_error, _request, reply) => answerUnmatched(world, reply),
  });
  unrouted.watch(app);
  allowOrigins(app, world);
  app.decorateRequest("exchange", null);
  app.decorateRequest("uploadType", undefined);
  takeBodiesAsBytes(app);
  for (const id of operationIds) if (!isUpload(operations[id])) routeOperation(app, world, id);
  routeLinks(app, world);
  app.register((uploads, _options, done) => {
    takeBodiesAsStreams(uploads);
    for (const id of operationIds) if (isUpload(operations[id])) routeOperation(uploads, world, id);
    done();
  });
  app.setNotFoundHandler((_request, reply) => answerUnmatched(world, reply));
  // Operations handle their own errors; a request for none may have a body that cannot be taken in.
  app.setErrorHandler((_error, _request, reply) => answerUnmatched(world, reply));
  app.addHook("preClose", () => {
    // From here on nobody new is let in; fastify closes what is left when all have their answers.
    app.server.close();
    return closeDown(world);
  });
  app.addHook("onClose", (_app, done) => {
    world.store.reset();
    done();
  });
  return app;
}

/** The two kinds of server take the same options under different names; to whoever uses them they are alike. */
function serverOf(tls: KeyPair | null, options: ServerOptions): { http?: ServerOptions } {
  return tls === null ? { http: options } : ({ https: { ...options, ...tls } } as object);
}

/** Files are not gathered in memory: whoever takes them reads them as they come in. */
function takeBodiesAsStreams(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
}

/** Bodies are decoded by the operations, after the caller is accepted: clients label JSON in many ways, or not at all. */
function takeBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
}
