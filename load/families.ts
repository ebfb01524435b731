import { limits } from "../protocol/limits.ts";

/** How the programs of one kind behave on the wire. */
export interface ClientFamily {
  /** Pause between an answered poll and the next; milliseconds. */
  readonly pauseMs: number;
  /** After this a poll is given up; null for clients that wait for as long as the connection lasts. */
  readonly pollTimeoutMs: number | null;
  /** Polls at this interval whether or not the last poll was answered; null for clients that wait for it. */
  readonly overlapsEveryMs: number | null;
  /** After a failed poll: again at once, or when the timer that started with the poll runs out, or after a pause. */
  readonly afterError: "atOnce" | "whenTimerEnds" | number;
  readonly asksAvailability: boolean;
  /** Answers each message with a receipt that it was delivered, and another that it was read. */
  readonly sendsReceipts: boolean;
  /** Says that it types before it says something. */
  readonly sendsTyping: boolean;
  /** Stops polling at the event that ends the session, or polls on until the session is not found. */
  readonly stopsAt: "end" | "gone";
  readonly source: string;
}

const hour = 3_600_000;

/** Families of clients, as seen on the wire. */
export const families = {
  ios: {
    pauseMs: 0,
    pollTimeoutMs: limits.iosPollTimeoutMs.value,
    overlapsEveryMs: null,
    afterError: "atOnce",
    asksAvailability: true,
    sendsReceipts: true,
    sendsTyping: true,
    stopsAt: "end",
    source: "clients.md, iOS SDK: at once after answers and errors, 60 s, stops at the end",
  },
  android: {
    pauseMs: 0,
    pollTimeoutMs: limits.androidPollTimeoutMs.value,
    overlapsEveryMs: null,
    afterError: "atOnce",
    asksAvailability: true,
    sendsReceipts: true,
    sendsTyping: false,
    stopsAt: "gone",
    source: "clients.md, Kotlin SDK: at once after answers and errors, 20 s, stops at 404",
  },
  web: {
    pauseMs: 0,
    pollTimeoutMs: limits.webClientPollTimeoutMs.value,
    overlapsEveryMs: null,
    afterError: "whenTimerEnds",
    asksAvailability: true,
    sendsReceipts: false,
    sendsTyping: true,
    stopsAt: "end",
    source: "clients.md, web 3.x to v5: aborts after 13 s and polls at once, waits for that timer after an error",
  },
  java: {
    pauseMs: 0,
    pollTimeoutMs: null,
    overlapsEveryMs: null,
    afterError: "atOnce",
    asksAvailability: false,
    sendsReceipts: false,
    sendsTyping: false,
    stopsAt: "end",
    source: "clients.md, Java SDK: a tight loop without a timeout of its own",
  },
  relay: {
    pauseMs: 3000,
    pollTimeoutMs: 15_000,
    overlapsEveryMs: null,
    afterError: 3000,
    asksAvailability: false,
    sendsReceipts: false,
    sendsTyping: false,
    stopsAt: "end",
    source: "clients.md, spchat: 3 s after an answer and after an error, 15 s",
  },
  fixedInterval: {
    pauseMs: 0,
    pollTimeoutMs: null,
    overlapsEveryMs: 5000,
    afterError: 5000,
    asksAvailability: false,
    sendsReceipts: false,
    sendsTyping: false,
    stopsAt: "end",
    source: "clients.md, fetch pages: a fixed 5 s timer, overlapping, errors ignored",
  },
} as const satisfies Record<string, ClientFamily>;

export type FamilyName = keyof typeof families;

export const familyNames = Object.keys(families) as readonly FamilyName[];

/** Shares of the families among the customers; those that are left out have none. */
export type Mix = Readonly<Partial<Record<FamilyName, number>>>;

/** The mix that the traffic model of the sources suggests. Source: api-v2.md, 8.3. */
export const usualMix: Mix = { ios: 45, android: 35, web: 15, fixedInterval: 5 };

/** Only pollers, all alike, that never give up: what is held is then up to the tenant alone. */
export const patientMix: Mix = { java: 1 };

/** Family of one customer: the same for the same number, and in every stretch of numbers as the mix has it. */
export function familyOf(mix: Mix, customer: number): FamilyName {
  const names = familyNames.filter((name) => (mix[name] ?? 0) > 0);
  const total = names.reduce((sum, name) => sum + (mix[name] ?? 0), 0);
  // Steps of the golden ratio spread neighbours evenly over the whole.
  let place = ((customer * 0.618_033_988_749_895) % 1) * total;
  for (const name of names) {
    place -= mix[name] ?? 0;
    if (place < 0) return name;
  }
  return names.at(-1) ?? "java";
}

/** Longest that a poll of a family may last before it is given up; milliseconds. */
export function patienceMs(family: ClientFamily): number {
  return family.pollTimeoutMs ?? hour;
}
