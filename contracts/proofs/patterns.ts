import { isErrorCode } from "../../protocol/errors.ts";
import { cases } from "../requirements.ts";

/** Rows that expect an error. */
export const errors = cases.filter(({ expect }) => isErrorCode(expect.answer)).map(({ id }) => id);

/** Rows that expect a success with a JSON body. */
export const bodies = cases
  .filter(({ expect, operation }) => expect.answer === "success" && operation !== "sendEvents")
  .map(({ id }) => id);

/** Rows that see the properties of a session that was asked for. */
export const chats = ["CHAT-00*", "CHAT-010", "CHAT-011", "CHAT-015", "LIFE-006"];

/** Rows that ask for a chat of a client that has none. */
export const newChats = [
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

/** Flows that see an error on their way. */
export const endings = ["FLOW-007", "POLL-011", "LIFE-001", "LIFE-004", "LIFE-005"];

/** Flows in which the agent acknowledges a message. */
export const acknowledged = [
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
export const spoken = [
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
export const timed = [...acknowledged, "FLOW-001", "HIST-001", "LIFE-003", "LIFE-004", "POLL-015"];
