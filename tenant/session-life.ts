import { isOver } from "./chat.ts";
import { publish } from "./publish.ts";
import { endedEvent, timestampOf } from "./server-events.ts";
import { endSession } from "./session-end.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** The client did something: its silence begins anew. A warning comes at half the time, the end at the whole. */
export function restartInactivity(world: World, session: Session): void {
  const { clock, config, faults } = world;
  session.inactivity?.cancel();
  if (isOver(session.state) || faults.has("inactivity-tolerated")) return;
  const halfMs = config.inactivityTimeoutMs / 2;
  session.inactivity = clock.setTimer(halfMs, () => {
    session.inactivity = clock.setTimer(halfMs, () => endForInactivity(world, session));
    publish(world, session, [
      { event: "chat_session_timeout_warning", msg: config.texts.timeoutWarning, timestamp: timestampOf(clock) },
    ]);
  });
}

function endForInactivity(world: World, session: Session): void {
  const { clock, config } = world;
  endSession(world, session, {
    signal: "finish",
    lastEvents: [
      { event: "chat_session_inactivity_timeout", msg: config.texts.inactivityTimeout, timestamp: timestampOf(clock) },
    ],
    isLastPollAwaited: true,
  });
}

/** No poll is held any more: the session ends unless the next one comes in time. */
export function awaitNextPoll(world: World, session: Session): void {
  if (isOver(session.state)) return;
  session.pollAbsence?.cancel();
  session.pollAbsence = world.clock.setTimer(world.config.pollAbsenceTimeoutMs, () => {
    endSession(world, session, { signal: "finish", lastEvents: [endedEvent()], isLastPollAwaited: false });
  });
}

/** A poll has come. */
export function stopAwaitingPoll(session: Session): void {
  if (isOver(session.state)) return;
  session.pollAbsence?.cancel();
  session.pollAbsence = null;
}
