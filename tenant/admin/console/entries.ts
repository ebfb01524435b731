/** Who an event is from: the client, somebody who answers it, or nobody in particular. */
export type Side = "client" | "tenant" | "none";

/** What the transcript shows of one event. Texts of clients are texts here, whatever they look like. */
export type Entry = Origin &
  (
    | { readonly kind: "words"; readonly msgId: string; readonly text: string }
    | {
        readonly kind: "file";
        readonly msgId: string;
        readonly fileId: string;
        readonly name: string;
        readonly isImage: boolean;
      }
    | { readonly kind: "place"; readonly msgId: string; readonly where: string; readonly href: string | null }
    | { readonly kind: "form"; readonly title: string; readonly rows: readonly (readonly [string, string])[] }
    | { readonly kind: "note"; readonly text: string; readonly isGrave: boolean }
    | { readonly kind: "receipt"; readonly of: string; readonly level: "delivered" | "read" }
  );

interface Origin {
  readonly side: Side;
  readonly partyId: string;
  /** Milliseconds since the epoch; null where the event does not say. */
  readonly at: number | null;
}

/** An event as it is kept; clients give members in every form. */
export type LooseEvent = Readonly<Record<string, unknown>> & { readonly event: string };

type Shown = Entry extends infer One ? (One extends Entry ? Omit<One, keyof Origin> : never) : never;
type Show = (event: LooseEvent, from: { readonly who: string; readonly side: Side }) => Shown;

/**
 * What to show of an event.
 * @param chatId party id under which the client's own events are kept
 * @param nameOf name of a party by its id
 */
export function entryOf(event: LooseEvent, chatId: string, nameOf: (partyId: string) => string): Entry {
  const partyId = textOf(event["party_id"]);
  const side: Side = partyId === "" ? "none" : partyId === chatId ? "client" : "tenant";
  const seconds = Number(event["timestamp"] ?? Number.NaN);
  const origin = { side, partyId, at: Number.isFinite(seconds) ? seconds * 1000 : null };
  const show = Object.hasOwn(shows, event.event) ? shows[event.event] : undefined;
  const who = side === "client" ? "The client" : nameOf(partyId);
  return {
    ...origin,
    ...(show?.(event, { who, side }) ?? note(event.event.replace(/^chat_(session_)?/, "").replaceAll("_", " "))),
  };
}

const shows: Readonly<Record<string, Show>> = {
  chat_session_message: ({ msg_id, msg, msg_text }) => ({
    kind: "words",
    msgId: textOf(msg_id),
    text: textOf(msg_text ?? msg),
  }),
  chat_session_file: ({ msg_id, file_id, file_name, file_type }) => ({
    kind: "file",
    msgId: textOf(msg_id),
    fileId: textOf(file_id),
    name: textOf(file_name) || "file without a name",
    isImage: file_type === "image",
  }),
  chat_session_location: ({ msg_id, latitude, longitude, url }) => ({
    kind: "place",
    msgId: textOf(msg_id),
    where: `${textOf(latitude)}, ${textOf(longitude)}`,
    href: webAddress(url),
  }),
  chat_session_form_data: ({ form_name, data }) => ({
    kind: "form",
    title: textOf(form_name) === "" ? "Form answered" : `Form ${textOf(form_name)} answered`,
    rows: rowsOf(data),
  }),
  chat_session_message_delivered: receipt("delivered"),
  chat_session_message_read: receipt("read"),
  chat_session_status: ({ state, ewt }) =>
    note(
      textOf(state) === "queued"
        ? `The chat waits for an agent (estimated ${textOf(ewt)} s)`
        : `The chat is now: ${textOf(state)}`,
    ),
  chat_session_ended: () => note("The chat has ended", true),
  chat_session_end: () => note("The client ended the chat", true),
  chat_session_disconnect: () => note("The client left the conversation", true),
  chat_session_inactivity_timeout: ({ msg }) => note(`Ended because nothing was said: ${textOf(msg)}`, true),
  chat_session_timeout_warning: ({ msg }) => note(`The client was warned: ${textOf(msg)}`),
  chat_session_party_joined: (_, { who }) => note(`${who} joined`),
  chat_session_party_left: (_, { who }) => note(`${who} left`),
  chat_session_case_set: ({ case_id }) =>
    note(textOf(case_id) === "" ? "The chat was taken out of its case" : `The chat belongs to case ${textOf(case_id)}`),
  chat_session_form_show: ({ form_name }) =>
    note(textOf(form_name) === "" ? "The client was asked a question" : `The form ${textOf(form_name)} was shown`),
  chat_form_data_cancel: () => note("The client refused the form"),
  chat_session_secure_form_show: ({ form_id }) => note(`The secure form ${textOf(form_id)} was shown`),
  chat_session_secure_form_cancel: (_, { side }) =>
    note(side === "client" ? "The client refused the secure form" : "The secure form was withdrawn"),
  chat_session_cobrowsing_requested: () => note("The client was asked to browse together"),
  chat_session_cobrowsing_started: () => note("Browsing together has begun"),
  chat_session_cobrowsing_rejected: () => note("Browsing together was refused"),
  chat_session_cobrowsing_ended: () => note("Browsing together is over"),
  chat_session_info: ({ service_name }) => note(`Service: ${textOf(service_name)}`),
  chat_session_navigation: ({ url, page_url }) => note(`The client is at ${textOf(url ?? page_url) || "another page"}`),
};

function note(text: string, isGrave = false): Shown {
  return { kind: "note", text, isGrave };
}

function receipt(level: "delivered" | "read"): Show {
  return ({ ref_msg_id, msg_id }) => ({ kind: "receipt", of: textOf(ref_msg_id ?? msg_id), level });
}

function rowsOf(data: unknown): [string, string][] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]);
}

/** An address that a link may lead to; a client may name any, and some would run as a script here. */
function webAddress(value: unknown): string | null {
  const text = textOf(value);
  return /^https?:\/\//i.test(text) ? text : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
