import cookie from "@fastify/cookie";
import cors from "@fastify/cors";
import { fastify, type FastifyInstance } from "fastify";
import { operationIds } from "../protocol/operations.ts";
import { closeDown } from "./close-down.ts";
import { routeOperation } from "./route-operation.ts";
import { answerUnmatched } from "./stray-answers.ts";
import type { World } from "./world.ts";
import { heldHeader } from "./write-answer.ts";

/** Request headers that pages of other origins may send. Source: deduced from what the web and mobile clients send. */
const allowedHeaders = ["Authorization", "Content-Type", "Cache-Control", "UserAgent"];

/** The tenant's HTTP side: one route for each row of the operation table, and nothing else. */
export function createHttpApp(world: World): FastifyInstance {
  const { connection, maxBodyBytes } = world.config;
  const app = fastify({
    bodyLimit: maxBodyBytes,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    keepAliveTimeout: connection.keepAliveTimeoutMs,
    requestTimeout: connection.requestTimeoutMs,
    http: { headersTimeout: connection.headersTimeoutMs },
    // A doubled slash after the version is what one widget sends; ids longer than any known are not found, but found out late.
    routerOptions: { ignoreDuplicateSlashes: true, maxParamLength: 2048 },
    frameworkErrors: (_error, _request, reply) => answerUnmatched(world, reply),
  });
  app.register(cookie);
  app.register(cors, {
    origin: true,
    credentials: true,
    methods: ["GET", "POST"],
    allowedHeaders,
    exposedHeaders: [heldHeader],
  });
  app.decorateRequest("ledgerEntry", null);
  takeBodiesAsBytes(app);
  for (const id of operationIds) routeOperation(app, world, id);
  app.setNotFoundHandler((_request, reply) => answerUnmatched(world, reply));
  app.addHook("preClose", () => closeDown(world));
  return app;
}

/** Bodies are decoded by the operations, after the caller is accepted: clients label JSON in many ways, or not at all. */
function takeBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
}
