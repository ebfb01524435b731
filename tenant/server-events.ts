import type { Clock } from "./clock.ts";
import type { ServerEvent, SessionState } from "../protocol/types.ts";

/** An event of the given name, as the tenant sends it. */
export type EventOf<Name extends ServerEvent["event"]> = Extract<ServerEvent, { event: Name }>;

/** Unix seconds as a string: the form that all clients read, whatever unit the vendor's pages name. */
export function timestampOf(clock: Clock): string {
  return String(Math.floor(clock.now() / 1000));
}

/** Statuses by state and ewt: they hold no time, so that all sessions can share them. */
const statuses = new Map<string, EventOf<"chat_session_status">>();

/** A status always has an ewt, because both SDKs fail without it; "0" where there is no estimate. */
export function statusEvent(state: SessionState, estimate: string | null): EventOf<"chat_session_status"> {
  const isWaiting = state === "queued" || state === "ivr";
  const ewt = isWaiting ? (estimate ?? "0") : "0";
  const key = `${state} ${ewt}`;
  const known = statuses.get(key);
  if (known !== undefined) return known;
  const status = Object.freeze({ event: "chat_session_status", state, ewt } as const);
  statuses.set(key, status);
  return status;
}

/** The last event of a session that ended in the ordinary way. */
export function endedEvent(): EventOf<"chat_session_ended"> {
  return { event: "chat_session_ended" };
}
