import { errorCodes, type ErrorCode } from "../protocol/errors.ts";
import { operations, type OperationId } from "../protocol/operations.ts";
import { pollOutcomes, type PollOutcome } from "../protocol/outcomes.ts";

/** Operations that the poll scenario calls. */
export const loadedOperations = ["requestChat", "getNewChatEvents", "sendEvents"] as const satisfies OperationId[];
export type LoadedOperation = (typeof loadedOperations)[number];

/**
 * What becomes of a request, for the one who sends it. Every request is `started`, and then ends in one of the other ways,
 * or in none when the run was cut off: `unsent` never left (no connection), `failed` broke on its way.
 */
export const requestStages = ["started", "answered", "timedOut", "unsent", "failed"] as const;
export type RequestStage = (typeof requestStages)[number];

const creationCodes: readonly ErrorCode[] = errorCodes.filter((code) =>
  operations.requestChat.errors.some((error) => error.code === code),
);

/** Every way in which asking for a session can end; `resumed` found a session that the client already had. */
export const creationOutcomes = [
  "created",
  "resumed",
  ...creationCodes,
  "otherCode",
  "contractViolation",
  "clientTimeout",
  "transport",
] as const;
export type CreationOutcome = (typeof creationOutcomes)[number];

/** Counter of polls that ended in one way. */
export const outcomeMetric = (outcome: PollOutcome): string => `poll_${outcome}`;

/** Counter of requests of one operation in one stage. */
export const ledgerMetric = (operation: LoadedOperation, stage: RequestStage): string => `ledger_${operation}_${stage}`;

/** Counter of requests for a session that ended in one way. */
export const creationMetric = (outcome: CreationOutcome): string => `creation_${outcome}`;

/** Counters of what the stages and outcomes of requests do not tell. */
export const mishaps = {
  /** Customers that got no session at all. */
  noSession: "customers_without_session",
  /** Sessions that were gone before their customer hung up. */
  lostSession: "sessions_lost",
  /** Polls that came back empty at once. */
  notHeld: "polls_not_held",
  /** Requests that were probably sent twice although k6 counts them once. */
  sentTwice: "requests_sent_twice",
} as const;

/** Distributions; all in milliseconds as k6 itself measured them, never by the script's clock. */
export const trends = {
  /** Time a poll took beyond what the tenant says it held it; known only where the tenant says so. */
  holdExcess: "poll_hold_excess",
  /** Time to the first byte of a poll that brought nothing. */
  emptyHold: "poll_empty_hold",
  sessionCreation: "session_creation",
} as const;

/** k6's own metric of every request, by which the polls that are held at a moment can be counted. */
export const requestDuration = "http_req_duration";

/** Every counter of the scenario. */
export const counterNames: readonly string[] = [
  ...pollOutcomes.map(outcomeMetric),
  ...loadedOperations.flatMap((operation) => requestStages.map((stage) => ledgerMetric(operation, stage))),
  ...creationOutcomes.map(creationMetric),
  ...Object.values(mishaps),
];

/** Every distribution of the scenario. */
export const trendNames: readonly string[] = Object.values(trends);
