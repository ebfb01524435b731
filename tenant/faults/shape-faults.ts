import { onEvents, onSuccess, without, type Json } from "./alterations.ts";
import type { Fault } from "./fault.ts";

export const shapeFaults = [
  {
    id: "availability-unavailable",
    family: "shape",
    deviation: "A closed entry says unavailable in place of notAvailable.",
    answer: onSuccess(["checkAvailability"], (json) =>
      json["chat"] === "notAvailable" ? { ...json, chat: "unavailable" } : json,
    ),
  },
  {
    id: "ewt-number",
    family: "shape",
    deviation: "The estimated wait of availability and sessions is a number.",
    answer: onSuccess(["checkAvailability", "requestChat", "getActiveChat"], (json) =>
      json["ewt"] === undefined ? json : { ...json, ewt: Number(json["ewt"]) },
    ),
  },
  {
    id: "parameters-one-object",
    family: "shape",
    deviation: "Expected parameters come in one object in place of one object each.",
    answer: onSuccess(["getExpectedParameters"], ({ parameters }) => ({
      parameters: [Object.assign({}, ...(parameters as Json[]))],
    })),
  },
  {
    id: "version-object",
    family: "shape",
    deviation: "server_version is an object.",
    answer: onSuccess(["getVersion"], (json) => ({ server_version: { text: json["server_version"] } })),
  },
  {
    id: "chat-id-missing",
    family: "shape",
    deviation: "A requested chat comes without chat_id.",
    answer: onSuccess(["requestChat"], (json) => without(json, "chat_id")),
  },
  {
    id: "is-new-chat-string",
    family: "shape",
    deviation: "is_new_chat is a string.",
    answer: onSuccess(["requestChat"], (json) => ({ ...json, is_new_chat: String(json["is_new_chat"]) })),
  },
  {
    id: "state-establishing",
    family: "shape",
    deviation: "A requested chat is in the state establishing, which only version 1 knew.",
    answer: onSuccess(["requestChat"], (json) => ({ ...json, state: "establishing" })),
  },
  {
    id: "send-events-body",
    family: "shape",
    deviation: "Send Events answers with a list of events, as version 1 did.",
    answer: onSuccess(["sendEvents"], () => ({ events: [] })),
  },
  {
    id: "status-ewt-missing",
    family: "shape",
    deviation: "chat_session_status has no ewt.",
    answer: onEvents((event) => (event["event"] === "chat_session_status" ? without(event, "ewt") : event)),
  },
  {
    id: "timestamp-number",
    family: "shape",
    deviation: "Timestamps are numbers.",
    answer: onEvents(alterTimestamp(Number)),
  },
  {
    id: "timestamp-milliseconds",
    family: "shape",
    deviation: "Timestamps count milliseconds.",
    answer: onEvents(alterTimestamp((seconds) => `${String(seconds)}000`)),
  },
  {
    id: "party-names-missing",
    family: "shape",
    deviation: "chat_session_party_joined has no names.",
    answer: onEvents((event) => ["first_name", "last_name", "display_name"].reduce(without, event)),
  },
  {
    id: "receipt-under-msg-id",
    family: "shape",
    deviation: "Receipts name their message under msg_id in place of ref_msg_id.",
    answer: onEvents((event) =>
      event["ref_msg_id"] === undefined ? event : { ...without(event, "ref_msg_id"), msg_id: event["ref_msg_id"] },
    ),
  },
  {
    id: "message-id-missing",
    family: "shape",
    deviation: "Messages have no msg_id.",
    answer: onEvents((event) => (event["event"] === "chat_session_message" ? without(event, "msg_id") : event)),
  },
] as const satisfies readonly Fault[];

function alterTimestamp(alter: (seconds: unknown) => unknown): (event: Json) => Json {
  return (event) => (event["timestamp"] === undefined ? event : { ...event, timestamp: alter(event["timestamp"]) });
}
