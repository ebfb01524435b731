import { onSuccess, type Json } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** Whole answers that have the wrong form. */
export const documentFaults = [
  {
    id: "answer-nested",
    family: "shape",
    deviation: "What succeeds is wrapped in an object with the member data.",
    severity: "critical",
    answer: (answer) =>
      answer.status === 200 && answer.json !== undefined ? { ...answer, json: { data: answer.json } } : answer,
  },
  {
    id: "poll-events-null",
    family: "shape",
    deviation: "A poll without events has null in place of the empty list.",
    answer: onSuccess(["getNewChatEvents"], (json) => (listOf(json).length === 0 ? { ...json, events: null } : json)),
  },
  {
    id: "poll-events-object",
    family: "shape",
    deviation: "The events of a poll are an object with their numbers as names.",
    severity: "critical",
    answer: onSuccess(["getNewChatEvents"], (json) => ({
      ...json,
      events: Object.fromEntries(listOf(json).entries()),
    })),
  },
  {
    id: "single-event-unlisted",
    family: "shape",
    deviation: "An event that comes alone is not in a list.",
    severity: "critical",
    answer: onSuccess(["getNewChatEvents"], (json) =>
      listOf(json).length === 1 ? { ...json, events: listOf(json)[0] } : json,
    ),
  },
  {
    id: "heartbeat-event",
    family: "shape",
    deviation: "A poll without events brings an event that no client knows.",
    answer: onSuccess(["getNewChatEvents"], (json) =>
      listOf(json).length === 0 ? { ...json, events: [{ event: "chat_session_heartbeat" }] } : json,
    ),
  },
  {
    id: "active-chat-list",
    family: "shape",
    deviation: "Get Active Chat answers with a list of one.",
    answer: onSuccess(["getActiveChat"], (json) => [json]),
  },
  {
    id: "history-byte-missing",
    family: "shape",
    deviation: "The last byte of the history is missing.",
    write: (raw, { operation }) =>
      operation.id === "getChatHistory" && raw.status === 200 ? { ...raw, body: raw.body.slice(0, -1) } : raw,
  },
  {
    id: "byte-order-mark",
    family: "shape",
    deviation: "JSON begins with a byte order mark.",
    write: (raw) => (typeof raw.body === "string" && raw.body !== "" ? { ...raw, body: `\ufeff${raw.body}` } : raw),
  },
  {
    id: "members-doubled",
    family: "shape",
    deviation: "Objects of success have their first member twice, at first with null.",
    severity: "minor",
    write: (raw) =>
      raw.status === 200 && typeof raw.body === "string"
        ? { ...raw, body: raw.body.replace(/^\{("\w+"):/, "{$1:null,$1:") }
        : raw,
  },
  {
    id: "non-ascii-raw",
    family: "shape",
    deviation:
      "Letters outside ASCII are written as if they were escapes of two hexadecimal digits, which no JSON has.",
    severity: "critical",
    write: (raw) =>
      typeof raw.body === "string"
        ? { ...raw, body: raw.body.replace(/[^\0-\x7f]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`) }
        : raw,
  },
] as const satisfies readonly Fault[];

function listOf(json: Json): readonly unknown[] {
  const { events } = json;
  return Array.isArray(events) ? events : [];
}
