import type { FastifyInstance } from "fastify";
import { broadcast } from "./broadcast.ts";
import { createChatServers, type ChatServers } from "./capacity/chat-servers.ts";
import { dropPolls, failSessions } from "./capacity/lost-sessions.ts";
import { createCrm } from "./cases/crm.ts";
import { systemClock, type Clock } from "./clock.ts";
import { parseConfig, type TenantConfigInput } from "./config.ts";
import { defaultConfig } from "./default-config.ts";
import { activateFaults, type ActiveFaults } from "./faults.ts";
import type { Situation } from "./faults/situation.ts";
import { createFileStore } from "./files/file-store.ts";
import { createHttpApp } from "./http-app.ts";
import { createIdentifiers } from "./identifiers.ts";
import { createLateAnswers } from "./late-answers.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createPushServices, type PushServices } from "./push/push-services.ts";
import { createTenantDirectory } from "./resolve-tenant.ts";
import { createStore } from "./store.ts";
import { watchHandshakes, type Handshakes } from "./tls/handshakes.ts";
import type { KeyPair } from "./tls/self-signed.ts";
import { createWatch } from "./watch.ts";
import type { World } from "./world.ts";

/** What a tenant can be told; everything has a default. */
export interface TenantOptions {
  /** What it serves, see `defaultConfig`. */
  readonly config?: TenantConfigInput;
  /** Its time, see `systemClock`. */
  readonly clock?: Clock;
  /** The faults that it commits: ids, each with its trigger behind an @ if it has one, see `readFaults`. */
  readonly faults?: readonly string[];
  /** Makes its random ids, and the chance of its faults, the same every time. */
  readonly seed?: number;
}

/** A reference tenant; requests go in through `app.inject` or, once it listens, through a socket. */
export interface Tenant {
  readonly app: FastifyInstance;
  readonly clock: Clock;
  readonly ledger: Ledger;
  /**
   * Requests that wait for time to pass: polls that are held, each from when it is parked until it is released or its client
   * leaves, answers that a fault keeps back, and work of chat servers.
   */
  heldPolls(): number;
  /** What its chat servers are doing; null where it has no capacity model. */
  readonly capacity: Pick<ChatServers, "counts"> | null;
  /** The notifications that it has sent, and the receiver that they went to where no other is configured. */
  readonly pushes: Pick<PushServices, "receiver" | "counts">;
  /** Connections that failed before they could bring a request; none without TLS. */
  readonly handshakes: Pick<Handshakes, "failed">;
  /** What it does wrong, and how often it did so far. */
  readonly faults: Pick<ActiveFaults, "switchedOn" | "fired">;
  /** An agent says something to all clients at the same moment; returns how many there are. */
  broadcast(text: string): number;
  /** Answers held polls, stops all timers, and closes every connection. */
  close(): Promise<void>;
}

/**
 * Builds a tenant that does not listen yet.
 * @throws Error when the configuration cannot be used or a fault is unknown.
 */
export function createTenant(options: TenantOptions = {}): Tenant {
  return tenantIn(createWorld(options));
}

/** The tenant that a world is about; it speaks TLS where there is a key pair. */
export function tenantIn(world: World, tls: KeyPair | null = null): Tenant {
  const app = createHttpApp(world, tls);
  const handshakes = watchHandshakes(app.server);
  app.addHook("preClose", (done) => {
    handshakes.close();
    done();
  });
  return {
    app,
    handshakes,
    clock: world.clock,
    ledger: world.ledger,
    heldPolls: () => world.ledger.heldPolls + world.lateAnswers.size + (world.capacity?.waiting ?? 0),
    capacity: world.capacity,
    pushes: world.pushes,
    faults: world.faults,
    broadcast: (text) => broadcast(world, text),
    close: () => app.close(),
  };
}

/**
 * Puts together all that a tenant consists of.
 * @throws Error as `createTenant` does.
 */
export function createWorld({ config, clock, faults, seed }: TenantOptions): World {
  const parsed = config === undefined ? defaultConfig : parseConfig(config);
  const parts = { clock: clock ?? systemClock(), store: createStore(), ledger: createLedger() };
  const world: World = {
    ...parts,
    config: parsed,
    tenants: createTenantDirectory(parsed),
    identifiers: createIdentifiers(seed),
    files: createFileStore(),
    faults: activateFaults(faults ?? [], { situation: situationOf(parts), seed }),
    lateAnswers: createLateAnswers(parts.clock),
    crm: createCrm(parsed, seed ?? 1),
    // With ids of its own: a push that somebody sends to the receiver must not change those of sessions.
    pushes: createPushServices(parsed.push, { clock: parts.clock, identifiers: createIdentifiers(seed) }),
    watch: createWatch(),
    capacity:
      parsed.capacity === null
        ? null
        : createChatServers(parsed.capacity, {
            clock: parts.clock,
            seed: seed ?? 1,
            onLost: dropPolls,
            onForgotten: (sessions) => failSessions(world, sessions),
          }),
    isClosing: false,
  };
  return world;
}

/** What faults can see of a tenant. */
function situationOf({ clock, store, ledger }: Pick<World, "clock" | "store" | "ledger">): Situation {
  return {
    nowMs: () => clock.now(),
    sessionsOpened: () => store.opened,
    pollsHeld: () => ledger.heldPolls,
    sessions: () => store.sessions(),
    find: (chatId) => store.find(chatId),
  };
}
