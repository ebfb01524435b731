import type { ServerEvent } from "../../protocol/types.ts";
import type { Fault } from "./fault.ts";
import type { FaultySession } from "./situation.ts";

type Receipt = Extract<ServerEvent, { event: "chat_session_message_delivered" | "chat_session_message_read" }>;

/** What can go wrong with word of messages that arrived or were read. */
export const receiptFaults = [
  {
    id: "delivered-without-agent",
    family: "receipts",
    deviation: "A message counts as delivered while the client is still in the queue, to nobody.",
  },
  {
    id: "delivered-untold",
    family: "receipts",
    deviation: "A message is read without having been delivered.",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_message_delivered"),
  },
  {
    id: "read-untold",
    family: "receipts",
    deviation: "The client is never told that its message was read.",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_message_read"),
  },
  {
    id: "read-before-delivered",
    family: "receipts",
    deviation: "A message is read first and delivered later.",
    publish: onReceipts((receipt) => [
      {
        ...receipt,
        event:
          receipt.event === "chat_session_message_read"
            ? "chat_session_message_delivered"
            : "chat_session_message_read",
      },
    ]),
  },
  {
    id: "read-despite-setting",
    family: "receipts",
    deviation: "Clients are told what was read although their entry does not have them told.",
  },
  {
    id: "receipts-doubled",
    family: "receipts",
    deviation: "Every receipt comes twice.",
    publish: onReceipts((receipt) => [receipt, receipt]),
  },
  {
    id: "receipt-of-unknown-message",
    family: "receipts",
    deviation: "Receipts name a message that nobody sent.",
    publish: onReceipts((receipt) => [{ ...receipt, ref_msg_id: "unknown" }]),
  },
  {
    id: "receipt-of-own-id",
    family: "receipts",
    deviation: "Messages of clients are given ids of the tenant, and receipts name these.",
    receive: (events) =>
      events.map((event) => (event.event === "chat_session_message" ? { ...event, msg_id: null } : event)),
  },
  {
    id: "receipt-from-client",
    family: "receipts",
    deviation: "Receipts come from the client itself, by their party id.",
    publish: (events, { chatId }) => onReceipts((receipt) => [{ ...receipt, party_id: chatId }])(events),
  },
  {
    id: "receipt-to-other-session",
    family: "receipts",
    severity: "major",
    deviation: "Receipts go to another session, if there is one.",
    publish(events, session, { situation }) {
      const other = [...situation.sessions()].find(({ chatId }) => chatId !== session.chatId);
      if (other === undefined) return events;
      handOver(other, events.filter(isReceipt));
      return events.filter((event) => !isReceipt(event));
    },
  },
  {
    id: "receipts-for-first-message-only",
    family: "receipts",
    deviation: "Only the first message of a session is reported delivered and read.",
    publish: (events, { history }) =>
      events.filter((event) => !isReceipt(event) || event.ref_msg_id === firstReceipt(history)),
  },
] as const satisfies readonly Fault[];

function isReceipt(event: { readonly event: string }): event is Receipt {
  return event.event === "chat_session_message_delivered" || event.event === "chat_session_message_read";
}

function onReceipts(alter: (receipt: Receipt) => Receipt[]): (events: readonly ServerEvent[]) => ServerEvent[] {
  return (events) => events.flatMap((event): ServerEvent[] => (isReceipt(event) ? alter(event) : [event]));
}

/** Which message the first receipt of a session was about; receipts that the client sends name other messages, by the tenant. */
function firstReceipt(history: FaultySession["history"]): string | undefined {
  return history.filter(isReceipt).find(({ ref_msg_id }) => !String(ref_msg_id).startsWith("srv-"))?.ref_msg_id;
}

function handOver(session: FaultySession, receipts: readonly ServerEvent[]): void {
  if (receipts.length === 0) return;
  session.outbox.push(...receipts);
  session.held?.release();
}
