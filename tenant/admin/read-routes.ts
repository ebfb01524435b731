import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { SessionState } from "../../protocol/types.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminRefusal } from "./refusals.ts";
import { readAs, sessionOf } from "./request-parts.ts";
import { withoutSecrets } from "./without-secrets.ts";

const states = [
  "ivr",
  "queued",
  "connecting",
  "connected",
  "completed",
  "failed",
] as const satisfies readonly SessionState[];

const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  state: z.enum(states).nullable().default(null),
});
const transcriptQuery = z.object({ from: z.coerce.number().int().min(0).default(0) });

/** All that can be looked at; nothing here changes anything. */
export function addReadRoutes(app: FastifyInstance, { world, views, live, apiUrl, startedAtMs }: AdminContext): void {
  const { clock, config, faults, ledger, store } = world;

  app.get("/ledger", () => ledger.snapshot());
  app.get("/config", () => withoutSecrets(config));
  app.get("/faults", () => ({ switchedOn: faults.switchedOn, fired: faults.fired() }));
  app.get("/health", () => ({
    status: world.isClosing ? "closing" : "up",
    apiUrl,
    clock: clock.kind,
    now: clock.now(),
    startedAt: startedAtMs,
    sessions: store.size,
    sessionsOpened: store.opened,
    counts: views.counts(),
    listeners: live.listeners,
  }));
  app.get("/sessions", ({ query }) => {
    const { limit, state } = readAs(listQuery, query, "query");
    return views.list(limit, state);
  });
  app.get("/sessions/:chatId", (request) => {
    const { from } = readAs(transcriptQuery, request.query, "query");
    return views.transcriptOf(sessionOf(world, request), from);
  });
  app.get("/events", (_request, reply) => {
    const { raw } = reply;
    const headers = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" };
    if (!live.hasRoom) throw new AdminRefusal(503, "too many listen already: close a console, or a program, that does");
    reply.hijack();
    raw.writeHead(200, headers);
    live.join(raw);
  });
}
