import type { Proofs } from "./proof.ts";

/** What is well at first and fails with time, number or size. */
export const decayProofs: Proofs = {
  "every-tenth-poll-fails": { breaks: "LONG-001" },
  "one-answer-in-hundred-fails": { breaks: "LONG-001" },
  "every-tenth-event-lost": { breaks: "LONG-001" },
  "polls-fail-at-midnight": { breaks: "LONG-006" },
  "messages-lost-after-hundred-sessions": { breaks: "LONG-003" },
  "messages-lost-when-crowded": { breaks: "LONG-004" },
  "latency-grows-with-history": { breaks: "LONG-005" },
  "poll-slows-with-sessions": { breaks: "LONG-007" },
  "history-capped-at-hundred": { breaks: "LONG-001" },
  "session-deaf-after-hundred-events": { breaks: "LONG-002" },
  "message-ids-wrap": { breaks: "LONG-001" },
  "chat-ids-collide": { breaks: "LONG-003" },
};
