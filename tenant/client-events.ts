import { isClientEventName, type ClientEventName } from "../protocol/events.ts";
import { memberOf } from "../protocol/json.ts";
import type { HistoryEvent, ServerEvent } from "../protocol/types.ts";
import { hearSignal, leaveConversation, refuseForm, takeForm } from "./agent.ts";
import { hearWords, takeReply } from "./play-scenario.ts";
import { record } from "./publish.ts";
import { endedEvent, timestampOf } from "./server-events.ts";
import { endSession } from "./session-end.ts";
import { noticeActivity } from "./session-life.ts";
import { nextNumber, type Session } from "./session.ts";
import type { World } from "./world.ts";

/** A client event as it came: clients send members in every form, so nothing but the name is relied upon. */
export type ReceivedEvent = Readonly<Record<string, unknown>> & { readonly event: string };

/** Takes one client event. Names that no source knows are accepted and ignored, so that a newer client is not shut out. */
export function takeClientEvent(world: World, session: Session, event: ReceivedEvent): void {
  noticeActivity(world, session, event.event);
  if (!isClientEventName(event.event)) return;
  const recorded = asRecorded(world, session, event);
  record(world, session, recorded);
  if (world.faults.has("own-events-polled")) deliver(session, recorded);
  const react = reactions[event.event];
  if (react === undefined) takeReply(session, event.event, null);
  else react(world, session, recorded);
}

function deliver(session: Session, event: Recorded): void {
  session.outbox.push(event as ServerEvent);
  session.held?.release();
}

type Recorded = HistoryEvent & Readonly<Record<string, unknown>>;
type Reaction = (world: World, session: Session, event: Recorded) => void;

const reactions: { readonly [Name in ClientEventName]?: Reaction } = {
  chat_session_message: (world, session, event) =>
    hearWords(world, session, { msgId: String(event["msg_id"]), msg: String(event["msg"]) }),
  chat_session_form_data: takeForm,
  chat_session_secure_form_data: takeForm,
  chat_form_data_cancel: refuseForm,
  chat_session_secure_form_cancel: refuseForm,
  chat_session_signaling: (world, session, { data }) => hearSignal(world, session, typeOf(data)),
  chat_session_disconnect: leaveConversation,
  chat_session_end: (world, session) => {
    if (world.faults.has("client-end-ignored")) return;
    endSession(world, session, { signal: "finish", lastEvents: [endedEvent()], isLastPollAwaited: false });
  },
};

/**
 * The event as the transcript holds it: whatever the client claims, it is from the client (whose party id is the chat id)
 * and of now; ids and coordinates are strings, and what a message needs and lacks is added.
 */
function asRecorded(world: World, session: Session, event: ReceivedEvent): Recorded {
  const own = { ...event, party_id: session.chatId, timestamp: timestampOf(world.clock) };
  const completed = { ...own, ...completions[event.event as ClientEventName]?.(session, event) };
  return completed as unknown as Recorded;
}

type Completion = (session: Session, event: ReceivedEvent) => Record<string, unknown>;

const completions: { readonly [Name in ClientEventName]?: Completion } = {
  chat_session_message: (session, { msg, ...event }) => ({ msg_id: messageIdOf(session, event), msg: textOf(msg) }),
  chat_session_file: (session, event) => ({
    msg_id: messageIdOf(session, event),
    file_type: event["file_type"] === "image" ? "image" : "attachment",
    file_name: textOf(event["file_name"]) || textOf(event["file_id"]),
  }),
  chat_session_location: (session, event) => ({
    msg_id: messageIdOf(session, event),
    url: event["url"] ?? null,
    latitude: textOf(event["latitude"]),
    longitude: textOf(event["longitude"]),
  }),
};

/** The client's id for the event, or one of ours where it has none that can be referred to ("null" is one SDK's word for none). */
function messageIdOf(session: Session, event: Readonly<Record<string, unknown>>): string {
  const given = textOf(event["msg_id"]) || textOf(event["message_id"]);
  return given === "" || given === "null" ? `${session.chatId}:${nextNumber(session)}` : given;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Type of a signaling message; one SDK's sample sends candidates without. */
function typeOf(data: unknown): string {
  return textOf(memberOf(data, "type")) || (memberOf(data, "candidate") === undefined ? "" : "ICE_CANDIDATE");
}
