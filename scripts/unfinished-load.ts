import { profiles } from "../load/profiles.ts";
import { pollOutcomes, type PollOutcome } from "../protocol/outcomes.ts";
import type { LoadResult } from "../reports/model.ts";
import type { LoadPart } from "./load-part.ts";

/** Stands in a run for a load that was asked for and brought no result, so that the run cannot pass for a whole one. */
export function unfinishedLoad(part: Pick<LoadPart, "profile" | "pollers" | "seed">, reason: string): LoadResult {
  const { profile, seed } = part;
  return {
    profile,
    pollers: part.pollers ?? profiles[profile].pollers,
    holdMs: null,
    durationMs: 0,
    seed,
    k6Version: "unknown",
    outcomes: Object.fromEntries(pollOutcomes.map((outcome) => [outcome, 0])) as Record<PollOutcome, number>,
    ledger: { rows: [], balanced: false },
    holdExcessMs: null,
    sessionCreationMs: null,
    series: [],
    budgets: [],
    peakHeld: 0,
    generator: null,
    verdict: "invalid",
    reasons: [reason],
  };
}
