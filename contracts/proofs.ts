import { isErrorCode } from "../protocol/errors.ts";
import { operationIds } from "../protocol/operations.ts";
import { cases, flows, requirements } from "./requirements.ts";

/**
 * What a fault of the embedded tenant must bring to light, and nothing beyond it. Entries are ids, or ids with `*` for any part.
 */
export interface Proof {
  /** These notice it: those that can accuse fail, those that are merely observed record it. */
  readonly red: readonly string[];
  /** These are kept from their starting state, but for those that are red already. */
  readonly blocked?: readonly string[];
  /** These could accuse, but only record it, because the sources contradict each other on the very point. */
  readonly recorded?: readonly string[];
}

/** A plain link carries no header, and the sources differ on whether it needs one: recorded on the correct tenant, too. */
export const recordedAnyway: readonly string[] = ["AUTH-2000-getFile", "AUTH-2000-getProfilePhoto"];

/** Rows that expect an error. */
const errors = cases.filter(({ expect }) => isErrorCode(expect.answer)).map(({ id }) => id);
/** Rows that expect a success with a body. */
const bodies = cases
  .filter(({ expect, operation }) => expect.answer === "success" && operation !== "sendEvents")
  .map(({ id }) => id);
const chats = ["CHAT-00*", "CHAT-010", "CHAT-011", "CHAT-015", "LIFE-006"];
/** Rows that ask for a chat of a client that has none. */
const newChats = [
  "CHAT-001",
  "CHAT-005",
  "CHAT-006",
  "CHAT-007",
  "CHAT-008",
  "CHAT-009",
  "CHAT-010",
  "CHAT-011",
  "CHAT-015",
  "LIFE-006",
];
/** Requirements that start from a session, or make one on their way. */
const onSessions = [...cases.filter(({ given }) => given !== "newClient"), ...flows]
  .map(({ id }) => id)
  .filter((id) => id !== "GEN-002");
/** Rows that a caller is accepted in and then told of an error, as the request names nothing that exists. */
const acceptedWithError = operationIds
  .filter((id) => !["checkAvailability", "getExpectedParameters", "requestChat", "getVersion"].includes(id))
  .map((id) => `AUTH-accepts-${id}-*`);
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

/** With its authorization check switched off, an operation fails exactly its own rows that expect a refusal. */
const authorizationSwitches = Object.fromEntries(
  operationIds.map((operation): [string, Proof] => {
    const rows = cases.filter((row) => row.area === "authorization" && row.operation === operation);
    return [
      `authorization-off:${operation}`,
      { red: rows.filter(({ expect }) => isErrorCode(expect.answer)).map(({ id }) => id) },
    ];
  }),
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
      "AUTH-102",
      "AUTH-103",
      "AUTH-104",
      "AUTH-106",
      "AVAIL-*",
      "PARAM-*",
      "VERSION-*",
      "ENTRY-*",
      ...newChats,
      "CHAT-012",
      "CHAT-013",
      "CHAT-014",
      "GONE-unknown-*",
      "ACTIVE-002",
      "HTTP-*",
      "GEN-002",
    ],
    blocked: onSessions,
  },
  "app-id-format-ignored": { red: operationIds.filter((id) => !canMissEntry(id)).map((id) => `AUTH-3000-${id}-*`) },
  "app-id-ignored": { red: ["ENTRY-*"] },
  "authorization-status-401": {
    red: [
      "AUTH-1000-*",
      "AUTH-2000-*",
      "AUTH-2001-*",
      "AUTH-2002-*",
      "AUTH-2003-*",
      "AUTH-2004-*",
      "AUTH-3000-*",
      "AUTH-105",
    ],
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
  "error-body-missing": { red: [...errors, ...endings, ...acceptedWithError] },
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
  "ewt-number": { red: [...chats, "ACTIVE-001", "ACTIVE-005", "AVAIL-001", "HTTP-001", "HTTP-011", "HTTP-021"] },
  "parameters-one-object": { red: ["PARAM-001", "HTTP-002", "HTTP-012"] },
  "version-object": {
    red: [
      "VERSION-001",
      "HTTP-003",
      "HTTP-013",
      "HTTP-022",
      "AUTH-101",
      "AUTH-102",
      "AUTH-103",
      "AUTH-104",
      "AUTH-106",
      "GEN-002",
    ],
  },
  "chat-id-missing": {
    red: newChats,
    blocked: onSessions,
  },
  "is-new-chat-string": { red: chats },
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

/** The ids that a list of patterns means, in the order in which they are run. */
export function idsOf(patterns: readonly string[]): string[] {
  const expressions = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll("*", ".*")}$`));
  return requirements.map(({ id }) => id).filter((id) => expressions.some((expression) => expression.test(id)));
}

/** Ids of the requirements that can accuse. */
const judged: ReadonlySet<string> = new Set(requirements.filter(({ tier }) => tier !== "observed").map(({ id }) => id));

/** How each requirement that does not pass has to end under a fault. */
export function expectedOf(fault: string): Record<"failed" | "recorded" | "blocked" | "suiteError", string[]> {
  const { red, blocked = [], recorded = [] } = proofs[fault] ?? { red: [] };
  const seen = new Set(idsOf(red));
  const kept = new Set(idsOf(blocked).filter((id) => !seen.has(id)));
  const noted = new Set([...idsOf(recorded), ...recordedAnyway]);
  const isNoted = (id: string): boolean => noted.has(id) || (seen.has(id) && !judged.has(id));
  return {
    failed: idsOf(["*"]).filter((id) => seen.has(id) && judged.has(id)),
    recorded: idsOf(["*"]).filter((id) => isNoted(id) && !kept.has(id)),
    blocked: idsOf(["*"]).filter((id) => kept.has(id)),
    suiteError: [],
  };
}

/** Ids of the requirements that some fault turns red, or that record some fault where they can accuse nobody. */
export function provenIds(): ReadonlySet<string> {
  return new Set(
    Object.keys(proofs).flatMap((fault) => {
      const { failed, recorded } = expectedOf(fault);
      return [...failed, ...recorded];
    }),
  );
}
