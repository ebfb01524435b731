import type { ServerEvent } from "../protocol/types.ts";
import { isOver } from "./chat.ts";
import type { TenantConfig } from "./config.ts";
import { publish } from "./publish.ts";
import { endedEvent, timestampOf } from "./server-events.ts";
import { endSession } from "./session-end.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** The client did something: its silence begins anew. A warning comes at half the time, the end at the whole. */
export function restartInactivity(world: World, session: Session): void {
  session.inactivity?.cancel();
  if (isOver(session.state) || world.faults.has("inactivity-tolerated")) return;
  setInactivity(world, session, world.config.inactivityTimeoutMs / 2, warnOfEnd);
}

/** Half of the time is over: warns, and ends after the other half. */
function warnOfEnd(world: World, session: Session): void {
  const { config, faults } = world;
  const halfMs = config.inactivityTimeoutMs / 2;
  if (faults.has("inactivity-ends-at-half")) return endForInactivity(world, session);
  if (faults.has("inactivity-warned-twice")) setInactivity(world, session, halfMs / 2, warnAgain);
  else setInactivity(world, session, halfMs, endForInactivity);
  const isUnwarned = faults.has("inactivity-unwarned") || faults.has("inactivity-warned-after-end");
  if (!isUnwarned) publish(world, session, [warning(world, session)]);
}

function warnAgain(world: World, session: Session): void {
  setInactivity(world, session, world.config.inactivityTimeoutMs / 4, endForInactivity);
  publish(world, session, [warning(world, session)]);
}

function setInactivity(
  world: World,
  session: Session,
  ms: number,
  run: (world: World, session: Session) => void,
): void {
  session.inactivity = world.clock.setTimer(ms, () => run(world, session));
}

/** Any event of a client breaks its silence, also one that says nothing known; polls do not. */
export function noticeActivity(world: World, session: Session, event: string): void {
  const isTyping = event === "chat_session_typing";
  const isOverlooked =
    world.faults.has("inactivity-never-reset") || (!isTyping && world.faults.has("inactivity-reset-by-typing-only"));
  if (!isOverlooked) restartInactivity(world, session);
}

function warning(world: World, session: Session): ServerEvent {
  const msg = textOf(world, session, "timeoutWarning");
  return { event: "chat_session_timeout_warning", msg, timestamp: timestampOf(world.clock) };
}

function endForInactivity(world: World, session: Session): void {
  const msg = textOf(world, session, "inactivityTimeout");
  const told: ServerEvent = { event: "chat_session_inactivity_timeout", msg, timestamp: timestampOf(world.clock) };
  const isWarnedLate = world.faults.has("inactivity-warned-after-end");
  endSession(world, session, {
    signal: "finish",
    lastEvents: isWarnedLate ? [told, warning(world, session)] : [told],
    isLastPollAwaited: true,
  });
}

/** What a session is told is up to its entry first. Source: vendor's help, chat settings of later versions. */
function textOf({ config }: World, { app }: Session, name: keyof TenantConfig["texts"]): string {
  return app.texts[name] ?? config.texts[name];
}

/** Between two looks at a session that may do without polls; without it, a timeout of zero would be looked at for ever. */
const leastPauseMs = 1000;

/**
 * No poll is held any more: the session ends unless the next one comes in time. One that has subscribed to notifications is,
 * assumed, left to the inactivity timeout: an app in the background does not poll, and pushes are there to call it back.
 */
export function awaitNextPoll(world: World, session: Session): void {
  const { clock, config, faults } = world;
  if (isOver(session.state)) return;
  if (faults.has("inactivity-reset-by-poll")) restartInactivity(world, session);
  if (faults.has("poll-absence-tolerated")) return;
  if (session.pollAbsence !== null && faults.has("poll-absence-not-reset")) return;
  session.pollAbsence?.cancel();
  session.pollAbsence = clock.setTimer(config.pollAbsenceTimeoutMs, missPoll);

  function missPoll(): void {
    if (session.push === null || faults.has("push-subscriber-ended-for-absence"))
      endSession(world, session, { signal: "finish", lastEvents: [endedEvent()], isLastPollAwaited: false });
    else session.pollAbsence = clock.setTimer(Math.max(config.pollAbsenceTimeoutMs, leastPauseMs), missPoll);
  }
}

/** A poll has come. */
export function stopAwaitingPoll({ faults }: World, session: Session): void {
  if (isOver(session.state) || session.pollAbsence === null || faults.has("poll-absence-not-reset")) return;
  session.pollAbsence.cancel();
  session.pollAbsence = null;
}
