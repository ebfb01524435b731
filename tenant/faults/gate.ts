import { createHash } from "node:crypto";
import { seededWords } from "../seeded-words.ts";
import type { Situation } from "./situation.ts";
import type { FaultTrigger } from "./trigger.ts";

/** Says when one fault is committed. */
export interface Gate {
  /** Everything but chance. */
  readonly isOpen: () => boolean;
  /** A draw; always true where chance plays no part. */
  readonly draw: () => boolean;
  readonly hasChance: boolean;
}

const minuteMs = 60_000;
const dayMinutes = 1440;
const words = 2 ** 32;

/** A gate for one fault; its chance is a sequence of its own, so that a fault beside it changes nothing. */
export function createGate(trigger: FaultTrigger, { id, seed }: { id: string; seed: number }, now: Situation): Gate {
  const { oneIn, after = -1, fromMs = 0, untilMs = Infinity, daily, held = 0 } = trigger;
  const startedMs = now.nowMs();
  const isTime = (): boolean => {
    const elapsedMs = now.nowMs() - startedMs;
    return elapsedMs >= fromMs && elapsedMs < untilMs && (daily === undefined || isWithin(daily, now.nowMs()));
  };
  const nextWord = seededWords(createHash("sha256").update(`${seed} ${id}`).digest().readUInt32BE());
  return {
    isOpen: () => now.sessionsOpened() > after && now.pollsHeld() >= held && isTime(),
    draw: () => oneIn === undefined || nextWord() < words / oneIn,
    hasChance: oneIn !== undefined,
  };
}

function isWithin({ fromMinute, untilMinute }: NonNullable<FaultTrigger["daily"]>, nowMs: number): boolean {
  const minute = (nowMs / minuteMs) % dayMinutes;
  const isPast = minute >= fromMinute;
  const isBefore = minute < untilMinute;
  return fromMinute < untilMinute ? isPast && isBefore : isPast || isBefore;
}
