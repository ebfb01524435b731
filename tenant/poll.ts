import { operations } from "../protocol/operations.ts";
import { refusal, refuse, success, type Answer, type Refusal } from "./answer.ts";
import type { Connection } from "./call.ts";
import { isOver } from "./chat.ts";
import type { HeldPoll, Session } from "./session.ts";
import { awaitNextPoll, stopAwaitingPoll } from "./session-life.ts";
import type { World } from "./world.ts";

const operation = operations.getNewChatEvents;

/** Hold of a tenant that holds too long: past the documented window and past the patience of the web client. */
const excessiveHoldMs = 17_000;

type Resolve = (answer: Answer | Refusal | null) => void;

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
  if (session.held !== null) {
    if (world.faults.has("first-poll-dropped")) session.held.settle(refusal("5509"));
    else if (!world.faults.has("second-poll-held")) return refusal("5509");
  }
  if (session.outbox.length > 0) {
    awaitNextPoll(world, session);
    return takeEvents(session, 0);
  }
  if (isOver(session.state) && !world.faults.has("ended-chat-pollable")) return refusal("5005");
  const holdMs = holdOf(world);
  if (world.isClosing || holdMs === 0) {
    awaitNextPoll(world, session);
    return endOfHold(world, 0);
  }
  return new Promise((resolve) => park(world, session, connection, holdMs, resolve));
}

function park(world: World, session: Session, connection: Connection, holdMs: number, resolve: Resolve): void {
  const { clock, faults, ledger } = world;
  const parkedAtMs = clock.now();
  let isHeld = true;
  const held: HeldPoll = {
    release() {
      if (connection.isGone()) {
        leave();
        freeSlot();
        return;
      }
      const heldMs = clock.now() - parkedAtMs;
      const hasEvents = session.held === held && session.outbox.length > 0;
      settle(() => (hasEvents ? takeEvents(session, heldMs) : endOfHold(world, heldMs)));
    },
    settle: (answer) => settle(() => answer),
  };
  const timer = clock.setTimer(holdMs, held.release);
  stopAwaitingPoll(session);
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
    if (!faults.has("aborted-poll-keeps-slot")) freeSlot();
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
function takeEvents(session: Session, heldMs: number): Answer {
  const events = session.outbox;
  session.outbox = [];
  return { ...success({ events }), heldMs };
}

function endOfHold({ config }: World, heldMs: number): Answer {
  const isError = config.emptyHold === "noEventsError";
  const answer = isError ? refuse(operation.id, refusal("5511")) : success({ events: [] });
  return { ...answer, heldMs };
}

function holdOf({ config, faults }: World): number {
  if (faults.has("poll-returns-at-once")) return 0;
  return faults.has("poll-holds-too-long") ? excessiveHoldMs : config.holdMs;
}
