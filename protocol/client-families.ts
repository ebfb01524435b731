import type { ClientEventName, ServerEventName } from "./events.ts";

/** Kinds of client programs that decode events alike; "unknown" is every program that does not say what it is. */
export const clientFamilies = ["android", "ios", "web", "unknown"] as const;

export type ClientFamily = (typeof clientFamilies)[number];

export type EventName = ServerEventName | ClientEventName;

/** Which families can decode events of one name; nothing is known of the unknown ones, so they are expected to decode all. */
export interface DecodingRow {
  readonly android: boolean;
  readonly ios: boolean;
  readonly web: boolean;
  readonly source: string;
}

const android = "[android ContactCenterEvent.kt]";
const ios = "[ios ContactCenterEventTypeDto.swift]";
const web = "[web: constants]";

const allDecode: DecodingRow = { android: true, ios: true, web: true, source: `${android}; ${ios}; ${web}` };
/** Web clients look at events as plain objects and pass over the names that they do nothing with. */
const allDecodeWebPassesOver: DecodingRow = {
  android: true,
  ios: true,
  web: true,
  source: `${android}; ${ios}; [web: handleEvent] passes over it`,
};
const webOnly: DecodingRow = {
  android: false,
  ios: false,
  web: true,
  source: `in neither ${android} nor ${ios}; ${web}`,
};

/**
 * Who can decode what, for every event of either direction: a history holds the client's own events too. An Android client
 * drops the whole batch and stops polling over one name that it does not know; an iOS client leaves the event out.
 */
export const eventDecoding: Readonly<Record<EventName, DecodingRow>> = {
  chat_session_status: allDecode,
  chat_session_ended: allDecode,
  chat_session_party_joined: allDecode,
  chat_session_party_left: allDecode,
  chat_session_message: allDecode,
  chat_session_message_delivered: allDecodeWebPassesOver,
  chat_session_message_read: allDecodeWebPassesOver,
  chat_session_typing: allDecode,
  chat_session_not_typing: allDecode,
  chat_session_timeout_warning: allDecode,
  chat_session_inactivity_timeout: allDecode,
  chat_session_signaling: allDecode,
  chat_session_file: allDecode,
  chat_session_location: allDecode,
  chat_session_case_set: allDecode,
  chat_session_disconnect: allDecode,
  chat_session_end: allDecode,
  chat_session_form_show: { android: true, ios: false, web: true, source: `${android}; not in ${ios}; ${web}` },
  chat_session_form_submit: {
    android: true,
    ios: false,
    web: true,
    source: `${android}; not in ${ios}; [web: handleEvent] passes over it`,
  },
  chat_session_secure_form_show: webOnly,
  chat_session_secure_form_cancel: webOnly,
  chat_session_cobrowsing_requested: webOnly,
  chat_session_cobrowsing_started: webOnly,
  chat_session_cobrowsing_ended: webOnly,
  chat_session_cobrowsing_rejected: webOnly,
  chat_session_info: webOnly,
  chat_session_form_data: webOnly,
  chat_session_secure_form_data: webOnly,
  chat_form_data_cancel: webOnly,
  chat_session_navigation: webOnly,
};

/** Can clients of the family decode events of this name? Names that no source knows are decoded by nobody who decodes by name. */
export function canDecode(family: ClientFamily, name: string): boolean {
  if (family === "unknown") return true;
  return isEventName(name) ? eventDecoding[name][family] : family === "web";
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(eventDecoding, name);
}
