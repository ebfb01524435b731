import { isEndOfSession } from "../../protocol/events.ts";
import { onEvents, onSuccess, without, type Json } from "./alterations.ts";
import type { Fault } from "./fault.ts";

const hours2InSeconds = 7200;

/** Members of answers and events that have the wrong name, type or value, or are not there. */
export const memberFaults = [
  {
    id: "optional-null",
    family: "shape",
    deviation: "ewt and phone_number are null where there is none.",
    severity: "minor",
    answer: onSuccess(["requestChat", "getActiveChat"], (json) => ({ ewt: null, phone_number: null, ...json })),
  },
  {
    id: "ewt-minus-one",
    family: "shape",
    deviation: "Where there is no estimate of the wait, ewt is minus one.",
    severity: "minor",
    answer: onSuccess(["checkAvailability", "requestChat", "getActiveChat"], (json) => ({ ewt: "-1", ...json })),
  },
  {
    id: "is-new-chat-missing",
    family: "shape",
    deviation: "A requested chat does not say whether it is new.",
    answer: onSuccess(["requestChat"], (json) => without(json, "is_new_chat")),
  },
  {
    id: "chat-members-camel-case",
    family: "shape",
    deviation: "The members of a requested chat are chatId, isNewChat and phoneNumber.",
    severity: "critical",
    answer: onSuccess(["requestChat"], (json) =>
      Object.fromEntries(Object.entries(json).map(([name, value]) => [camelCase(name), value])),
    ),
  },
  {
    id: "chat-id-upper-case",
    family: "shape",
    deviation: "Get Active Chat tells the chat id in capital letters.",
    answer: onSuccess(["getActiveChat"], (json) => ({ ...json, chat_id: String(json["chat_id"]).toUpperCase() })),
  },
  {
    id: "state-upper-case",
    family: "shape",
    deviation: "States are in capital letters, in answers and in events.",
    severity: "critical",
    answer: (answer, call, context) =>
      onEvents(stateUpperCase)(
        onSuccess(["requestChat", "getActiveChat"], stateUpperCase)(answer, call, context),
        call,
        context,
      ),
  },
  {
    id: "party-type-agent",
    family: "shape",
    deviation: "An agent that joins is of the type agent in place of internal.",
    answer: onEvents((event) => (event["type"] === "internal" ? { ...event, type: "agent" } : event)),
  },
  {
    id: "party-names-null",
    family: "shape",
    deviation: "chat_session_party_joined has null for the first and last name.",
    answer: onEvents((event) =>
      event["event"] === "chat_session_party_joined" ? { ...event, first_name: null, last_name: null } : event,
    ),
  },
  {
    id: "message-party-missing",
    family: "shape",
    deviation: "Messages do not say who sent them.",
    answer: onEvents((event) => (event["event"] === "chat_session_message" ? without(event, "party_id") : event)),
  },
  {
    id: "timestamp-iso",
    family: "shape",
    deviation: "Timestamps are dates with time in the form of ISO 8601.",
    answer: onEvents((event) => withTimestamp(event, (seconds) => new Date(seconds * 1000).toISOString())),
  },
  {
    id: "timestamp-local-time",
    family: "shape",
    deviation: "Timestamps are two hours ahead, as if a time zone had been added.",
    severity: "minor",
    answer: onEvents((event) => withTimestamp(event, (seconds) => String(seconds + hours2InSeconds))),
  },
  {
    id: "coordinates-number",
    family: "shape",
    deviation: "Latitude and longitude are numbers.",
    answer: onEvents((event) =>
      event["event"] === "chat_session_location"
        ? { ...event, latitude: Number(event["latitude"]), longitude: Number(event["longitude"]) }
        : event,
    ),
  },
  {
    id: "location-url-missing",
    family: "shape",
    deviation: "A location without a link has no url, which one client cannot read.",
    answer: onEvents((event) =>
      event["event"] === "chat_session_location" && event["url"] === null ? without(event, "url") : event,
    ),
  },
  {
    id: "form-numbers",
    family: "shape",
    deviation: "form_request_id and form_timeout are numbers.",
    severity: "minor",
    answer: onEvents((event) =>
      event["event"] === "chat_session_form_show"
        ? { ...event, form_request_id: Number(event["form_request_id"]), form_timeout: Number(event["form_timeout"]) }
        : event,
    ),
  },
  {
    id: "inactivity-misspelt",
    family: "shape",
    deviation: "The end for inactivity has the name that the vendor's page misspells.",
    severity: "critical",
    answer: onEvents((event) =>
      isEndOfSession(event) && String(event["event"]).includes("inactivity")
        ? { ...event, event: "chat_session_inactvity_timeout" }
        : event,
    ),
  },
] as const satisfies readonly Fault[];

function stateUpperCase(json: Json): Json {
  const { state } = json;
  return typeof state === "string" ? { ...json, state: state.toUpperCase() } : json;
}

function withTimestamp(event: Json, alter: (seconds: number) => string): Json {
  return event["timestamp"] === undefined ? event : { ...event, timestamp: alter(Number(event["timestamp"])) };
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
