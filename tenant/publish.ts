import type { HistoryEvent, ServerEvent } from "../protocol/types.ts";
import { decodable } from "./decodable.ts";
import { pushWhenAway } from "./push/push-when-away.ts";
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

/**
 * Hands events of one moment to the client: into the history, into the outbox, and to a poll that waits. The history holds
 * also what the client cannot decode; whoever reads it for a client leaves that out.
 */
export function publish(world: World, session: Session, events: readonly ServerEvent[]): void {
  if (events.length === 0) return;
  for (const event of events) record(world, session, event);
  const isLost = session.held === null && world.faults.has("events-without-poll-lost");
  if (!isLost) session.outbox.push(...world.faults.publish(tellable(world, session, events), session));
  if (session.held !== null && session.outbox.length > 0 && world.faults.wakes(events, session)) session.held.release();
  if (session.push !== null) pushWhenAway(world, session, session.push, events);
}

function tellable({ faults }: World, session: Session, events: readonly ServerEvent[]): readonly ServerEvent[] {
  const told = decodable(session, events);
  return told.length < events.length && faults.has("undecodable-events-sent") ? events : told;
}

/** Adds an event to the transcript, if transcripts hold such events. */
export function record(world: World, session: Session, event: HistoryEvent): void {
  const { faults } = world;
  const isKept =
    !unrecorded.has(event.event) ||
    faults.has("history-with-signaling") ||
    (event.event === "chat_session_secure_form_data" && faults.has("secure-data-in-history"));
  if (isKept) session.history.push(event);
  world.watch.tell(session, event);
}
