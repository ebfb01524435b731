import type { Proofs } from "./proof.ts";

/** What is told of delivered and read messages. */
export const receiptProofs: Proofs = {
  "delivered-without-agent": { breaks: "DELIV-021", red: ["DELIV-023"] },
  "delivered-untold": { breaks: "FLOW-003" },
  "read-untold": { breaks: "FLOW-003" },
  "read-before-delivered": { breaks: "FLOW-003", red: ["DELIV-002"] },
  "read-despite-setting": { breaks: "DELIV-023" },
  "receipts-doubled": { breaks: "FLOW-003" },
  "receipt-of-unknown-message": { breaks: "DELIV-003", red: ["FLOW-003", "DELIV-004", "DELIV-006"] },
  "receipt-of-own-id": { breaks: "FLOW-003", red: ["DELIV-003", "DELIV-004", "HIST-002", "CASE-001", "GEN-001"] },
  "receipt-from-client": { breaks: "FLOW-005", red: ["DELIV-003", "DELIV-006"] },
  "receipt-to-other-session": { breaks: "DELIV-025" },
  "receipts-for-first-message-only": { breaks: "DELIV-004", red: ["POLL-024", "LONG-007"] },
};
