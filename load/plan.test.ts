import fc from "fast-check";
import { expect, test } from "vitest";
import { customersOf, firstShareOf, k6Shares, longestRunMs } from "./plan.ts";
import { profileNames, profiles } from "./profiles.ts";
import { samplePlan } from "./shims/load-plan.ts";
import { lengthMs, mostPollers } from "./stages.ts";

const share = (vus: number) => ({ url: "http://127.0.0.1:1", vus, idlePerVu: 20 });

test("every customer belongs to exactly one share, the reference's included, and shares are of one size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 3000 }),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 10 }),
      (pollers, vus, referencePollers) => {
        const processes = [...vus.map(share), ...(referencePollers > 0 ? [share(1)] : [])];
        const stages = [{ pollers, perSecond: 100, steadyMs: 1000 }];
        const plan = samplePlan({ stages, processes, referencePollers });
        const shares = k6Shares(plan);
        expect(shares).toBe(vus.reduce((sum, one) => sum + one, 0));
        const all = Array.from({ length: shares + (referencePollers > 0 ? 1 : 0) }, (_, at) => customersOf(plan, at));
        expect(all.flat().toSorted((one, other) => one - other)).toEqual(
          Array.from({ length: pollers }, (_, customer) => customer),
        );
        expect(all[shares] ?? []).toHaveLength(referencePollers);
        const sizes = all.slice(0, shares).map((own) => own.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("shares are numbered through all processes", () => {
  const plan = samplePlan({ processes: [share(3), share(2), share(1)], referencePollers: 1 });
  expect([0, 1, 2].map((process) => firstShareOf(plan, process))).toEqual([0, 3, 5]);
  expect(k6Shares(plan)).toBe(5);
});

test.each(profileNames)("a run of profile %s may last longer than its stages, by every timeout", (name) => {
  const plan = samplePlan({ ...profiles[name], profile: name });
  const leastTailMs = 2 * plan.requestTimeoutMs + (plan.uploads.atOnce > 0 ? plan.uploadTimeoutMs : 0);
  expect(longestRunMs(plan)).toBeGreaterThan(lengthMs(plan.stages) + leastTailMs);
});

test.each(profileNames)("profile %s is what it may be", (name) => {
  const { messages, heldShare, reconnectAt, broadcastAt, uploads } = profiles[name];
  for (const part of [messages.speakerShare, heldShare, ...reconnectAt, ...broadcastAt])
    expect(part >= 0 && part <= 1).toBe(true);
  expect(uploads.bytes.length > 0).toBe(uploads.atOnce > 0);
});

test("the accept profile asks for 500 polls held at once for 20 seconds", () => {
  const { stages, heldShare } = profiles.accept;
  expect(Math.floor(mostPollers(stages) * heldShare)).toBeGreaterThanOrEqual(500);
  expect(stages[0].steadyMs).toBeGreaterThanOrEqual(21_000);
});
