import { createClient, type Client } from "../../client/client.ts";
import type { Exchange } from "../../client/exchange.ts";
import { withCookies } from "../../client/cookie-jar.ts";
import { networkTransport } from "../../client/network-transport.ts";
import { createPseudonyms } from "../../client/pseudonyms.ts";
import { redact } from "../../client/redaction.ts";
import type { Transport } from "../../client/transport.ts";
import { cookieClientId } from "../../protocol/authorization.ts";
import type { ExchangeRecord } from "../../reports/model.ts";
import { virtualClock } from "../../tenant/clock.ts";
import { defaultConfig } from "../../tenant/default-config.ts";
import type { Tenant } from "../../tenant/app.ts";
import { firstEntry } from "../../tenant/first-entry.ts";
import { startTenant } from "../../tenant/server.ts";
import { createIdentities, unseenIdentities, type Identities } from "./identities.ts";
import { nextTurn, settleInVirtualTime, type ClientTraffic } from "./virtual-time.ts";

/** A tenant to be judged, by its address and by an entry of it. */
export interface RemoteTarget {
  readonly url: string;
  readonly tenantUrl: string;
  readonly appId: string;
}

export interface TargetOptions {
  /** Null: start the embedded tenant. */
  readonly remote: RemoteTarget | null;
  /** Faults of the embedded tenant. */
  readonly faults?: readonly string[];
  readonly seed: number;
}

/** A notification as a push service takes it. */
export interface SeenPush {
  readonly service: "apns" | "firebase";
  /** A stand-in for the device token: the same for the same token. */
  readonly token: string;
  readonly topic: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The tenant under test. All times are of its own clock, in milliseconds. */
export interface Target extends RemoteTarget {
  readonly kind: "embedded" | "remote";
  readonly clock: "virtual" | "real";
  /** Options of the command line that lead to this target again. */
  readonly options: readonly string[];
  now(): number;
  /** Waits for a promise and, on a virtual clock, lets the time pass that it takes. */
  settle<Value>(promise: Promise<Value>): Promise<Value>;
  /** Lets time pass; of the requests under way none but held polls may wait for it. */
  wait(ms: number): Promise<void>;
  /** Waits until the polls just sent are held; a remote tenant does not say so, there it gives them the time of a round trip. */
  untilHeld(polls: number): Promise<void>;
  /** A client of its own, never seen by the tenant before; seeded where the tenant starts afresh. Of the target's entry unless another is named. */
  newClient(appId?: string): Client;
  /** A browser of its own: it calls itself WebChat, and its cookies say who it is. */
  newBrowser(): Client;
  /** Waits until the tenant has noticed clients that went away; a remote tenant does not say so, there it gives it the time of a round trip. */
  untilNoticed(): Promise<void>;
  /** The notifications that the tenant has sent, oldest first; none where they cannot be seen. */
  pushes(): readonly SeenPush[];
  /** What was sent and answered since the last call. */
  takeExchanges(): Exchange[];
  /** An exchange as it may be shown. */
  show(exchange: Exchange): ExchangeRecord;
  /** A text about an exchange as it may be shown. */
  showText(text: string): string;
  close(): Promise<void>;
}

/** Real time after which any request is given up: as long as the most patient client waits for a poll. */
const requestTimeoutMs = 60_000;
const remoteRoundTripMs = 500;

/** Opens a target; the embedded tenant listens on a free loopback port and keeps virtual time. */
export async function openTarget(options: TargetOptions): Promise<Target> {
  if (options.remote !== null) return remoteTarget(options.remote, options.seed);
  const clock = virtualClock();
  const running = await startTenant({ clock, faults: options.faults ?? [], seed: options.seed });
  const place = { url: running.url, ...firstEntry(defaultConfig) };
  const { tenant } = running;
  const driven = { clock, heldPolls: () => tenant.heldPolls(), traffic: () => trafficOf(tenant) };
  const wire = countingTransport(place.url);
  const parts = targetParts(place, createIdentities(options.seed), wire.send, () => clock.now());
  return {
    ...place,
    ...parts,
    kind: "embedded",
    clock: "virtual",
    options: [...(options.faults ?? []).map((id) => `--fault ${id}`), `--seed ${options.seed}`],
    now: () => clock.now(),
    settle: (promise) => settleInVirtualTime(promise, driven, wire),
    async wait(ms) {
      clock.advance(ms);
      await nextTurn();
    },
    async untilHeld(polls) {
      while (tenant.heldPolls() < polls && wire.underWay() >= polls) await nextTurn();
    },
    async untilNoticed() {
      while (trafficOf(tenant).open > wire.underWay()) await nextTurn();
    },
    pushes: () => tenant.pushes.receiver.list(),
    async close() {
      await wire.close();
      await running.close();
    },
  };
}

function remoteTarget(place: RemoteTarget, seed: number): Target {
  const now = (): number => performance.timeOrigin + performance.now();
  const wire = countingTransport(place.url);
  const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    ...place,
    ...targetParts(place, unseenIdentities(), wire.send, now),
    kind: "remote",
    clock: "real",
    options: [`--target ${place.url}`, `--tenant-url ${place.tenantUrl}`, `--app-id ${place.appId}`, `--seed ${seed}`],
    now,
    settle: (promise) => promise,
    wait: delay,
    untilHeld: () => delay(remoteRoundTripMs),
    untilNoticed: () => delay(remoteRoundTripMs),
    pushes: () => [],
    close: () => wire.close(),
  };
}

function targetParts(place: RemoteTarget, identities: Identities, transport: Transport, now: () => number) {
  const pseudonyms = createPseudonyms();
  let exchanges: Exchange[] = [];
  let count = 0;
  const clientOf = (appId: string, clientId: string, send: Transport): Client =>
    createClient({
      caller: { tenantUrl: place.tenantUrl, appId, clientId },
      transport: send,
      now,
      timeoutMs: requestTimeoutMs,
      nextId: () => `x${(count += 1)}`,
      record: (exchange) => void exchanges.push(exchange),
    });
  return {
    newClient(appId: string = place.appId): Client {
      const clientId = identities.nextClientId();
      pseudonyms.hide("client", clientId);
      return clientOf(appId, clientId, transport);
    },
    newBrowser: () => clientOf(place.appId, cookieClientId, withCookies(transport)),
    takeExchanges(): Exchange[] {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    show: (exchange: Exchange) => redact(exchange, pseudonyms),
    showText: (text: string) => pseudonyms.apply(text),
  };
}

/** The tenant's own count of what has reached it. */
function trafficOf({ ledger }: Tenant): { received: number; open: number } {
  const { operations, links, unmatched, preflights, malformed } = ledger.snapshot();
  const traffic = { received: unmatched + preflights + malformed, open: 0 };
  for (const { received, inFlight } of Object.values({ ...operations, ...links })) {
    traffic.received += received;
    traffic.open += inFlight;
  }
  return traffic;
}

interface CountingTransport extends ClientTraffic {
  readonly send: Transport;
  close(): Promise<void>;
}

/** Counts the requests that are sent and under way, which is what virtual time is driven by. */
function countingTransport(url: string): CountingTransport {
  const network = networkTransport(url);
  let sent = 0;
  let underWay = 0;
  return {
    async send(request, options) {
      sent += 1;
      underWay += 1;
      try {
        return await network.send(request, options);
      } finally {
        underWay -= 1;
      }
    },
    sent: () => sent,
    underWay: () => underWay,
    close: () => network.close(),
  };
}
