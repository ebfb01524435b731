/** A timer that has not fired yet; cancelling it twice, or after it fired, does nothing. */
export interface Timer {
  cancel(): void;
}

/** Time as a value: the tenant asks nothing else what time it is. Times are milliseconds since the epoch, possibly with a fraction. */
export interface Clock {
  readonly kind: "system" | "virtual";
  now(): number;
  /** Runs `run` once after `delayMs`; a delay below zero counts as zero. */
  setTimer(delayMs: number, run: () => void): Timer;
}

/** A clock that stands still until it is told to move. */
export interface VirtualClock extends Clock {
  readonly kind: "virtual";
  /** Moves time on and runs every timer that falls due on the way, each at its own moment, those of one moment in the order they were set. */
  advance(ms: number): void;
  /** Moves to the next timer and runs all that are due then; false when none is set. */
  advanceToNextTimer(): boolean;
  readonly pendingTimers: number;
}

/** Longest delay that Node's own timers keep; a longer one would fire at once. */
export const maxTimerMs = 2 ** 31 - 1;

/** The machine's time; monotonic, so that a corrected wall clock shortens no hold. */
export function systemClock(): Clock {
  return {
    kind: "system",
    now: () => performance.timeOrigin + performance.now(),
    setTimer(delayMs, run) {
      return new SystemTimer(setTimeout(run, Math.max(0, delayMs)));
    },
  };
}

/** A class, as there are several for each session, and a function of its own would cost each of them more than its fields. */
class SystemTimer implements Timer {
  readonly #handle: NodeJS.Timeout;

  constructor(handle: NodeJS.Timeout) {
    this.#handle = handle;
  }

  cancel(): void {
    clearTimeout(this.#handle);
  }
}

interface Pending {
  readonly dueMs: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock for tests; the default start is a moment whose seconds have ten digits. */
export function virtualClock(startMs = 1_750_000_000_000): VirtualClock {
  let nowMs = startMs;
  let timersSet = 0;
  /** Earliest first. */
  const pending: Pending[] = [];

  function runUntil(untilMs: number): void {
    for (let next = pending[0]; next !== undefined && next.dueMs <= untilMs; next = pending[0]) {
      pending.shift();
      nowMs = Math.max(nowMs, next.dueMs);
      next.run();
    }
    nowMs = Math.max(nowMs, untilMs);
  }

  return {
    kind: "virtual",
    now: () => nowMs,
    setTimer(delayMs, run) {
      const timer = { dueMs: nowMs + Math.max(0, delayMs), order: (timersSet += 1), run };
      pending.splice(positionOf(pending, timer), 0, timer);
      return {
        cancel() {
          const at = positionOf(pending, timer);
          if (pending[at] === timer) pending.splice(at, 1);
        },
      };
    },
    advance: (ms) => runUntil(nowMs + Math.max(0, ms)),
    advanceToNextTimer() {
      const next = pending[0];
      if (next === undefined) return false;
      runUntil(next.dueMs);
      return true;
    },
    get pendingTimers() {
      return pending.length;
    },
  };
}

/** Index at which a timer is, or would be, by due time and then by the order of setting; found by halving. */
function positionOf(sorted: readonly Pending[], timer: Pending): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other === undefined) break;
    const isBefore = other.dueMs < timer.dueMs || (other.dueMs === timer.dueMs && other.order < timer.order);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
