import { expect, test } from "vitest";
import { runCase } from "./harness/run-case.ts";
import { openTarget, type TargetOptions } from "./harness/target.ts";
import { requirements } from "./requirements.ts";

const seed = 20_261_124;
const light = requirements.filter(({ isHeavy }) => isHeavy !== true);

/**
 * Tenants that read the sources otherwise, where these leave it open, or that are slow: they keep the contract, and nobody may
 * accuse them. What they do is recorded at most.
 */
const tenants: readonly (readonly [what: string, options: Partial<TargetOptions>])[] = [
  ["ends a hold without events with error 5511", { settings: { emptyHold: "noEventsError" } }],
  ["holds polls as shortly as may be", { settings: { holdMs: 5_000 } }],
  ["holds polls as long as may be", { settings: { holdMs: 15_000 } }],
  ["is patient with silent clients", { settings: { inactivityTimeoutMs: 1_200_000 } }],
  ["is impatient with silent clients", { settings: { inactivityTimeoutMs: 300_000 } }],
  ["is patient with clients that are away", { settings: { pollAbsenceTimeoutMs: 300_000 } }],
  ["words its texts otherwise", { settings: { texts: { timeoutWarning: "!", inactivityTimeout: "?" } } }],
  ["calls its version otherwise", { settings: { serverVersion: "9" } }],
  ["answers everything but polls three seconds late", { faults: ["answer-late"] }],
  ["answers a second poll with status 400", { faults: ["second-poll-status-400"] }],
];

test.each(tenants)("a tenant that %s is accused of nothing", async (_, options) => {
  const target = await openTarget({ remote: null, seed, ...options });
  const accused: string[] = [];
  try {
    for (const requirement of light) {
      const { result } = await runCase(requirement, target, seed);
      if (result.verdict === "failed" || result.verdict === "suiteError") accused.push(result.id);
    }
  } finally {
    await target.close();
  }
  expect(accused).toEqual([]);
});
