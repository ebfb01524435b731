import type { AddressInfo } from "node:net";
import { createWorld, tenantIn } from "../app.ts";
import { defaultConfig } from "../default-config.ts";

/** What a fuzzed tenant says of itself. */
export interface FuzzedState {
  /** What nobody caught. */
  readonly uncaught: readonly string[];
  /** Live memory after a collection. */
  readonly heapBytes: number;
  readonly sessions: number;
  readonly heldPolls: number;
  readonly connections: number;
  /** Requests without an answer. */
  readonly inFlight: number;
}

/**
 * A tenant as a process of its own, so that nothing but the tenant is in its memory. All times are short: what is stuck is
 * let go by the tenant, and sessions that nobody polls are soon forgotten.
 */
const world = createWorld({
  seed: Number(process.argv[2]),
  config: {
    ...defaultConfig,
    holdMs: 10,
    inactivityTimeoutMs: 1200,
    pollAbsenceTimeoutMs: 1000,
    lastEventsMs: 100,
    maxBodyBytes: 20_000,
    files: { maxFileBytes: 2000, maxKeptFiles: 20 },
    push: { awayAfterMs: 20, keptPushes: 20 },
    connection: { headersTimeoutMs: 80, requestTimeoutMs: 120, keepAliveTimeoutMs: 1 },
  },
});
const tenant = tenantIn(world);
const uncaught: string[] = [];
for (const kind of ["uncaughtException", "unhandledRejection"]) {
  process.on(kind, (error: unknown) =>
    uncaught.push(`${kind}: ${error instanceof Error ? error.stack : String(error)}`),
  );
}
process.once("disconnect", () => process.exit());
process.on("message", () => void state().then((told) => process.send?.(told)));
await tenant.app.listen({ host: "127.0.0.1", port: 0 });
process.send?.((tenant.app.server.address() as AddressInfo).port);

async function state(): Promise<FuzzedState> {
  const connections = await new Promise<number>((resolve) =>
    tenant.app.server.getConnections((_error, count) => resolve(count)),
  );
  globalThis.gc?.();
  const rows = Object.values(tenant.ledger.snapshot().operations);
  return {
    uncaught,
    heapBytes: process.memoryUsage().heapUsed,
    sessions: world.store.size,
    heldPolls: tenant.heldPolls(),
    connections,
    inFlight: rows.reduce((sum, { inFlight }) => sum + inFlight, 0),
  };
}
