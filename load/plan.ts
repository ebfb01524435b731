/** Everything that one load run is told, as the orchestrator writes it into the run's folder and k6 reads it; times in milliseconds. */
export interface LoadPlan {
  readonly profile: string;
  /** Customers, each with a session, a clientId and one poll at a time. */
  readonly pollers: number;
  /** How long all of them poll together, between the last arrival and the first leave. */
  readonly steadyMs: number;
  /** Sessions that are asked for, and at the end given up, each second. */
  readonly creationRate: number;
  /** Part of the customers that talk, from 0 to 1. */
  readonly messageShare: number;
  /** Mean time between two messages of a customer that talks. */
  readonly messageEveryMs: number;
  /** After this a poll is given up, as shipped clients do. */
  readonly pollTimeoutMs: number;
  /** After this any other request is given up. */
  readonly requestTimeoutMs: number;
  readonly target: { readonly url: string; readonly tenantUrl: string; readonly appId: string };
  readonly seed: number;
  /** JSON array of `Person`. */
  readonly peopleFile: string;
  /** Where k6 writes its summary. */
  readonly summaryFile: string;
}

/** Who a customer is and what it says, made up before the run. */
export interface Person {
  readonly clientId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly mail: string;
  readonly messages: readonly string[];
}

/** A VU costs memory, a poller inside one hardly any; with more pollers than this the VU's one event loop falls behind. */
const largestPollersPerVu = 1000;

/** k6 VUs that share the pollers. */
export function vuCount({ pollers }: LoadPlan): number {
  return Math.max(1, Math.ceil(pollers / largestPollersPerVu));
}

/** Largest number of pollers that one VU carries. */
export function pollersPerVu(plan: LoadPlan): number {
  return Math.ceil(plan.pollers / vuCount(plan));
}

/** Pollers of one VU, the first VU being 0; they are dealt in turn, so that all VUs build up alike. */
export function pollersOfVu(plan: LoadPlan, vu: number): number[] {
  const count = Math.max(0, Math.ceil((plan.pollers - vu) / vuCount(plan)));
  return Array.from({ length: count }, (_, at) => vu + at * vuCount(plan));
}

/** Time from the start of the run to the arrival of a poller. */
export function arrivalMs({ creationRate }: LoadPlan, poller: number): number {
  return (poller * 1000) / creationRate;
}

/** Time from the start of the run to the moment a poller hangs up; the first to arrive is the first to leave. */
export function leaveMs(plan: LoadPlan, poller: number): number {
  return arrivalMs(plan, plan.pollers) + plan.steadyMs + arrivalMs(plan, poller);
}

/** Longest wait for what is still under way when a poller should be done: one poll that is held to its end, and the answer. */
export function tailMs({ pollTimeoutMs, requestTimeoutMs }: LoadPlan): number {
  return pollTimeoutMs + 2 * requestTimeoutMs;
}

/** Longest that the run can take, when every last request runs into its timeout. */
export function longestRunMs(plan: LoadPlan): number {
  return leaveMs(plan, plan.pollers) + tailMs(plan);
}
