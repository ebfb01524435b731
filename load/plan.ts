import { families, familyNames, patienceMs, type Mix } from "./families.ts";
import { lengthMs, mostPollers, type Stage } from "./stages.ts";

/** Everything that one load run is told, as the orchestrator writes it and every generator process reads it; times in milliseconds. */
export interface LoadPlan {
  readonly profile: string;
  readonly stages: readonly Stage[];
  readonly mix: Mix;
  /** Longest visit of one customer, after which another takes its place; null: they stay for as long as the stages say. */
  readonly visitMs: number | null;
  readonly messages: {
    /** Messages of all customers together each second, whatever becomes of them: an open arrival process. */
    readonly perSecond: number;
    /** Part of the customers that say something, from 0 to 1. */
    readonly speakerShare: number;
  };
  readonly uploads: {
    /** Uploads under way at a time, over all processes. */
    readonly atOnce: number;
    /** Size of the file of each upload, in turn; bytes. */
    readonly bytes: readonly number[];
    /** Between two uploads of the same customer. */
    readonly pauseMs: number;
    /** Is every file that was taken read back? */
    readonly readBack: boolean;
  };
  /** When all connections that hold a poll are cut off by the clients, who then all come back at once. */
  readonly reconnectAtMs: readonly number[];
  /** Failed polls in a row that clients of families without a back-off repeat at once; after that they do wait. */
  readonly hotRetries: number;
  /** After this any request but a poll is given up. */
  readonly requestTimeoutMs: number;
  /** Upload of the largest file included. */
  readonly uploadTimeoutMs: number;
  /** One answer in so many is held against the document; errors always are. */
  readonly checkOneIn: number;
  /** Parameters of every request for a chat, beside who the customer is. */
  readonly chatParameters: Readonly<Record<string, string>>;
  readonly target: { readonly tenantUrl: string; readonly appId: string };
  readonly seed: number;
  /** The processes that share the load, k6 first; the last one is the reference when `referencePollers` is not 0. */
  readonly processes: readonly ProcessShare[];
  /** Customers that the reference process has; spread evenly among all. */
  readonly referencePollers: number;
  /** Address of the run's control, by which all shares start together and hear of an early end. */
  readonly controlUrl: string;
  /** JSON array of `Persona`. */
  readonly personasFile: string;
}

/** One generator process. */
export interface ProcessShare {
  /** Base address of the target. */
  readonly url: string;
  /** VUs, each with an event loop of its own; the reference has one. */
  readonly vus: number;
  /** Connections that a VU keeps although nothing moves on them. */
  readonly idlePerVu: number;
}

/** What a customer says and is called; made up before the run, and shared by customers that are no one's neighbours. */
export interface Persona {
  readonly firstName: string;
  readonly lastName: string;
  readonly mail: string;
  readonly messages: readonly string[];
}

/** The processes of the plan that are k6. */
export function k6Processes({ processes, referencePollers }: LoadPlan): readonly ProcessShare[] {
  return referencePollers > 0 ? processes.slice(0, -1) : processes;
}

/** Shares of k6 alone: all VUs of all its processes. */
export function k6Shares(plan: LoadPlan): number {
  return k6Processes(plan).reduce((sum, { vus }) => sum + vus, 0);
}

/** Number of the first share of a process. */
export function firstShareOf({ processes }: LoadPlan, process: number): number {
  return processes.slice(0, process).reduce((sum, { vus }) => sum + vus, 0);
}

/** Numbers of the customers of one share; they are dealt in turn, so that all shares build up alike. */
export function customersOf(plan: LoadPlan, share: number): number[] {
  const total = mostPollers(plan.stages);
  const shares = k6Shares(plan);
  const every = plan.referencePollers > 0 ? Math.max(2, Math.floor(total / plan.referencePollers)) : Infinity;
  const isReferences = (customer: number): boolean =>
    customer % every === 0 && customer / every < plan.referencePollers;
  const own: number[] = [];
  let others = 0;
  for (let customer = 0; customer < total; customer += 1) {
    if (isReferences(customer)) {
      if (share === shares) own.push(customer);
    } else {
      if (others % shares === share) own.push(customer);
      others += 1;
    }
  }
  return own;
}

/** Longest that anything which is under way may still take when its customer should be gone. */
function tailMs(plan: LoadPlan): number {
  const { mix, requestTimeoutMs, uploadTimeoutMs, uploads } = plan;
  // Whoever has no patience of its own is given that of the longest documented hold, twice.
  const longestPollMs = Math.max(
    ...familyNames.filter((name) => (mix[name] ?? 0) > 0).map((name) => Math.min(patienceMs(families[name]), 120_000)),
  );
  return longestPollMs + 2 * requestTimeoutMs + (uploads.atOnce > 0 ? uploadTimeoutMs : 0);
}

/** Longest that the load can take, when every last request runs into its timeout. */
export function longestRunMs(plan: LoadPlan): number {
  return lengthMs(plan.stages) + tailMs(plan);
}
