import type { FastifyInstance } from "fastify";
import type { World } from "../world.ts";
import { capacityReport } from "./capacity-report.ts";

/** What the chat servers add to the admin port, as its index shows it. */
export const capacityEndpoints = [
  {
    method: "GET",
    path: "/capacity",
    summary: "the chat servers: what they can do at most in theory, and what they do now; null for none",
  },
] as const;

/** Adds the endpoint; the theory follows from the configuration alone and is worked out when it is first asked for. */
export function registerCapacity(app: FastifyInstance, { config, capacity }: World): void {
  let limits: ReturnType<typeof capacityReport> | undefined;
  app.get("/capacity", () => {
    limits ??= capacityReport(config);
    return { limits, servers: capacity?.counts() ?? null };
  });
}
