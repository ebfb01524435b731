import type { AnomalyKind } from "../protocol/delivery/anomaly.ts";
import type { OperationId } from "../protocol/operations.ts";

/** Operations that a load calls. */
export const loadedOperations = [
  "checkAvailability",
  "requestChat",
  "getNewChatEvents",
  "sendEvents",
  "getChatHistory",
  "uploadFile",
  "getFile",
] as const satisfies readonly OperationId[];
export type LoadedOperation = (typeof loadedOperations)[number];

/** Counters; each is tagged with what it counts. Their names are those that live metrics have, too. */
export const counters = {
  /** Requests that were begun; tag `name` is the operation. */
  started: "cx_requests_started",
  /** Requests that ended; tags `name` and `outcome`. */
  ended: "cx_requests_ended",
  /** What the outcomes of requests do not tell; tag `kind`. */
  mishaps: "cx_mishaps",
  /** What the delivery ledger found; tag `kind`. */
  delivery: "cx_delivery",
  /** Answers that were held against the document; tags `name` and `verdict`. */
  checked: "cx_answers_checked",
  /** Bytes that were uploaded, or read back; tag `name`. */
  bytes: "cx_file_bytes",
} as const;
export type CounterName = keyof typeof counters;

/** Distributions, in milliseconds unless said otherwise; as the client below measured them wherever it does, never by the script's clock. */
export const trends = {
  /** Time that a poll took beyond what the tenant says it held it; known only where the tenant says so. */
  holdExcess: "cx_poll_hold_excess",
  /** Time to the first byte of a poll that brought nothing. */
  emptyHold: "cx_poll_empty_hold",
  /** From the moment at which a message was to be sent, to the poll that brought the answer to it. */
  eventLag: "cx_event_lag",
  /** How long after the moment at which it was to be sent a message left. */
  sendDelay: "cx_send_delay",
  sessionCreation: "cx_session_creation",
  /** Until the tenant said 5000; tag `name`. */
  tooSlow: "cx_too_slow",
  upload: "cx_upload",
  /** Bytes a second of one upload. */
  uploadRate: "cx_upload_rate",
  download: "cx_download",
} as const;
export type TrendName = keyof typeof trends;

/** k6's own metric of every request: tag `name`, stamped at its end, in milliseconds. */
export const requestDuration = "http_req_duration";

/** What the stages and outcomes of requests do not tell, each with what it means. */
export const mishaps = {
  noSession: "customers who got no session at all",
  lostSession: "sessions that were gone before their customer left",
  notHeld: "polls that came back empty at once",
  sentTwice: "requests that were probably sent twice although they are counted once",
  overlapped: "polls refused with 5509 to clients who polled already, or had given a poll up within the last second",
  cutOnPurpose: "polls that their clients cut off to come back at once",
  hotRetry: "failed polls that were repeated at once",
  lateStart: "shares that were not ready when the load began",
  unspoken: "messages for which no customer was there",
  shareDone: "shares that came to their end",
  brokenScript: "customers whom an error of the script cut off",
} as const satisfies Readonly<Record<string, string>>;
export type Mishap = keyof typeof mishaps;

/** What the delivery ledger counts: sessions and messages that it judged, what nobody can tell, and anomalies. */
export type DeliveryCount = "sessions" | "sent" | "delivered" | "undecided" | AnomalyKind;
