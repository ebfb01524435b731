import type { ServerEvent } from "../protocol/types.ts";
import { nextState } from "./chat.ts";
import { publish } from "./publish.ts";
import { stopWaiting } from "./push/push-when-away.ts";
import type { Session } from "./session.ts";
import { stopTimers } from "./store.ts";
import type { World } from "./world.ts";

/** How a session ends. */
export interface SessionEnd {
  readonly signal: "finish" | "fail";
  /** Told to the client as the last it hears of the session. */
  readonly lastEvents: readonly ServerEvent[];
  /**
   * Do the last events wait for the next poll, or are they told only to a poll that is held right now? They wait unless it
   * is the client that ended the session or went missing.
   */
  readonly isLastPollAwaited: boolean;
}

/** Ends a session for good: nothing happens to it any more, and only a poll that fetches what is left still finds it. */
export function endSession(world: World, session: Session, end: SessionEnd): void {
  const ended = nextState(session.state, end.signal);
  if (ended === undefined) return;
  session.state = ended;
  if (world.capacity !== null && !world.faults.has("seats-never-freed")) world.capacity.leave(session);
  stopTimers(session);
  publish(world, session, end.lastEvents);
  if (!end.isLastPollAwaited || world.faults.has("last-events-lost")) session.outbox = [];
  if (!end.isLastPollAwaited && session.push !== null) stopWaiting(session.push);
  if (session.held !== null && !world.faults.has("end-waits-for-hold")) session.held.release();
  session.pollAbsence = world.clock.setTimer(world.config.lastEventsMs, () => {
    session.outbox = [];
    if (!world.faults.has("ended-sessions-kept")) world.store.forget(session);
    world.watch.tell(session, null);
  });
}
