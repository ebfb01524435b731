import fc from "fast-check";
import { expect, test } from "vitest";
import { systemClock, virtualClock } from "./clock.ts";

test("timers run at their own moment, earliest first, equal ones in the order of setting", () => {
  const clock = virtualClock(1000);
  const ran: [string, number][] = [];
  const note = (name: string) => () => ran.push([name, clock.now()]);
  clock.setTimer(30, note("late"));
  clock.setTimer(10, note("early"));
  clock.setTimer(30, note("late too"));
  clock.advance(30);
  expect(ran).toEqual([
    ["early", 1010],
    ["late", 1030],
    ["late too", 1030],
  ]);
});

test("a timer set while another runs falls due in the same advance when its time is within it", () => {
  const clock = virtualClock(0);
  const ran: number[] = [];
  clock.setTimer(10, () => void clock.setTimer(5, () => ran.push(clock.now())));
  clock.advance(20);
  expect(ran).toEqual([15]);
  expect(clock.now()).toBe(20);
});

test("a cancelled timer never runs and is not counted, also when cancelled twice or after it ran", () => {
  const clock = virtualClock();
  let runs = 0;
  const cancelled = clock.setTimer(10, () => (runs += 100));
  const kept = clock.setTimer(10, () => (runs += 1));
  cancelled.cancel();
  cancelled.cancel();
  expect(clock.pendingTimers).toBe(1);
  clock.advance(10);
  kept.cancel();
  expect([runs, clock.pendingTimers]).toEqual([1, 0]);
});

test("advanceToNextTimer moves just as far as the next timer, and says when there is none", () => {
  const clock = virtualClock(0);
  clock.setTimer(70, () => {});
  expect([clock.advanceToNextTimer(), clock.now(), clock.advanceToNextTimer()]).toEqual([true, 70, false]);
});

test("any mix of timers runs in order of time and leaves the cancelled ones out", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ delayMs: fc.nat(50), isCancelled: fc.boolean() })), (plan) => {
      const clock = virtualClock(0);
      const ran: number[] = [];
      const timers = plan.map(({ delayMs }) => clock.setTimer(delayMs, () => ran.push(delayMs)));
      for (const [at, timer] of timers.entries()) if (plan[at]?.isCancelled) timer.cancel();
      clock.advance(50);
      const expected = plan.filter(({ isCancelled }) => !isCancelled).map(({ delayMs }) => delayMs);
      expect(ran).toEqual(expected.toSorted((one, other) => one - other));
      expect(clock.pendingTimers).toBe(0);
    }),
  );
});

test("the system clock runs a timer and not a cancelled one", async () => {
  const clock = systemClock();
  const ran = await new Promise<string[]>((resolve) => {
    const names: string[] = [];
    clock.setTimer(0, () => names.push("cancelled")).cancel();
    clock.setTimer(1, () => resolve([...names, "kept"]));
  });
  expect(ran).toEqual(["kept"]);
});
