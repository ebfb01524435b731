import { expect, test } from "vitest";
import { profiles } from "../profiles.ts";
import { lengthMs, mostPollers } from "../stages.ts";
import { referencePollersOf, shapeOf } from "./make-plan.ts";

test("what a run asks for takes the place of what its profile says, and the rest stays", () => {
  const shape = shapeOf("smoke", {
    pollers: 50,
    durationMs: 3000,
    rate: 10,
    messages: 7,
    uploads: 2,
    size: 1024,
    mix: { ios: 1 },
  });
  expect(shape).toMatchObject({
    stages: [{ pollers: 50, perSecond: 10, steadyMs: 3000 }],
    messages: { perSecond: 7 },
    uploads: { atOnce: 2, bytes: [1024], readBack: true },
    mix: { ios: 1 },
    hotRetries: profiles.smoke.hotRetries,
  });
  expect(shapeOf("smoke", {}).stages).toEqual(profiles.smoke.stages);
});

test("levels change in proportion, and so do their times", () => {
  const { stages } = shapeOf("stress", { pollers: 50, durationMs: 10_000 });
  expect(stages.map(({ pollers }) => pollers)).toEqual([10, 20, 30, 40, 50]);
  expect(stages.reduce((sum, { steadyMs }) => sum + steadyMs, 0)).toBe(10_000);
  expect(mostPollers(stages)).toBe(50);
  expect(lengthMs(stages)).toBeGreaterThan(10_000);
});

test("messages and files that a profile does not have can be asked for", () => {
  expect(shapeOf("pollers", { messages: 5 }).messages.speakerShare).toBeGreaterThan(0);
  expect(shapeOf("pollers", { uploads: 3 }).uploads).toMatchObject({ atOnce: 3, bytes: [expect.any(Number)] });
  expect(shapeOf("pollers", { size: 2048 }).uploads).toMatchObject({ atOnce: 1, bytes: [2048] });
});

test("the reference is large enough to say something and small enough not to matter", () => {
  const of = (pollers: number) => referencePollersOf([{ pollers, perSecond: 1, steadyMs: 0 }]);
  expect([1, 9, 100, 500, 10_000, 100_000].map(of)).toEqual([0, 0, 10, 20, 100, 200]);
});
