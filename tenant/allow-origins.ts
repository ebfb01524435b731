import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance } from "fastify";
import type { World } from "./world.ts";
import { heldHeader } from "../protocol/held-header.ts";

/** Request headers that pages of other origins may send. Source: deduced from what the web and mobile clients send. */
const allowedHeaders = ["Authorization", "Content-Type", "Cache-Control", "UserAgent"];

/** Pages of every origin may call with their cookies; so the origin is echoed, as browsers refuse a star then. */
const allowed: FastifyCorsOptions = {
  origin: true,
  credentials: true,
  methods: ["GET", "POST"],
  allowedHeaders,
  exposedHeaders: [heldHeader],
  // An OPTIONS request that asks for nothing is answered like one that does; the library would refuse it in plain text.
  strictPreflight: false,
};

/** Lets pages of other origins in, and answers their preflights. */
export function allowOrigins(app: FastifyInstance, { faults }: World): void {
  if (faults.switchedOn.length === 0) return void app.register(cors, allowed);
  app.register(cors, {
    delegator: (request, decide) => {
      const isPreflight = request.method === "OPTIONS";
      decide(null, {
        ...allowed,
        origin: faults.has("cors-any-origin") ? "*" : true,
        credentials: !faults.has("cors-credentials-missing"),
        preflight: !(isPreflight && faults.has("cors-preflight-unknown")),
        allowedHeaders:
          isPreflight && faults.has("cors-authorization-not-allowed") ? allowedHeaders.slice(1) : allowedHeaders,
      });
    },
  });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    if (faults.has("cors-vary-missing")) reply.removeHeader("vary");
    done();
  });
}
