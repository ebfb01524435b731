import { shapeOf } from "../load/orchestrator/make-plan.ts";
import { mostPollers, phasesOf } from "../load/stages.ts";
import { pollOutcomes, type PollOutcome } from "../protocol/outcomes.ts";
import type { LoadResult } from "../reports/load-model.ts";
import type { LoadPart } from "./load-part.ts";

/** Stands in a run for a load that was asked for and brought no result, so that the run cannot pass for a whole one. */
export function unfinishedLoad(part: Pick<LoadPart, "profile" | "pollers" | "seed">, reason: string): LoadResult {
  const { profile, seed } = part;
  const { purpose, stages, mix } = shapeOf(profile, part);
  return {
    profile,
    purpose,
    plan: {
      phases: phasesOf(stages),
      mix: { ...mix },
      messagesPerSecond: 0,
      uploadsAtOnce: 0,
      uploadBytes: [],
      reconnectAtMs: [],
      broadcastAtMs: [],
      hotRetries: 0,
      visitMs: null,
    },
    pollers: mostPollers(stages),
    holdMs: null,
    durationMs: 0,
    seed,
    k6Version: "unknown",
    protocol: "HTTP/1.1",
    machine: { processors: 0, memoryBytes: 0, platform: process.platform },
    outcomes: Object.fromEntries(pollOutcomes.map((outcome) => [outcome, 0])) as Record<PollOutcome, number>,
    operations: [],
    troubles: [],
    ledger: { rows: [], balanced: false },
    distributions: {
      holdExcess: null,
      steadyHoldExcess: null,
      emptyHold: null,
      eventLag: null,
      sendDelay: null,
      sessionCreation: null,
      upload: null,
      uploadRate: null,
      download: null,
    },
    tooSlow: [],
    delivery: { sessions: 0, sent: 0, delivered: 0, undecided: 0, anomalies: {} },
    checked: [],
    mishaps: [],
    remarks: [],
    series: [],
    usage: [],
    budgets: [],
    peakHeld: 0,
    generator: null,
    tenant: null,
    reference: null,
    selfTests: [],
    stopped: null,
    timeSeries: 0,
    verdict: "invalid",
    reasons: [reason],
  };
}
