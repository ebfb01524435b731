import type { ServerEvent } from "../../protocol/types.ts";
import { onEventLists } from "./alterations.ts";
import type { Fault } from "./fault.ts";

export const deliveryFaults = [
  {
    id: "message-lost",
    family: "delivery",
    deviation: "Messages of the agent reach the history but never the client.",
    publish: (events) => events.filter((event) => !isMessage(event)),
  },
  {
    id: "message-doubled",
    family: "delivery",
    deviation: "Every message of the agent is delivered twice.",
    publish: (events) => events.flatMap((event) => (isMessage(event) ? [event, event] : [event])),
  },
  {
    id: "batch-reversed",
    family: "delivery",
    deviation: "Events of one answer come newest first.",
    answer: onEventLists(["getNewChatEvents"], (events) => events.toReversed()),
  },
  {
    id: "batch-cut",
    family: "delivery",
    deviation: "Of several events that wait only the first is delivered, the others are lost.",
    answer: onEventLists(["getNewChatEvents"], (events) => events.slice(0, 1)),
  },
  {
    id: "events-without-poll-lost",
    family: "delivery",
    deviation: "Events that come while no poll is held are lost.",
  },
  {
    id: "end-untold",
    family: "delivery",
    deviation: "A session ends without chat_session_ended.",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_ended"),
  },
  {
    id: "receipts-missing",
    family: "receipts",
    deviation: "The client is never told that its message was delivered or read.",
    publish: (events) => events.filter((event) => !isReceipt(event)),
  },
  {
    id: "own-events-polled",
    family: "delivery",
    deviation: "What the client sends comes back to it by poll.",
  },
] as const satisfies readonly Fault[];

function isMessage({ event }: ServerEvent): boolean {
  return event === "chat_session_message";
}

function isReceipt({ event }: ServerEvent): boolean {
  return event === "chat_session_message_delivered" || event === "chat_session_message_read";
}
