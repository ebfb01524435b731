import type { FastifyInstance } from "fastify";
import { capacityEndpoints, registerCapacity } from "../capacity/register-capacity.ts";
import { pushEndpoints, registerPushReceiver } from "../push/receiver/register-push-receiver.ts";
import type { AdminContext } from "./admin-context.ts";
import { endpoints, type Endpoint } from "./endpoints.ts";

/** Endpoints that another part of the tenant adds to the admin port. */
export interface Mount {
  readonly rows: readonly Endpoint[];
  readonly register: (app: FastifyInstance, context: AdminContext) => void;
}

/** What is mounted beside the endpoints of the admin port itself: one entry for each part that brings some. */
export const mounts: readonly Mount[] = [
  { rows: pushEndpoints, register: (app, { world }) => registerPushReceiver(app, world.pushes.receiver) },
  { rows: capacityEndpoints, register: (app, { world }) => registerCapacity(app, world) },
];

/** Every endpoint that the admin port has. */
export const allEndpoints: readonly Endpoint[] = [...endpoints, ...mounts.flatMap(({ rows }) => rows)];
