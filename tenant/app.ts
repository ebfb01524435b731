import type { FastifyInstance } from "fastify";
import { systemClock, type Clock } from "./clock.ts";
import { parseConfig, type TenantConfigInput } from "./config.ts";
import { defaultConfig } from "./default-config.ts";
import { activateFaults } from "./faults.ts";
import { createHttpApp } from "./http-app.ts";
import { createIdentifiers } from "./identifiers.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createTenantDirectory } from "./resolve-tenant.ts";
import { createStore } from "./store.ts";
import type { World } from "./world.ts";

/** What a tenant can be told; everything has a default. */
export interface TenantOptions {
  /** What it serves, see `defaultConfig`. */
  readonly config?: TenantConfigInput;
  /** Its time, see `systemClock`. */
  readonly clock?: Clock;
  /** Ids of the faults that it commits. */
  readonly faults?: readonly string[];
  /** Makes its random ids the same every time. */
  readonly seed?: number;
}

/** A reference tenant; requests go in through `app.inject` or, once it listens, through a socket. */
export interface Tenant {
  readonly app: FastifyInstance;
  readonly clock: Clock;
  readonly ledger: Ledger;
  /** Polls that are held at this moment: each counts from when it is parked until it is released or its client leaves. */
  heldPolls(): number;
  /** Answers held polls, stops all timers, and closes every connection. */
  close(): Promise<void>;
}

/**
 * Builds a tenant that does not listen yet.
 * @throws Error when the configuration cannot be used or a fault is unknown.
 */
export function createTenant(options: TenantOptions = {}): Tenant {
  const world = createWorld(options);
  const app = createHttpApp(world);
  return {
    app,
    clock: world.clock,
    ledger: world.ledger,
    heldPolls: () => world.ledger.heldPolls,
    close: () => app.close(),
  };
}

function createWorld({ config, clock, faults, seed }: TenantOptions): World {
  const parsed = config === undefined ? defaultConfig : parseConfig(config);
  return {
    config: parsed,
    tenants: createTenantDirectory(parsed),
    clock: clock ?? systemClock(),
    identifiers: createIdentifiers(seed),
    store: createStore(),
    ledger: createLedger(),
    faults: activateFaults(faults ?? []),
    isClosing: false,
  };
}
