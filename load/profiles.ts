import { patientMix, usualMix } from "./families.ts";
import type { LoadPlan } from "./plan.ts";
import { limits } from "../protocol/limits.ts";

/** A named shape of load: what of a plan depends neither on the target nor on the run. */
export type Shape = Pick<
  LoadPlan,
  | "stages"
  | "mix"
  | "visitMs"
  | "messages"
  | "uploads"
  | "hotRetries"
  | "requestTimeoutMs"
  | "uploadTimeoutMs"
  | "checkOneIn"
> & {
  /** When all polls are cut off by their clients, who then come back at once; as parts of the length of the load, from 0 to 1. */
  readonly reconnectAt: readonly number[];
  /** When the embedded tenant says something to everybody at the same moment; likewise. */
  readonly broadcastAt: readonly number[];
  /** Part of the pollers of a stage that has to be held at once while it is steady; the rest may be between two polls. */
  readonly heldShare: number;
};

export interface Profile extends Shape {
  /** What the profile is for, as one clause. */
  readonly purpose: string;
}

const noUploads = { atOnce: 0, bytes: [], pauseMs: 0, readBack: false } as const;
const kibibyte = 1024;
const mebibyte = 1024 * 1024;

const ordinary = {
  mix: usualMix,
  visitMs: null,
  messages: { perSecond: 20, speakerShare: 0.1 },
  uploads: noUploads,
  reconnectAt: [],
  broadcastAt: [],
  // Enough to show what shipped clients do, too little to be what breaks the tenant.
  hotRetries: 3,
  requestTimeoutMs: 10_000,
  uploadTimeoutMs: 60_000,
  checkOneIn: 50,
  // Assumed: one in six is between two polls, talking, or one of those that poll at an interval.
  heldShare: 5 / 6,
} as const;

const level = (pollers: number, perSecond: number, steadyMs: number) => ({ pollers, perSecond, steadyMs });

/** Every profile; names of kinds of load tests mean what they usually do. */
export const profiles = {
  smoke: {
    ...ordinary,
    purpose: "shows within a minute that the tenant carries 500 customers with everything that they do",
    stages: [level(500, 100, 25_000)],
    messages: { perSecond: 25, speakerShare: 0.2 },
    uploads: { atOnce: 4, bytes: [kibibyte, 64 * kibibyte, mebibyte], pauseMs: 500, readBack: true },
    reconnectAt: [0.4],
    broadcastAt: [0.6],
    checkOneIn: 10,
  },
  accept: {
    ...ordinary,
    purpose: "holds at least 500 polls at once for 20 seconds",
    stages: [level(600, 100, 21_000)],
    heldShare: 500 / 600,
  },
  average: {
    ...ordinary,
    purpose: "carries an ordinary working hour's customers for five minutes",
    stages: [level(2000, 50, 300_000)],
  },
  stress: {
    ...ordinary,
    purpose: "raises the load step by step, to twice the ordinary and beyond, to see what breaks first",
    stages: [1000, 2000, 3000, 4000, 5000].map((pollers) => level(pollers, 100, 60_000)),
    messages: { perSecond: 100, speakerShare: 0.1 },
    hotRetries: 20,
  },
  spike: {
    ...ordinary,
    purpose: "lets five times as many customers come within ten seconds, and go again",
    stages: [level(1000, 100, 60_000), level(5000, 400, 60_000), level(1000, 400, 60_000)],
    reconnectAt: [0.5],
  },
  soak: {
    ...ordinary,
    purpose: "keeps customers coming and going for two hours, to see what grows",
    stages: [level(1000, 20, 7_200_000)],
    // Sessions end before a customer who says nothing would be taken for gone.
    visitMs: limits.inactivityTimeoutMs.value / 3,
  },
  uploads: {
    ...ordinary,
    purpose: "keeps 40 uploads of 25 MB under way, beside a few who listen",
    stages: [level(100, 50, 60_000)],
    // k6 copies each file in the thread that would have to send the messages in time.
    messages: { perSecond: 0, speakerShare: 0 },
    uploads: { atOnce: 40, bytes: [25 * mebibyte], pauseMs: 0, readBack: false },
  },
  mixed: {
    ...ordinary,
    purpose: "does everything at once for three minutes: customers, messages, files, storms",
    stages: [level(3000, 100, 180_000)],
    messages: { perSecond: 100, speakerShare: 0.1 },
    uploads: { atOnce: 8, bytes: [kibibyte, 256 * kibibyte, 5 * mebibyte], pauseMs: 1000, readBack: true },
    reconnectAt: [0.5],
    broadcastAt: [0.7],
  },
  pollers: {
    ...ordinary,
    purpose: "holds as many polls as it is told to, and does nothing else",
    stages: [level(10_000, 400, 60_000)],
    mix: patientMix,
    messages: { perSecond: 0, speakerShare: 0 },
    heldShare: 0.95,
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as readonly ProfileName[];
