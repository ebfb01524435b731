import type { RequestOutcome } from "../protocol/outcomes.ts";
import { limits } from "../protocol/limits.ts";
import type { LoadedOperation, Mishap, TrendName } from "./metric-names.ts";

/** What a budget looks at: a quantile of a distribution, or how often something happened less how often it was meant to. */
export type Measured =
  | { readonly trend: TrendName; readonly quantile: "p50" | "p99" | "p999" }
  | {
      readonly operations: readonly LoadedOperation[];
      readonly outcome: RequestOutcome;
      /** Happened on purpose, or for a reason that is no fault of the tenant. */
      readonly less?: Mishap;
    }
  | { readonly mishap: Mishap }
  | { readonly delivery: "anomalies" }
  | { readonly checked: "broken" };

/** One line that the tenant must not cross. */
export interface BudgetRow {
  readonly name: string;
  readonly measured: Measured;
  /** Milliseconds for a quantile, a number of times for everything else. */
  readonly atMost: number;
  readonly unit: "ms" | "requests" | "polls" | "customers" | "sessions" | "anomalies" | "answers";
  readonly source: string;
}

const patienceLeftMs = limits.webClientPollTimeoutMs.value - limits.defaultHoldMs.value;
const poll = ["getNewChatEvents"] as const;
const others = ["checkAvailability", "requestChat", "sendEvents", "getChatHistory", "uploadFile", "getFile"] as const;

/** Ends that cost a customer something; a session that is gone is judged by whether its customer had left. */
const failures: readonly { readonly outcome: RequestOutcome; readonly less?: Mishap; readonly source: string }[] = [
  { outcome: "5000", source: "error catalogue: the server was too slow" },
  { outcome: "5001", source: "error catalogue: no server was free" },
  { outcome: "5004", source: "error catalogue: the session was lost" },
  { outcome: "contractViolation", source: "every answer is what the operation answers, or an error body" },
  { outcome: "unknownCode", source: "error catalogue: no such code" },
  { outcome: "clientTimeout", less: "cutOnPurpose", source: limits.androidPollTimeoutMs.source },
  { outcome: "unsent", source: "assumed: connections can be made" },
  { outcome: "transport", source: "assumed: connections hold" },
];

/** The budgets of every load run, judged over the whole of it. */
export const budgetRows: readonly BudgetRow[] = [
  {
    name: "hold excess p99",
    measured: { trend: "holdExcess", quantile: "p99" },
    atMost: 500,
    unit: "ms",
    source: "assumed: a delay that a person typing does not notice",
  },
  {
    name: "hold excess p99.9",
    measured: { trend: "holdExcess", quantile: "p999" },
    atMost: patienceLeftMs,
    unit: "ms",
    source: "limits.yaml: what the web client waits beyond the reference tenant's hold",
  },
  {
    name: "event lag p99",
    measured: { trend: "eventLag", quantile: "p99" },
    atMost: 2000,
    unit: "ms",
    source: "assumed: who says something waits two seconds for what comes of it",
  },
  {
    name: "session creation p99",
    measured: { trend: "sessionCreation", quantile: "p99" },
    atMost: 2000,
    unit: "ms",
    source: "assumed: a person who opens a chat waits two seconds",
  },
  ...failures.flatMap(({ outcome, less, source }): BudgetRow[] => [
    {
      name: `polls that ended ${outcome}`,
      measured: { operations: poll, outcome, ...(less !== undefined && { less }) },
      atMost: 0,
      unit: "polls",
      source,
    },
    {
      name: `other requests that ended ${outcome}`,
      measured: { operations: others, outcome },
      atMost: 0,
      unit: "requests",
      source,
    },
  ]),
  {
    name: "polls that ended 5509",
    measured: { operations: poll, outcome: "5509", less: "overlapped" },
    atMost: 0,
    unit: "polls",
    source:
      "all but the clients that poll at an interval poll one at a time; less those within a second of a poll that its client gave up",
  },
  {
    name: "customers without a session",
    measured: { mishap: "noSession" },
    atMost: 0,
    unit: "customers",
    source: "assumed: the profile asks for no more than the tenant is meant to carry",
  },
  {
    name: "empty polls that were not held",
    measured: { mishap: "notHeld" },
    atMost: 0,
    unit: "polls",
    source: limits.holdMinMs.source,
  },
  {
    name: "sessions lost before their customer left",
    measured: { mishap: "lostSession" },
    atMost: 0,
    unit: "sessions",
    source: "a session ends by its client, its agent or the inactivity of its client",
  },
  {
    name: "events lost, doubled, out of order or otherwise not as they happened",
    measured: { delivery: "anomalies" },
    atMost: 0,
    unit: "anomalies",
    source: "protocol/delivery: what every client of a session is told",
  },
  {
    name: "answers that the document does not allow",
    measured: { checked: "broken" },
    atMost: 0,
    unit: "answers",
    source: "openapi.yaml: the schemas of the answers",
  },
];
