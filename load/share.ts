import { chance } from "./chance.ts";
import { Customer } from "./customer.ts";
import type { LoadClock } from "./load-clock.ts";
import { Places } from "./places.ts";
import { customersOf, k6Shares, longestRunMs } from "./plan.ts";
import type { ShareWorld } from "./share-world.ts";
import { lengthMs } from "./stages.ts";
import { Speakers } from "./speakers.ts";
import { uploaders } from "./uploaders.ts";

const flushEveryMs = 250;
const lookEveryMs = 50;
/** No wait is longer, so that an early end is noticed. */
const longestWaitMs = 250;
/** A share that comes later than this has missed the beginning. */
const lateStartMs = 500;
/** When a load is ended early, its customers leave over this time; milliseconds. */
const drainMs = 5000;
/** Who speaks is drawn from streams of their own, beyond those of how long customers stay. */
const speakerStream = 1 << 29;

/** Carries one share of the load: its customers come, stay, talk and leave as the plan has it, until the last of them is gone. */
export async function carryShare(world: ShareWorld): Promise<void> {
  const { plan, record, control, epochMs } = world;
  const startMs = await control.ready();
  const clock: LoadClock = {
    elapsedMs: () => epochMs() - startMs,
    endMs: longestRunMs(plan) - plan.requestTimeoutMs,
  };
  if (clock.elapsedMs() > lateStartMs) record.mishap("lateStart");
  await new Share(world, clock).carry();
}

class Share {
  private readonly world: ShareWorld;
  private readonly clock: LoadClock;
  private readonly places: Places;
  private readonly speakers: Speakers;
  /** Everybody who has a session. */
  private readonly present = new Set<Customer>();
  /** Places with somebody in them. */
  private occupied = 0;
  private isDone = false;
  /** Null until the load is ended early. */
  private stoppedAtMs: number | null = null;

  constructor(world: ShareWorld, clock: LoadClock) {
    const { plan, share } = world;
    this.world = world;
    this.clock = clock;
    this.places = new Places(plan.stages, customersOf(plan, share));
    this.speakers = new Speakers(world);
  }

  async carry(): Promise<void> {
    const { record } = this.world;
    const beside = [this.flushAgainAndAgain(), this.watchControl()];
    await Promise.all([this.arrivals(), this.departures(), this.talk(), ...uploaders(this.world, this.others())]);
    while (record.open > 0) await this.world.wait(20);
    this.isDone = true;
    await Promise.all(beside);
    record.mishap("shareDone");
    record.flush();
  }

  private others() {
    return {
      present: this.present,
      isOver: () => this.isOver(),
      waitUntil: (atMs: number) => this.waitUntil(atMs),
      elapsedMs: this.clock.elapsedMs,
    };
  }

  private async arrivals(): Promise<void> {
    for (const place of this.places.by("fromMs")) {
      await this.waitUntil(this.places.fromAt(place));
      if (this.stoppedAtMs !== null) break;
      this.occupied += 1;
      void this.occupy(place);
    }
    while (this.occupied > 0) await this.world.wait(lookEveryMs);
  }

  /**
   * One customer after another, for as long as somebody is to be there. The polls are awaited right here, and nobody awaits
   * this: each function that is suspended while a poll is held costs its part of the memory of every poller.
   */
  private async occupy(place: number): Promise<void> {
    const { world, clock, speakers, places } = this;
    const { plan, record } = world;
    const number = places.customerAt(place);
    for (let visit = 0; ; visit += 1) {
      const customer = this.visitorOf(place, visit);
      places.current[place] = customer;
      try {
        if (!(await customer.arrive(this.isSpeaker(number, visit)))) break;
        this.present.add(customer);
        speakers.add(customer);
        if (this.stoppedAtMs !== null || clock.elapsedMs() >= places.untilAt(place)) void customer.leave();
        const { overlapsEveryMs } = customer.family;
        if (overlapsEveryMs !== null) await customer.pollAtInterval(overlapsEveryMs);
        else
          for (;;) {
            const sending = customer.beginPoll();
            if (sending === null) break;
            const pauseMs = customer.endPoll(await customer.sendPoll(sending), sending);
            if (pauseMs > 0 && !customer.isOver) await world.wait(pauseMs);
          }
        customer.finish();
      } catch (error) {
        // Left alone it would cut off all customers of this share.
        record.mishap("brokenScript");
        record.remark(`script: customer ${number}: ${String(error)}`);
        break;
      } finally {
        this.present.delete(customer);
        speakers.remove(customer);
        places.current[place] = null;
      }
      // A session that was lost is not asked for again: what the tenant lost is to be seen.
      if (plan.visitMs === null || clock.elapsedMs() >= places.untilAt(place) || this.isOver()) break;
    }
    this.occupied -= 1;
  }

  /** Who fills a place for the how manieth time, and how long that one stays. */
  private visitorOf(place: number, visit: number): Customer {
    const { world, clock, places } = this;
    const { visitMs, seed } = world.plan;
    const number = places.customerAt(place);
    const ownMs = visitMs === null ? Infinity : visitMs * (0.5 + chance(seed + visit, number)());
    const untilMs = Math.min(places.untilAt(place), clock.elapsedMs() + ownMs);
    return new Customer(world, clock, { number, visit, untilMs });
  }

  private isSpeaker(number: number, visit: number): boolean {
    const { messages, seed } = this.world.plan;
    return messages.perSecond > 0 && chance(seed + visit, speakerStream + number)() < messages.speakerShare;
  }

  private async departures(): Promise<void> {
    const inTime = this.places.by("untilMs");
    for (const [at, place] of inTime.entries()) {
      await this.waitUntil(this.places.untilAt(place));
      if (this.stoppedAtMs !== null) await this.waitUntil(this.stoppedAtMs + (at * drainMs) / inTime.length, true);
      void this.places.current[place]?.leave();
    }
  }

  /** Every message has its moment, whether or not those before it have been answered. */
  private async talk(): Promise<void> {
    const { plan, share, epochMs } = this.world;
    const shares = Math.max(1, k6Shares(plan));
    const { perSecond } = plan.messages;
    if (perSecond <= 0 || share >= shares) return;
    const lastMs = lengthMs(plan.stages);
    for (let message = share; !this.isOver(); message += shares) {
      const atMs = (message * 1000) / perSecond;
      if (atMs >= lastMs) return;
      await this.waitUntil(atMs);
      const intendedMs = epochMs() - (this.clock.elapsedMs() - atMs);
      this.speakers.say(intendedMs);
    }
  }

  private isOver(): boolean {
    return this.stoppedAtMs !== null;
  }

  /** Waits for a moment of the load, or until it is ended early. */
  private async waitUntil(atMs: number, isStopped = false): Promise<void> {
    for (;;) {
      const leftMs = atMs - this.clock.elapsedMs();
      if (leftMs <= 0 || (this.stoppedAtMs !== null && !isStopped)) return;
      await this.world.wait(Math.min(leftMs, longestWaitMs));
    }
  }

  private async flushAgainAndAgain(): Promise<void> {
    while (!this.isDone) {
      await this.world.wait(flushEveryMs);
      this.world.record.flush();
    }
  }

  private async watchControl(): Promise<void> {
    while (!this.isDone && this.stoppedAtMs === null) {
      if (await this.world.control.isStopped()) this.stoppedAtMs = this.clock.elapsedMs();
    }
  }
}
