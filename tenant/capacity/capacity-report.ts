import type { TenantConfig } from "../config.ts";
import type { ChatServerConfig } from "./capacity-schema.ts";
import { placement } from "./placement.ts";
import { maxRate, meanWaitMs, methodOf, rateAtShareOver, shareOver, waitingShare } from "./queueing.ts";

/** What one chat server can do at most, in theory; rates are pieces of work a second. */
export interface ServerLimits {
  readonly name: string;
  readonly maxSessions: number;
  readonly workers: number;
  readonly meanServiceMs: number;
  readonly method: string;
  /** All workers busy all the time. */
  readonly maxRatePerSecond: number;
  /** From here on more than `lateShare` is answered 5000. */
  readonly lateFromPerSecond: number;
  readonly atUtilisation: readonly LoadPoint[];
}

/** What is to be expected of a server that is busy for a share of the time. */
export interface LoadPoint {
  readonly utilisation: number;
  readonly ratePerSecond: number;
  /** Work that has to wait for a worker. */
  readonly waitingShare: number;
  readonly meanWaitMs: number;
  /** Wait and service. */
  readonly meanAnswerMs: number;
  readonly lateShare: number;
}

/** The theoretical limits of a configured tenant. */
export interface CapacityReport {
  readonly holdMs: number;
  readonly answerLimitMs: number;
  /** The share of work answered 5000 that counts as its beginning. */
  readonly lateShare: number;
  readonly servers: readonly ServerLimits[];
  readonly total: {
    readonly maxSessions: number;
    /** The first session that is refused with 5001. */
    readonly refusedFromSession: number;
    readonly maxRatePerSecond: number;
    /** With all seats taken and every session as busy as any other. */
    readonly lateFromPerSecond: number;
    /** Sessions that only poll: from how many on 5000 comes; null where 5001 comes first. */
    readonly lateFromPoller: number | null;
    /** New sessions a second that all seats can take up, by Little's law, for some lengths of a session. */
    readonly sessionsPerSecond: readonly { readonly lengthMs: number; readonly perSecond: number }[];
  };
  readonly assumptions: readonly string[];
}

const lateShare = 0.001;
const shownUtilisations = [0.25, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];
const shownLengthsMs = [10_000, 60_000, 300_000, 600_000];

const assumptions = [
  "work comes by chance, each piece independent of the others (Poisson); bursts, such as many polls of one start, wait longer",
  "a poll is work when it comes, not while it is held; every chat request, send, poll and history is one piece of work",
  "work that waits past the limit is dropped, which only begins to matter where 5000 does",
  "no server is lost, no work gets stuck, and no queue is full",
];

/** Computes what a configuration can do at most; null where it has no capacity model, and so no limit. */
export function capacityReport({ capacity, holdMs }: Pick<TenantConfig, "capacity" | "holdMs">): CapacityReport | null {
  if (capacity === null) return null;
  const { answerLimitMs } = capacity;
  const servers = capacity.servers.map((server) => limitsOf(server, answerLimitMs));
  const maxSessions = sum(servers.map((server) => server.maxSessions));
  return {
    holdMs,
    answerLimitMs,
    lateShare,
    servers,
    total: {
      maxSessions,
      refusedFromSession: maxSessions + 1,
      maxRatePerSecond: sum(servers.map((server) => server.maxRatePerSecond)),
      lateFromPerSecond: Math.min(
        ...servers.map((server) => (server.lateFromPerSecond * maxSessions) / server.maxSessions),
      ),
      lateFromPoller: lateFromPoller(servers, maxSessions, holdMs),
      sessionsPerSecond: shownLengthsMs.map((lengthMs) => ({
        lengthMs,
        perSecond: sessionRate(maxSessions, lengthMs),
      })),
    },
    assumptions,
  };
}

/** New sessions a second that keep so many seats taken, when each session lasts so long: Little's law. */
export function sessionRate(seats: number, lengthMs: number): number {
  return (seats * 1000) / lengthMs;
}

function limitsOf(server: ChatServerConfig, answerLimitMs: number): ServerLimits {
  const { name, maxSessions, workers, serviceTime } = server;
  const most = maxRate(server);
  return {
    name,
    maxSessions,
    workers,
    meanServiceMs: serviceTime.meanMs,
    method: methodOf(server),
    maxRatePerSecond: most,
    lateFromPerSecond: rateAtShareOver(server, answerLimitMs, lateShare),
    atUtilisation: shownUtilisations.map((share) => {
      const rate = share * most;
      const waitMs = meanWaitMs(server, rate);
      return {
        utilisation: share,
        ratePerSecond: rate,
        waitingShare: waitingShare(server, rate),
        meanWaitMs: waitMs,
        meanAnswerMs: waitMs + serviceTime.meanMs,
        lateShare: shareOver(server, rate, answerLimitMs),
      };
    }),
  };
}

/** The first session that only polls with which some server gets more polls than it answers in time; found by halving. */
function lateFromPoller(servers: readonly ServerLimits[], maxSessions: number, holdMs: number): number | null {
  const isLate = (sessions: number): boolean =>
    placement(
      servers.map((server) => server.maxSessions),
      sessions,
    ).some((count, index) => {
      const { lateFromPerSecond, meanServiceMs } = servers[index] as ServerLimits;
      return (count * 1000) / (holdMs + meanServiceMs) > lateFromPerSecond;
    });
  if (!isLate(maxSessions)) return null;
  let low = 0;
  let high = maxSessions;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isLate(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
