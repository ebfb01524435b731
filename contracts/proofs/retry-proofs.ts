import type { Proofs } from "./proof.ts";

/** What is asked twice. */
export const retryProofs: Proofs = {
  "send-doubled": { breaks: "FLOW-002" },
  "used-msg-id-dropped": { breaks: "RETRY-001", red: ["RETRY-002"] },
  "missing-msg-id-shared": { breaks: "RETRY-001" },
  "bad-list-half-taken": { breaks: "RETRY-003" },
  "request-chat-doubled": { breaks: "CHAT-002" },
  "request-again-refused": { breaks: "CHAT-002", red: ["IDENT-009", "COOKIE-005"] },
  "request-again-drops-events": { breaks: "RETRY-005" },
  "request-again-clears-history": { breaks: "RETRY-005" },
  "nonce-answer-repeated": { breaks: "RETRY-006" },
};
