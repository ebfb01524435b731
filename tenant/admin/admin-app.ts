import { fastify, type FastifyInstance } from "fastify";
import type { World } from "../world.ts";
import type { AdminContext } from "./admin-context.ts";
import { addAgentRoutes } from "./agent-routes.ts";
import { addConsoleRoutes } from "./console-routes.ts";
import { addFileRoutes } from "./file-routes.ts";
import { createLiveFeed } from "./live-feed.ts";
import { guardLoopback } from "./loopback-guard.ts";
import { allEndpoints, mounts } from "./mounts.ts";
import { addReadRoutes } from "./read-routes.ts";
import { tellRefusals } from "./refusals.ts";
import { createSessionViews } from "./session-views.ts";

/** The admin port of a tenant: ground truth to read, and the agent's side to play. It does not listen yet. */
export function createAdminApp(world: World, apiUrl: string): FastifyInstance {
  const app = fastify({ forceCloseConnections: true, return503OnClosing: false, exposeHeadRoutes: false });
  const views = createSessionViews(world);
  const live = createLiveFeed({ world, views });
  const context: AdminContext = { world, views, live, apiUrl, startedAtMs: world.clock.now() };
  app.addHook("onRoute", ({ method, url }) => demandRow(String(method), url));
  guardLoopback(app);
  tellRefusals(app);
  app.addHook("onSend", (_request, reply, _payload, done) => {
    reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    reply.header("cross-origin-resource-policy", "same-origin");
    done();
  });
  addConsoleRoutes(app);
  addReadRoutes(app, context);
  addAgentRoutes(app, context);
  addFileRoutes(app, context);
  for (const { register } of mounts) register(app, context);
  app.addHook("preClose", (done) => {
    live.close();
    done();
  });
  return app;
}

/** @throws Error for an endpoint that the list of endpoints does not have. */
function demandRow(method: string, url: string): void {
  if (allEndpoints.some((row) => row.method === method && row.path === url.replace("::", ":"))) return;
  throw new Error(`the admin port has ${method} ${url}, which no table lists: add a row to the part that brings it`);
}
