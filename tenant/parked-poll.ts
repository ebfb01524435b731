import type { Answer, Refusal } from "./answer.ts";
import type { Connection } from "./call.ts";
import type { Timer } from "./clock.ts";
import { endOfHold, takeEvents } from "./poll-answers.ts";
import { answerBesideFirst } from "./second-poll.ts";
import { endedEvent } from "./server-events.ts";
import { endSession } from "./session-end.ts";
import { awaitNextPoll, stopAwaitingPoll } from "./session-life.ts";
import type { HeldPoll, Session } from "./session.ts";
import type { World } from "./world.ts";

/** A poll that is held. A class, see `Exchange`: what each of thousands holds is what the tenant costs. */
export class ParkedPoll implements HeldPoll {
  readonly #world: World;
  readonly #session: Session;
  readonly #connection: Connection;
  /** The poll that was held already, where a fault lets both be held. */
  readonly #first: HeldPoll | null;
  #parkedAtMs = 0;
  #holdMs = 0;
  #timer: Timer | null = null;
  #isHeld = true;

  constructor(world: World, session: Session, connection: Connection) {
    this.#world = world;
    this.#session = session;
    this.#connection = connection;
    this.#first = session.held;
  }

  get endsAtMs(): number {
    return this.#parkedAtMs + this.#holdMs;
  }

  /** Begins the hold; it ends with an event, with the client's leaving, or after `holdMs`. */
  park(holdMs: number): void {
    const [world, session] = [this.#world, this.#session];
    this.#parkedAtMs = world.clock.now();
    this.#holdMs = holdMs;
    this.#timer = world.clock.setTimer(holdMs, () => this.release());
    stopAwaitingPoll(world, session);
    session.held = this;
    world.ledger.pollParked();
    this.#connection.onClose(this);
  }

  release(): void {
    if (this.#connection.isGone()) {
      this.leave();
      this.#freeSlot();
      return;
    }
    if (this.#isHeld) this.#end(this.#answerNow());
    this.#freeSlot();
  }

  settle(answer: Answer | Refusal): void {
    if (this.#isHeld) this.#end(answer);
    this.#freeSlot();
  }

  /** Made only now, so that a poll that is no longer held takes no events with it. */
  #answerNow(): Answer {
    const [world, session] = [this.#world, this.#session];
    const heldMs = world.clock.now() - this.#parkedAtMs;
    const hasEvents = session.held === this && session.outbox.length > 0;
    return hasEvents ? takeEvents(world, session, heldMs) : endOfHold(world, session, heldMs);
  }

  /** The client has gone. */
  leave(): void {
    if (!this.#isHeld) return;
    const [world, session] = [this.#world, this.#session];
    this.#end(null);
    world.faults.mishap("aborted", session);
    if (!world.faults.has("aborted-poll-keeps-slot")) this.#freeSlot();
    if (world.faults.has("abort-ends-session"))
      endSession(world, session, { signal: "finish", lastEvents: [endedEvent()], isLastPollAwaited: false });
  }

  #end(answer: Answer | Refusal | null): void {
    this.#isHeld = false;
    this.#world.ledger.pollReleased();
    const own = this.#first === null ? answer : answerBesideFirst(this.#world, this.#first, answer);
    this.#connection.answer(own);
  }

  #freeSlot(): void {
    this.#timer?.cancel();
    if (this.#session.held !== this) return;
    this.#session.held = null;
    awaitNextPoll(this.#world, this.#session);
  }
}
