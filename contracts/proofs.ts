import { isErrorCode } from "../protocol/errors.ts";
import { operationIds } from "../protocol/operations.ts";
import { cases, requirements } from "./requirements.ts";

/**
 * What a fault of the embedded tenant must bring to light. Entries are ids, or ids with `*` for any part. Requirements that
 * are merely observed can accuse nobody, so `red` leaves them out by itself.
 */
export interface Proof {
  /** These requirements fail, and no others do. */
  readonly red: readonly string[];
  /** These cannot be judged any more, because the fault keeps them from their starting state. */
  readonly blocked?: readonly string[];
  /** These notice it and say what they saw, without accusing anybody. */
  readonly recorded?: readonly string[];
}

/** Rows that expect an error. */
const errors = cases.filter(({ expect }) => isErrorCode(expect.answer)).map(({ id }) => id);
/** Rows that expect a success with a body. */
const bodies = cases
  .filter(({ expect, operation }) => expect.answer === "success" && operation !== "sendEvents")
  .map(({ id }) => id);
const chats = [
  "CHAT-001",
  "CHAT-002",
  "CHAT-003",
  "CHAT-004",
  "CHAT-006",
  "CHAT-007",
  "CHAT-008",
  "CHAT-015",
  "LIFE-006",
];
/** Flows that see an error on their way. */
const endings = ["FLOW-007", "POLL-011", "LIFE-001", "LIFE-004", "LIFE-005"];
/** Flows in which the agent acknowledges a message. */
const acknowledged = [
  "EVENT-*",
  "FLOW-002",
  "FLOW-003",
  "FLOW-004",
  "FLOW-005",
  "FLOW-006",
  "FLOW-007",
  "GEN-001",
  "HIST-002",
  "HIST-003",
  "HIST-004",
  "HIST-005",
  "LIFE-005",
  "POLL-010",
  "POLL-011",
  "POLL-013",
  "POLL-014",
  "POLL-016",
];
/** Flows that see a message of the agent. */
const spoken = [
  "FLOW-001",
  "FLOW-002",
  "FLOW-003",
  "FLOW-004",
  "FLOW-006",
  "GEN-001",
  "HIST-002",
  "HIST-003",
  "HIST-004",
  "HIST-005",
  "LIFE-003",
  "POLL-013",
  "POLL-014",
  "POLL-015",
  "POLL-016",
];
/** Requirements that see an event with a time. */
const timed = [...acknowledged, "FLOW-001", "HIST-001", "LIFE-003", "LIFE-004", "POLL-015"];

const authorizationSwitches = Object.fromEntries(
  operationIds.map((operation): [string, Proof] => [
    `authorization-off:${operation}`,
    {
      red: ["1000", "2000", "2001", "2002", "2003", "2004", "3000"].flatMap((code) => [
        `AUTH-${code}-${operation}`,
        `AUTH-${code}-${operation}-*`,
      ]),
    },
  ]),
);

/** Fault id to what must notice it. A fault without a proof is one that nobody has seen caught. */
export const proofs: Readonly<Record<string, Proof>> = {
  ...authorizationSwitches,
  "tenant-unknown-accepted": { red: ["AUTH-1000-*"], recorded: ["AUTH-1000-getFile-*", "AUTH-1000-getProfilePhoto-*"] },
  "tenant-missing-accepted": { red: [], recorded: ["AUTH-105"] },
  "authorization-scheme-ignored": { red: ["AUTH-2002-*"] },
  "authorization-format-ignored": { red: ["AUTH-2001-*"] },
  "authorization-missing-codes-swapped": { red: ["AUTH-2003-*", "AUTH-2004-*"] },
  "authorization-unquoted-refused": {
    red: ["AUTH-2003-*-unquoted", "AUTH-2004-*-unquoted", "AUTH-3000-*-unquoted", "AUTH-accepts-*-unquoted"],
  },
  "authorization-quoted-refused": {
    red: [
      "AUTH-2003-*-quoted",
      "AUTH-2004-*-quoted",
      "AUTH-3000-*-quoted",
      "AUTH-accepts-*-quoted",
      "AUTH-101",
      "AUTH-106",
      "AVAIL-*",
      "PARAM-*",
      "VERSION-*",
      "ENTRY-*",
      "CHAT-001",
      "CHAT-006",
      "CHAT-007",
      "CHAT-008",
      "CHAT-012",
      "CHAT-013",
      "CHAT-014",
      "CHAT-015",
      "GONE-unknown-*",
      "ACTIVE-002",
      "HTTP-*",
      "LIFE-006",
      "GEN-002",
    ],
    blocked: requirements.map(({ id }) => id).filter((id) => !id.startsWith("AUTH-")),
  },
  "app-id-format-ignored": { red: operationIds.filter((id) => !canMissEntry(id)).map((id) => `AUTH-3000-${id}-*`) },
  "app-id-ignored": { red: ["ENTRY-*"] },
  "authorization-status-401": {
    red: ["AUTH-1000-*", "AUTH-2000-*", "AUTH-2001-*", "AUTH-2002-*", "AUTH-2003-*", "AUTH-2004-*", "AUTH-3000-*"],
  },
  "client-id-ignored": { red: ["GONE-foreign-*"] },
  "cookie-ignored": { red: ["LIFE-006"] },
  "request-chat-always-new": { red: ["CHAT-002"] },
  "active-chat-stale": { red: ["ACTIVE-003", "LIFE-001"] },
  "ended-chat-pollable": { red: ["FLOW-007", "LIFE-001", "LIFE-005"] },
  "send-after-end-accepted": { red: ["GONE-ended-sendEvents", "LIFE-001"] },
  "history-after-end-readable": { red: [], recorded: ["GONE-ended-getChatHistory"] },
  "client-end-ignored": { red: ["LIFE-001", "LIFE-002"], blocked: ["CHAT-003", "GONE-ended-*", "ACTIVE-003"] },
  "disconnect-ends-session": { red: ["LIFE-003"] },
  "inactivity-tolerated": { red: ["LIFE-004"] },
  "second-poll-held": { red: ["POLL-002", "POLL-011"] },
  "first-poll-dropped": { red: ["POLL-002", "POLL-011"] },
  "second-poll-status-400": { red: [], recorded: ["POLL-002", "POLL-011"] },
  "poll-returns-at-once": {
    red: [
      "ACTIVE-005",
      "EVENT-*",
      "FLOW-001",
      "FLOW-002",
      "FLOW-003",
      "FLOW-004",
      "FLOW-006",
      "FLOW-007",
      "GEN-001",
      "HIST-003",
      "HIST-005",
      "LIFE-003",
      "LIFE-004",
      "LIFE-005",
      "POLL-001",
      "POLL-002",
      "POLL-010",
      "POLL-011",
      "POLL-014",
      "POLL-015",
      "POLL-016",
    ],
  },
  "poll-holds-too-long": { red: ["POLL-001"] },
  "poll-ignores-events": { red: ["POLL-010"] },
  "aborted-poll-keeps-slot": { red: ["POLL-012"] },
  "poll-empty-without-list": {
    red: [
      "FLOW-002",
      "FLOW-003",
      "FLOW-004",
      "FLOW-005",
      "FLOW-006",
      "HIST-003",
      "HIST-004",
      "LIFE-004",
      "POLL-001",
      "POLL-012",
      "POLL-015",
      "POLL-016",
    ],
  },
  "poll-cacheable": { red: ["POLL-003"] },
  "message-lost": {
    red: [
      "FLOW-001",
      "FLOW-002",
      "FLOW-006",
      "GEN-001",
      "HIST-003",
      "HIST-005",
      "LIFE-003",
      "POLL-013",
      "POLL-014",
      "POLL-015",
      "POLL-016",
    ],
  },
  "message-doubled": {
    red: ["FLOW-002", "FLOW-006", "GEN-001", "HIST-003", "HIST-005", "POLL-013", "POLL-014", "POLL-015", "POLL-016"],
  },
  "batch-reversed": { red: ["FLOW-006", "POLL-014"] },
  "batch-cut": {
    red: [
      "FLOW-001",
      "FLOW-002",
      "FLOW-004",
      "FLOW-006",
      "FLOW-007",
      "GEN-001",
      "HIST-003",
      "HIST-005",
      "LIFE-003",
      "POLL-013",
      "POLL-014",
      "POLL-016",
    ],
  },
  "events-without-poll-lost": { red: ["FLOW-003", "FLOW-006", "POLL-013", "POLL-014", "POLL-016"] },
  "end-untold": { red: ["FLOW-007"] },
  "receipts-missing": { red: ["FLOW-003"] },
  "own-events-polled": { red: ["FLOW-002", "FLOW-005", "FLOW-006", "LIFE-003", "POLL-013", "POLL-014", "POLL-016"] },
  "history-without-client": { red: ["GEN-001", "HIST-002"] },
  "history-foreign-party": { red: ["HIST-002", "HIST-003"] },
  "history-with-signaling": { red: ["HIST-004"] },
  "history-reversed": { red: ["HIST-003"] },
  "history-bare-list": { red: ["HIST-*", "GEN-001"] },
  "error-code-number": { red: [...errors, ...endings] },
  "error-body-missing": { red: [...errors, ...endings] },
  "error-message-invented": { red: [...errors, ...endings] },
  "error-status-200": {
    red: [...errors.filter((id) => !id.startsWith("GONE-ended-") && id !== "ACTIVE-003"), ...endings],
    blocked: ["CHAT-003", "GONE-ended-*", "ACTIVE-003"],
  },
  "undecodable-json-status-500": { red: ["CHAT-012", "SEND-050"], recorded: ["SEND-051"] },
  "session-gone-status-410": {
    red: ["GONE-*", "ACTIVE-002", "ACTIVE-003", "ACTIVE-004", "FLOW-007", "LIFE-001", "LIFE-004", "LIFE-005"],
  },
  "availability-unavailable": { red: ["AVAIL-002"] },
  "ewt-number": { red: [...chats, "ACTIVE-001", "ACTIVE-005", "AVAIL-001", "HTTP-001", "HTTP-021"] },
  "parameters-one-object": { red: ["PARAM-001", "HTTP-002"] },
  "version-object": {
    red: ["VERSION-001", "HTTP-003", "AUTH-101", "AUTH-106"],
    recorded: ["AUTH-102", "AUTH-103", "AUTH-104", "HTTP-022"],
  },
  "chat-id-missing": {
    red: ["CHAT-001", "CHAT-006", "CHAT-007", "CHAT-008", "CHAT-015", "LIFE-006"],
    blocked: requirements.map(({ id }) => id).filter((id) => !id.startsWith("AUTH-")),
  },
  "is-new-chat-string": { red: chats, recorded: ["CHAT-005", "CHAT-009", "CHAT-010", "CHAT-011"] },
  "state-establishing": { red: chats },
  "send-events-body": {
    red: [...acknowledged, "SEND-0[0-4]*", "LIFE-001", "LIFE-002", "LIFE-003"],
    recorded: [
      "SEND-009",
      "SEND-019",
      "SEND-020",
      "SEND-024",
      "SEND-025",
      "SEND-026",
      "SEND-027",
      "SEND-033",
      "SEND-041",
      "SEND-042",
    ],
  },
  "status-ewt-missing": { red: ["FLOW-001", "GEN-001", "HIST-*", "LIFE-003", "LIFE-005", "POLL-003", "POLL-015"] },
  "timestamp-number": { red: timed, recorded: ["EVENT-008"] },
  "timestamp-milliseconds": { red: timed },
  "party-names-missing": { red: ["FLOW-001", "GEN-001", "HIST-*", "LIFE-003", "POLL-015"] },
  "receipt-under-msg-id": { red: acknowledged },
  "message-id-missing": { red: spoken },
  "content-type-html": {
    red: [...errors, ...bodies, ...timed, "FLOW-007", "POLL-012", "LIFE-001", "LIFE-005", "LIFE-006"],
  },
  "success-status-201": { red: chats },
  "caching-allowed": { red: [], recorded: ["HTTP-011", "HTTP-012", "HTTP-013"] },
};

/** Can the operation say that an entry does not exist? It may then do so for an appId that is no identifier, too. */
function canMissEntry(operation: string): boolean {
  return cases.some(({ id }) => id === `ENTRY-5006-${operation}`);
}

/** The ids that a list of patterns means, those that can accuse nobody left out on request. */
export function idsOf(patterns: readonly string[], options: { readonly judgedOnly: boolean }): string[] {
  const expressions = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll("*", ".*")}$`));
  return requirements
    .filter(({ tier }) => !options.judgedOnly || tier !== "observed")
    .map(({ id }) => id)
    .filter((id) => expressions.some((expression) => expression.test(id)));
}
