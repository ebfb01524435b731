import { refusal, refuse, success, type Answer } from "./answer.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** All that waits, oldest first, in one list; delivery is destructive, no source knows of an acknowledgement. */
export function takeEvents({ faults }: World, session: Session, heldMs: number): Answer {
  const { events, kept } = faults.deliver(session.outbox, session);
  session.outbox = [...kept];
  return { ...success({ events }), heldMs };
}

/** What a poll is answered that nothing has come for: an empty list, or, where it is configured so, 5511. */
export function endOfHold({ config }: World, { app }: Session, heldMs: number): Answer {
  const isError = (app.emptyHold ?? config.emptyHold) === "noEventsError";
  const answer = isError ? refuse("getNewChatEvents", refusal("5511")) : success({ events: [] });
  return { ...answer, heldMs };
}
