import { createClient, type Client } from "../../client/client.ts";
import type { Exchange } from "../../client/exchange.ts";
import { withCookies } from "../../client/cookie-jar.ts";
import { networkTransport, type NetworkTransport } from "../../client/network-transport.ts";
import { paced } from "../../client/paced-transport.ts";
import { createPseudonyms } from "../../client/pseudonyms.ts";
import { learnSecrets, redact } from "../../client/redaction.ts";
import type { Transport } from "../../client/transport.ts";
import { absentIds } from "../../protocol/absent-ids.ts";
import { cookieClientId } from "../../protocol/authorization.ts";
import type { ExchangeRecord, SeenPush } from "../../reports/model.ts";
import { virtualClock } from "../../tenant/clock.ts";
import type { TenantConfig } from "../../tenant/config.ts";
import { defaultConfig } from "../../tenant/default-config.ts";
import type { Tenant } from "../../tenant/app.ts";
import { firstEntry } from "../../tenant/first-entry.ts";
import { startTenant } from "../../tenant/server.ts";
import { allCapabilities, type Capabilities } from "./capabilities.ts";
import { usualEndurance, type EnduranceOptions } from "./endurance-options.ts";
import { createIdentities, unseenIdentities, type Identities } from "./identities.ts";
import { embeddedTiming, type Timing } from "./timing.ts";
import { nextTurn, settleInVirtualTime, type ClientTraffic } from "./virtual-time.ts";

/** A tenant to be judged, by its address and by an entry of it. */
export interface RemoteTarget {
  readonly url: string;
  readonly tenantUrl: string;
  readonly appId: string;
}

/** What is known of a tenant at an address, beside that address. */
export interface TargetProfile extends RemoteTarget {
  readonly capabilities: Capabilities;
  readonly timing: Timing;
  readonly endurance: EnduranceOptions;
  /** Most requests a second; null for no limit. */
  readonly ratePerSecond: number | null;
  /** More headers for every request, such as a gateway wants; their values are secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** Certificates to trust beside the usual ones, as PEM; null for none. */
  readonly ca: string | null;
  /** Values that must never be shown. */
  readonly secrets: readonly string[];
  /** Options of the command line that lead to this target again. */
  readonly options: readonly string[];
}

export interface TargetOptions {
  /** Null: start the embedded tenant. */
  readonly remote: TargetProfile | null;
  /** Faults of the embedded tenant. */
  readonly faults?: readonly string[];
  /** Settings of the embedded tenant that are not the usual ones. */
  readonly settings?: Partial<TenantConfig>;
  readonly seed: number;
}

/** The tenant under test. All times are of its own clock, in milliseconds. */
export interface Target extends RemoteTarget {
  readonly kind: "embedded" | "remote";
  readonly clock: "virtual" | "real";
  readonly capabilities: Capabilities;
  readonly timing: Timing;
  readonly endurance: EnduranceOptions;
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
  /** What the calls of `pushes` returned since the last call of this, in their order. */
  takeWitnessed(): (readonly SeenPush[])[];
  /** What was sent and answered since the last call of `takeExchanges`, which takes it away. */
  exchanges(): readonly Exchange[];
  takeExchanges(): Exchange[];
  /** Exchanges as they may be shown, in their order. */
  show(exchanges: readonly Exchange[]): ExchangeRecord[];
  /** A text about an exchange as it may be shown. */
  showText(text: string): string;
  close(): Promise<void>;
}

/** Opens a target; the embedded tenant listens on a free loopback port and keeps virtual time. */
export async function openTarget(options: TargetOptions): Promise<Target> {
  if (options.remote !== null) return remoteTarget(options.remote);
  const clock = virtualClock();
  const config = { ...defaultConfig, ...options.settings };
  const running = await startTenant({ clock, config, faults: options.faults ?? [], seed: options.seed });
  const place = { url: running.url, ...firstEntry(defaultConfig) };
  const { tenant } = running;
  const driven = { clock, heldPolls: () => tenant.heldPolls(), traffic: () => trafficOf(tenant) };
  const wire = countingTransport(networkTransport(place.url));
  const { inactivityTimeoutMs: inactivityMs, pollAbsenceTimeoutMs: absenceMs } = config;
  const timing = { ...embeddedTiming, inactivityMs, absenceMs };
  const parts = targetParts({ ...place, timing }, createIdentities(options.seed), wire.send, () => clock.now());
  return {
    ...place,
    ...parts,
    kind: "embedded",
    clock: "virtual",
    capabilities: allCapabilities,
    timing,
    endurance: usualEndurance.embedded,
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
    pushes: () =>
      parts.witness(
        tenant.pushes.receiver.list().map(({ service, token, topic, payload }) => ({ service, token, topic, payload })),
      ),
    async close() {
      await wire.close();
      await running.close();
    },
  };
}

function remoteTarget(profile: TargetProfile): Target {
  const { url, tenantUrl, appId, capabilities, timing, endurance, options, headers, ca, ratePerSecond, secrets } =
    profile;
  const now = (): number => performance.timeOrigin + performance.now();
  const network = networkTransport(url, { headers, ca });
  const send = ratePerSecond === null ? network.send : paced(network.send, ratePerSecond);
  const parts = targetParts(profile, unseenIdentities(), send, now);
  for (const secret of secrets) parts.hide(secret);
  const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    url,
    tenantUrl,
    appId,
    capabilities,
    timing,
    endurance,
    options,
    ...parts,
    kind: "remote",
    clock: "real",
    now,
    settle: (promise) => promise,
    wait: delay,
    untilHeld: () => delay(timing.roundTripMs),
    untilNoticed: () => delay(timing.roundTripMs),
    pushes: () => parts.witness([]),
    close: () => network.close(),
  };
}

function targetParts(
  place: RemoteTarget & { readonly timing: Timing },
  identities: Identities,
  transport: Transport,
  now: () => number,
) {
  const pseudonyms = createPseudonyms();
  for (const id of Object.values(absentIds)) pseudonyms.admit(id);
  let exchanges: Exchange[] = [];
  let witnessed: (readonly SeenPush[])[] = [];
  let count = 0;
  const clientOf = (appId: string, clientId: string, send: Transport): Client =>
    createClient({
      caller: { tenantUrl: place.tenantUrl, appId, clientId },
      transport: send,
      now,
      timeoutMs: place.timing.requestTimeoutMs,
      nextId: () => `x${(count += 1)}`,
      record: (exchange) => void exchanges.push(exchange),
    });
  return {
    newClient(appId: string = place.appId): Client {
      const clientId = identities.nextClientId();
      pseudonyms.hide("client", clientId);
      return clientOf(appId, clientId, transport);
    },
    witness(pushes: readonly SeenPush[]): readonly SeenPush[] {
      witnessed.push(pushes);
      return pushes;
    },
    takeWitnessed(): (readonly SeenPush[])[] {
      const taken = witnessed;
      witnessed = [];
      return taken;
    },
    newBrowser: () => clientOf(place.appId, cookieClientId, withCookies(transport)),
    exchanges: () => exchanges,
    takeExchanges(): Exchange[] {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    hide: (secret: string) => void pseudonyms.hide("secret", secret),
    show(all: readonly Exchange[]): ExchangeRecord[] {
      // All are learnt from first: an id may stand in one exchange, and only a later one calls it what it is.
      for (const exchange of all) learnSecrets(exchange, pseudonyms);
      return all.map((exchange) => redact(exchange, pseudonyms));
    },
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
function countingTransport(network: NetworkTransport): CountingTransport {
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
