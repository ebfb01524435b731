import { isJsonObject } from "../json.ts";
import type { ToldEvent } from "./observation.ts";

/** An event as it came off the wire. */
export type WireEvent = Readonly<Record<string, unknown>>;

/** Events that pass and are not kept, and those that may come again and again. */
const passing = ["chat_session_typing", "chat_session_not_typing", "chat_session_signaling"];
const repeated = ["chat_session_status"];

/** What an event tells; null for what may come again and again. */
function toldEvent(event: WireEvent): ToldEvent | null {
  const name = textOf(event["event"]);
  if (repeated.includes(name)) return null;
  const { party_id, timestamp } = event;
  return {
    key: eventKey(event),
    isUnique: idOf(event) !== undefined,
    sender: typeof party_id === "string" ? party_id : null,
    isKept: !passing.includes(name),
    words: wordsOf(event),
    seconds: typeof timestamp === "string" && /^\d{10}$/.test(timestamp) ? Number(timestamp) : null,
  };
}

/** What the events of a list tell; whatever is no event is passed over. */
export function toldEvents(events: readonly unknown[]): ToldEvent[] {
  return events.filter(isJsonObject).flatMap((event) => toldEvent(event) ?? []);
}

/** Name, party, and the id that it goes by; what has none goes by all that it says, but for its time. */
export function eventKey(event: WireEvent): string {
  const { event: name, party_id, timestamp: _, ...rest } = event;
  return [name, party_id, idOf(event) ?? rest].map(textOf).join(" ");
}

/** What an event says; null where it says nothing. */
export function wordsOf({ msg }: WireEvent): string | null {
  return typeof msg === "string" ? msg : null;
}

function idOf({ msg_id, ref_msg_id, form_request_id }: WireEvent): unknown {
  return msg_id ?? ref_msg_id ?? form_request_id;
}

/** What came need not be what it has to be: an object may be one that makes no text. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
