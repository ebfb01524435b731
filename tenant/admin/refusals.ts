import type { FastifyInstance } from "fastify";
import type { AdminError } from "./wire.ts";

/** A request that the admin port does not do; becomes its answer. */
export class AdminRefusal extends Error {
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Everything that goes wrong is told in one form. */
export function tellRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    reply.code(error.statusCode ?? 500).send({ error: error.message } satisfies AdminError);
  });
  app.setNotFoundHandler(({ method, url }, reply) => {
    reply
      .code(404)
      .send({ error: `there is no ${method} ${url} here: GET / lists what there is` } satisfies AdminError);
  });
}
