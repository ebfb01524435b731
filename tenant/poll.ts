import { operations } from "../protocol/operations.ts";
import { refusal, refuse, success, type Answer, type Refusal } from "./answer.ts";
import type { Connection } from "./call.ts";
import { isOver } from "./chat.ts";
import { stopWaiting } from "./push/push-when-away.ts";
import type { HeldPoll, Session } from "./session.ts";
import { answerSecondPoll, besideFirst, type Resolve } from "./second-poll.ts";
import { endedEvent } from "./server-events.ts";
import { endSession } from "./session-end.ts";
import { awaitNextPoll, stopAwaitingPoll } from "./session-life.ts";
import type { World } from "./world.ts";

const operation = operations.getNewChatEvents;

/**
 * Serves one long poll: what there is at once, or else the first thing that comes, or nothing at the end of the hold. While
 * one poll is held the next is refused. A session that is over gives away what is left and is gone after that.
 * @returns null when the client went away while its poll was held; the events that come then wait for its next poll.
 */
export function poll(
  world: World,
  session: Session,
  connection: Connection,
): Answer | Refusal | Promise<Answer | Refusal | null> {
  const { faults } = world;
  if (session.push?.timer && !faults.has("push-although-fetched")) stopWaiting(session.push);
  if (!faults.admits(session)) return refusal("5509");
  const first = session.held;
  const answer = first === null ? undefined : answerSecondPoll(world, session, first);
  if (answer !== undefined) return answer;
  if (session.outbox.length > 0 && !isOverlooked(world, session)) {
    awaitNextPoll(world, session);
    return takeEvents(world, session, 0);
  }
  if (isOver(session.state) && !faults.has("ended-chat-pollable")) return refusal("5005");
  const holdMs = faults.holdMs(world.config.holdMs, session);
  if (world.isClosing || holdMs <= 0) {
    awaitNextPoll(world, session);
    return endOfHold(world, 0);
  }
  return new Promise((resolve) => park(world, session, connection, holdMs, besideFirst(world, first, resolve)));
}

/** Are the events that wait left waiting? Never those of a session that is over, which would be forgotten. */
function isOverlooked({ faults }: World, { state }: Session): boolean {
  return !isOver(state) && faults.has("poll-holds-with-events");
}

function park(world: World, session: Session, connection: Connection, holdMs: number, resolve: Resolve): void {
  const { clock, faults, ledger } = world;
  const parkedAtMs = clock.now();
  let isHeld = true;
  const held: HeldPoll = {
    endsAtMs: parkedAtMs + holdMs,
    release() {
      if (connection.isGone()) {
        leave();
        freeSlot();
        return;
      }
      const heldMs = clock.now() - parkedAtMs;
      const hasEvents = session.held === held && session.outbox.length > 0;
      settle(() => (hasEvents ? takeEvents(world, session, heldMs) : endOfHold(world, heldMs)));
    },
    settle: (answer) => settle(() => answer),
  };
  const timer = clock.setTimer(holdMs, held.release);
  stopAwaitingPoll(world, session);
  session.held = held;
  ledger.pollParked();
  connection.onClose(leave);

  /** Ends the hold with an answer, made only now so that a poll that is no longer held takes no events with it. */
  function settle(makeAnswer: () => Answer | Refusal): void {
    if (isHeld) end(makeAnswer());
    freeSlot();
  }
  function leave(): void {
    if (!isHeld) return;
    end(null);
    faults.mishap("aborted", session);
    if (!faults.has("aborted-poll-keeps-slot")) freeSlot();
    if (faults.has("abort-ends-session"))
      endSession(world, session, { signal: "finish", lastEvents: [endedEvent()], isLastPollAwaited: false });
  }
  function end(answer: Answer | Refusal | null): void {
    isHeld = false;
    ledger.pollReleased();
    resolve(answer);
  }
  function freeSlot(): void {
    timer.cancel();
    if (session.held !== held) return;
    session.held = null;
    awaitNextPoll(world, session);
  }
}

/** All that waits, oldest first, in one list; delivery is destructive, no source knows of an acknowledgement. */
function takeEvents({ faults }: World, session: Session, heldMs: number): Answer {
  const { events, kept } = faults.deliver(session.outbox, session);
  session.outbox = [...kept];
  return { ...success({ events }), heldMs };
}

function endOfHold({ config }: World, heldMs: number): Answer {
  const isError = config.emptyHold === "noEventsError";
  const answer = isError ? refuse(operation.id, refusal("5511")) : success({ events: [] });
  return { ...answer, heldMs };
}
