import fc from "fast-check";
import { expect, test } from "vitest";
import { arrivalMs, leaveMs, longestRunMs, pollersOfVu, pollersPerVu, vuCount, type LoadPlan } from "./plan.ts";
import { heldShare, profileNames, profiles } from "./profiles.ts";

function planOf(pollers: number, creationRate = 100): LoadPlan {
  return {
    ...profiles.smoke,
    profile: "smoke",
    pollers,
    creationRate,
    target: { url: "http://127.0.0.1:1", tenantUrl: "acme.example.com", appId: "sales-entry" },
    seed: 1,
    peopleFile: "people.json",
    summaryFile: "summary.json",
  };
}

test("every poller belongs to exactly one VU, and no VU carries more than it can", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (pollers) => {
      const plan = planOf(pollers);
      const shares = Array.from({ length: vuCount(plan) }, (_, vu) => pollersOfVu(plan, vu));
      expect(shares.flat().toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: pollers }, (_, at) => at),
      );
      for (const share of shares) {
        expect(share.length).toBeGreaterThan(0);
        expect(share.length).toBeLessThanOrEqual(Math.min(1000, pollersPerVu(plan)));
      }
    }),
  );
});

test("all pollers are there together for the whole steady time, and leave before the run must end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 1000 }), (pollers, rate) => {
      const plan = planOf(pollers, rate);
      const togetherMs = leaveMs(plan, 0) - arrivalMs(plan, pollers - 1);
      expect(togetherMs).toBeGreaterThanOrEqual(plan.steadyMs);
      expect(longestRunMs(plan)).toBeGreaterThan(leaveMs(plan, pollers - 1) + plan.pollTimeoutMs);
    }),
  );
});

test.each(profileNames)("profile %s gives up a poll later than the longest documented hold", (name) => {
  expect(profiles[name].pollTimeoutMs).toBeGreaterThan(15_000);
  expect(profiles[name].messageShare).toBeLessThanOrEqual(1);
});

test("the accept profile asks for 500 polls held at once for 20 seconds", () => {
  expect(Math.floor(profiles.accept.pollers * heldShare)).toBeGreaterThanOrEqual(500);
  expect(profiles.accept.steadyMs).toBeGreaterThanOrEqual(21_000);
});
