import type { Clock, Timer } from "../clock.ts";

/** One piece of work and what becomes of it. */
export interface Work {
  /** The server has done it; `isLate`: its caller was told otherwise meanwhile. */
  readonly done: (isLate: boolean) => void;
  /** Its caller has waited too long; `isDropped`: it will not be done any more either. */
  readonly late: (isDropped: boolean) => void;
  /** The server was lost before it was done. */
  readonly lost: () => void;
  /** How long its caller waits, in milliseconds; null for as long as it takes. */
  readonly limitMs: number | null;
  /** Is it stuck behind the workers, which then never see it? */
  readonly hangs?: boolean;
}

/** What a queue has done so far, and what it is doing. */
export interface QueueCounts {
  readonly busy: number;
  readonly queued: number;
  readonly peakQueued: number;
  readonly done: number;
  /** Of those done, how many after their caller was told that it took too long. */
  readonly doneLate: number;
  /** Never done, because the limit passed while they waited for a worker, or were stuck. */
  readonly dropped: number;
  /** Never done, because there was no room to wait. */
  readonly overflowed: number;
  /** Never done, because the server was lost. */
  readonly lost: number;
  /** Service time of what was done, in milliseconds. */
  readonly busyMs: number;
}

/** Workers and the line of work before them, first come, first served. */
export interface WorkQueue {
  submit(work: Work): void;
  /** Whatever is here or waits is lost. */
  lose(): void;
  /** Whatever is here or waits is done now; from now on nothing takes time. */
  finish(): void;
  /** Pieces of work whose callers still wait: with a worker or for one. */
  readonly waiting: number;
  readonly counts: QueueCounts;
}

/** Work that a worker is at, or that waits for one. */
interface Job {
  readonly work: Work;
  limit: Timer | null;
  /** Set as soon as a worker is at it. */
  service: { readonly timer: Timer; readonly endMs: number; readonly durationMs: number } | null;
  isLate: boolean;
}

export interface QueueOptions {
  readonly clock: Clock;
  readonly workers: number;
  readonly queueLimit: number;
  /** The service time of the next piece of work, in milliseconds. */
  readonly nextServiceMs: () => number;
}

/**
 * A queue whose callers lose patience. Work that still waits then is dropped; work that a worker is at is done all the same,
 * so that its caller, who was told 5000, cannot know what became of it. Both are assumed: the sources name the error alone.
 */
export function createWorkQueue({ clock, workers, queueLimit, nextServiceMs }: QueueOptions): WorkQueue {
  const serving = new Set<Job>();
  const waiting = new Set<Job>();
  const hanging = new Set<Job>();
  const counts = { peakQueued: 0, done: 0, doneLate: 0, dropped: 0, overflowed: 0, lost: 0, busyMs: 0 };
  let callers = 0;
  let isFinished = false;

  function begin(job: Job): void {
    const durationMs = nextServiceMs();
    const timer = clock.setTimer(durationMs, () => {
      serving.delete(job);
      const [next] = waiting;
      if (next !== undefined) {
        waiting.delete(next);
        begin(next);
      }
      complete(job, durationMs);
    });
    job.service = { timer, endMs: clock.now() + durationMs, durationMs };
    serving.add(job);
  }

  function complete({ work, limit, isLate }: Job, durationMs: number): void {
    limit?.cancel();
    counts.done += 1;
    counts.busyMs += durationMs;
    if (isLate) counts.doneLate += 1;
    else callers -= 1;
    work.done(isLate);
  }

  /** An answer at the very moment of the limit is in time. */
  function runOut(job: Job): void {
    if (job.service !== null && job.service.endMs <= clock.now()) return;
    const isDropped = waiting.delete(job) || hanging.delete(job);
    if (isDropped) counts.dropped += 1;
    job.isLate = true;
    callers -= 1;
    job.work.late(isDropped);
  }

  /** Empties both lists, those who are served first. */
  function takeAll(): Job[] {
    const all = [...serving, ...waiting, ...hanging];
    for (const jobs of [serving, waiting, hanging]) jobs.clear();
    for (const { service, limit } of all) {
      service?.timer.cancel();
      limit?.cancel();
    }
    return all;
  }

  return {
    submit(work) {
      const job: Job = { work, limit: null, service: null, isLate: false };
      callers += 1;
      if (isFinished) return complete(job, 0);
      if (work.hangs === true) hanging.add(job);
      else if (serving.size < workers) begin(job);
      else if (waiting.size < queueLimit) waiting.add(job);
      else {
        callers -= 1;
        counts.overflowed += 1;
        return work.late(true);
      }
      counts.peakQueued = Math.max(counts.peakQueued, waiting.size);
      const { limitMs } = work;
      const isInTime = limitMs === null || (job.service !== null && job.service.durationMs <= limitMs);
      if (!isInTime) job.limit = clock.setTimer(limitMs, () => runOut(job));
    },
    lose() {
      for (const { work, isLate } of takeAll()) {
        counts.lost += 1;
        if (isLate) continue;
        callers -= 1;
        work.lost();
      }
    },
    finish() {
      isFinished = true;
      for (const job of takeAll()) complete(job, 0);
    },
    get waiting() {
      return callers;
    },
    get counts() {
      return { busy: serving.size, queued: waiting.size, ...counts };
    },
  };
}
