import { clientEventTable, serverEventTable, signalingTable } from "../openapi/generated/events.ts";
import type { Tier } from "./tier.ts";

export type ServerEventName = keyof typeof serverEventTable;
export type ClientEventName = keyof typeof clientEventTable;
/** What a signaling event can be about: the `type` of its data. */
export type SignalingType = keyof typeof signalingTable;

/** One event of one direction; `schema` names its shape in the document. */
export interface EventRow {
  readonly name: string;
  readonly schema: string;
  readonly tier: Tier;
  readonly v2Only: boolean;
  readonly contradictions: readonly number[];
  readonly source: string;
}

export const serverEvents: Readonly<Record<ServerEventName, EventRow>> = serverEventTable;
export const clientEvents: Readonly<Record<ClientEventName, EventRow>> = clientEventTable;

export const serverEventNames = Object.keys(serverEventTable) as readonly ServerEventName[];
export const clientEventNames = Object.keys(clientEventTable) as readonly ClientEventName[];
export const signalingTypes = Object.keys(signalingTable) as readonly SignalingType[];

/** Is `name` an event that a tenant may deliver? */
export function isServerEventName(name: unknown): name is ServerEventName {
  return typeof name === "string" && Object.hasOwn(serverEventTable, name);
}

/** Is `name` an event that clients are known to send? */
export function isClientEventName(name: unknown): name is ClientEventName {
  return typeof name === "string" && Object.hasOwn(clientEventTable, name);
}

/** Events after which the session no longer exists. Source: vendor's server events page; `failed` and `completed` as states. */
const finalEvents: readonly string[] = [
  "chat_session_ended",
  "chat_session_inactivity_timeout",
] satisfies ServerEventName[];
const finalStates: readonly unknown[] = ["failed", "completed"];

/** Does this event tell a client that its session is over? */
export function isEndOfSession(event: { readonly event?: unknown; readonly state?: unknown }): boolean {
  if (typeof event.event !== "string") return false;
  return (
    finalEvents.includes(event.event) || (event.event === "chat_session_status" && finalStates.includes(event.state))
  );
}
