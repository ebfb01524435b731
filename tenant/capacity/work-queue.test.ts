import { expect, test } from "vitest";
import { virtualClock } from "../clock.ts";
import { createWorkQueue, type QueueOptions, type Work } from "./work-queue.ts";

/** A queue of constant service time, and what became of each piece of work and when. */
function start({ limitMs = null, ...more }: Partial<QueueOptions> & { limitMs?: number | null } = {}) {
  const clock = virtualClock(0);
  const queue = createWorkQueue({ clock, workers: 1, queueLimit: 10, nextServiceMs: () => 100, ...more });
  const seen: string[] = [];
  let submitted = 0;
  const submit = (given: Pick<Work, "hangs"> = {}): void => {
    const name = `${(submitted += 1)}`;
    const note = (what: string): void => void seen.push(`${clock.now()} ${name} ${what}`);
    const work: Work = {
      done: (isLate) => note(isLate ? "done late" : "done"),
      late: (isDropped) => note(isDropped ? "dropped" : "late"),
      lost: () => note("lost"),
      limitMs,
      ...given,
    };
    queue.submit(work);
  };
  return { clock, queue, seen, submit };
}

test("work is done in the order in which it came, by as many workers as there are", () => {
  const { clock, queue, seen, submit } = start({ workers: 2 });
  for (let count = 0; count < 5; count += 1) submit();
  expect(queue.counts).toMatchObject({ busy: 2, queued: 3 });
  expect(queue.waiting).toBe(5);
  clock.advance(1000);
  expect(seen).toEqual(["100 1 done", "100 2 done", "200 3 done", "200 4 done", "300 5 done"]);
  expect(queue.counts).toEqual({
    busy: 0,
    queued: 0,
    peakQueued: 3,
    done: 5,
    doneLate: 0,
    dropped: 0,
    overflowed: 0,
    lost: 0,
    busyMs: 500,
  });
  expect([queue.waiting, clock.pendingTimers]).toEqual([0, 0]);
});

test("an answer at the very limit is in time; what no worker has taken by then is dropped", () => {
  const { clock, seen, submit, queue } = start({ limitMs: 200 });
  for (let count = 0; count < 4; count += 1) submit();
  clock.advance(1000);
  expect(seen).toEqual(["100 1 done", "200 3 dropped", "200 4 dropped", "200 2 done"]);
  expect(queue.counts).toMatchObject({ done: 2, doneLate: 0, dropped: 2 });
  expect([queue.waiting, clock.pendingTimers]).toEqual([0, 0]);
});

test("work that takes longer than the limit by itself is late and done all the same", () => {
  const { clock, seen, submit } = start({ limitMs: 60 });
  submit();
  clock.advance(1000);
  expect(seen).toEqual(["60 1 late", "100 1 done late"]);
});

test("work that finds no room to wait is turned away at once", () => {
  const { seen, submit, queue } = start({ queueLimit: 1 });
  for (let count = 0; count < 3; count += 1) submit();
  expect(seen).toEqual(["0 3 dropped"]);
  expect(queue.counts).toMatchObject({ overflowed: 1, dropped: 0, queued: 1 });
});

test("what a server has and what waits for it is lost with it, and the next work begins afresh", () => {
  const { clock, seen, submit, queue } = start();
  submit();
  submit();
  clock.advance(50);
  queue.lose();
  submit();
  clock.advance(1000);
  expect(seen).toEqual(["50 1 lost", "50 2 lost", "150 3 done"]);
  expect(queue.counts).toMatchObject({ lost: 2, done: 1 });
  expect([queue.waiting, clock.pendingTimers]).toEqual([0, 0]);
});

test("at the end everything is done at once, and whatever still comes too", () => {
  const { clock, seen, submit, queue } = start({ limitMs: 500 });
  submit();
  submit();
  clock.advance(50);
  queue.finish();
  submit();
  expect(seen).toEqual(["50 1 done", "50 2 done", "50 3 done"]);
  expect([queue.waiting, clock.pendingTimers]).toEqual([0, 0]);
});

test("work that gets stuck takes no worker, is never done, and is late at the limit", () => {
  const { clock, queue, seen, submit } = start({ limitMs: 500 });
  submit({ hangs: true });
  submit();
  clock.advance(1000);
  expect(seen).toEqual(["100 2 done", "500 1 dropped"]);
  expect(queue.counts).toMatchObject({ done: 1, dropped: 1 });
  expect([queue.waiting, clock.pendingTimers]).toEqual([0, 0]);
});

test("what is stuck is lost with its server, and done at the end like everything else", () => {
  const { clock, queue, seen, submit } = start({ limitMs: 500 });
  submit({ hangs: true });
  queue.lose();
  submit({ hangs: true });
  queue.finish();
  clock.advance(1000);
  expect(seen).toEqual(["0 1 lost", "0 2 done"]);
  expect([queue.waiting, clock.pendingTimers]).toEqual([0, 0]);
});
