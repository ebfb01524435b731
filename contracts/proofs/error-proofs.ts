import { endings, errors } from "./patterns.ts";
import type { Proofs } from "./proof.ts";

/** Rows whose starting state is known by an error. */
const unreached = /^(GONE-ended-.*|ACTIVE-003|POLL-005)$/;

export const errorProofs: Proofs = {
  "error-code-number": { breaks: "ACTIVE-002", red: [...errors, ...endings] },
  "error-body-missing": { breaks: "ACTIVE-002", red: [...errors, ...endings] },
  "error-message-invented": { breaks: "ACTIVE-002", red: ["GONE-unknown-*", "ENTRY-5006-*", ...endings] },
  "error-status-200": {
    breaks: "ACTIVE-002",
    red: [...errors.filter((id) => !unreached.test(id)), ...endings],
    blocked: ["CHAT-003", "GONE-ended-*", "ACTIVE-003", "POLL-005"],
  },
  "undecodable-json-status-500": {
    breaks: "CHAT-012",
    red: ["SEND-050", "GEN-invalid-sendEvents", "GEN-invalid-subscribeNotifications"],
    recorded: ["SEND-051"],
  },
  "session-gone-status-410": {
    breaks: "ACTIVE-002",
    red: ["GONE-*", "ACTIVE-003", "ACTIVE-004", "FLOW-007", "LIFE-001", "LIFE-004", "LIFE-005"],
  },
  "close-case-needs-body": { breaks: "CASE-5601-closeCase" },
  "close-case-without-case-accepted": { breaks: "CASE-5601-closeCase", red: ["CASE-5601-closeCaseAtRoot"] },
  "case-missing-status-404": {
    breaks: "CASE-5601-getCaseHistory",
    red: ["CASE-5601-closeCase", "CASE-5601-getCaseHistoryAtRoot", "CASE-5601-closeCaseAtRoot", "CASE-008"],
  },
  "case-missing-code-5005": {
    breaks: "CASE-5601-getCaseHistory",
    red: ["CASE-5601-closeCase", "CASE-5601-getCaseHistoryAtRoot", "CASE-5601-closeCaseAtRoot", "CASE-008"],
  },
  "crm-error-status-200": {
    breaks: "CASE-5602-getCaseHistory",
    red: ["CASE-5602-closeCase", "CASE-5602-getCaseHistoryAtRoot", "CASE-5602-closeCaseAtRoot"],
  },
  "crm-failure-hidden": {
    breaks: "CASE-5602-getCaseHistory",
    red: ["CASE-5602-closeCase", "CASE-5602-getCaseHistoryAtRoot", "CASE-5602-closeCaseAtRoot"],
  },
  "session-gone-status-500": { breaks: "GONE-unknown-subscribeNotifications" },
  "session-gone-code-5006": { breaks: "GONE-unknown-getChatHistory", red: ["COOKIE-006"] },
  "no-server-status-502": { breaks: "AVAIL-003" },
  "second-poll-code-unknown": { breaks: "POLL-002", red: ["POLL-004", "POLL-011", "POLL-022"] },
  "active-chat-error-status-200": { breaks: "ACTIVE-002", red: ["IDENT-007"] },
  "error-code-spaced": { breaks: "AVAIL-003" },
  "error-list": { breaks: "AVAIL-003" },
  "error-members-camel-case": { breaks: "AVAIL-003" },
  "error-message-missing": { breaks: "AVAIL-003" },
  "authorization-messages-same": { breaks: "PREC-2002-2001" },
  "json-error-stack-trace": { breaks: "RETRY-004" },
  "error-page-html": { breaks: "OUT-5000-requestChat" },
  "header-before-tenant": { breaks: "PREC-1000-2001", recorded: ["PREC-1000-2001"] },
  "parameters-before-scheme": { breaks: "PREC-2002-5003" },
  "client-id-before-app-id": { breaks: "PREC-2003-2004", recorded: ["PREC-2003-2004"] },
  "body-before-session": { breaks: "PREC-5005-5003", recorded: ["PREC-5005-5003"] },
  "push-two-kinds-accepted": { breaks: "PUSH-010", red: ["PUSH-011", "PUSH-012"] },
  "push-two-kinds-status-400": { breaks: "PUSH-010", red: ["PUSH-011", "PUSH-012", "PUSH-022"] },
  "push-apns-without-bundle-accepted": { breaks: "PUSH-021" },
  "push-not-set-up-accepted": { breaks: "PUSH-022" },
  "too-slow-status-504": {
    breaks: "OUT-5000-getNewChatEvents",
    red: ["CHAT-014", "OUT-5000-requestChat", "OUT-5000-sendEvents"],
  },
  "too-slow-code-5001": {
    breaks: "OUT-5000-getNewChatEvents",
    red: ["CHAT-014", "OUT-5000-requestChat", "OUT-5000-sendEvents"],
  },
  "server-lost-code-5005": { breaks: "OUT-5004-sendEvents" },
};
