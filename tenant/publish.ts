import type { HistoryEvent, ServerEvent } from "../protocol/types.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/**
 * Events of both directions that no transcript holds. Source: the vendor's pages for signaling; assumed for typing, which
 * says nothing afterwards, and for secure forms, whose very point is that what they carry is not kept.
 */
const unrecorded: ReadonlySet<string> = new Set<HistoryEvent["event"]>([
  "chat_session_signaling",
  "chat_session_typing",
  "chat_session_not_typing",
  "chat_session_secure_form_data",
]);

/** Hands events of one moment to the client: into the history, into the outbox, and to a poll that waits. */
export function publish(world: World, session: Session, events: readonly ServerEvent[]): void {
  if (events.length === 0) return;
  for (const event of events) record(world, session, event);
  const isLost = session.held === null && world.faults.has("events-without-poll-lost");
  if (!isLost) session.outbox.push(...world.faults.publish(events));
  if (session.outbox.length > 0 && !world.faults.has("poll-ignores-events")) session.held?.release();
}

/** Adds an event to the transcript, if transcripts hold such events. */
export function record(world: World, session: Session, event: HistoryEvent): void {
  const isKept = !unrecorded.has(event.event) || world.faults.has("history-with-signaling");
  if (isKept) session.history.push(event);
}
