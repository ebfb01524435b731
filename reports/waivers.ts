import type { ContractResult, Run, Waiver } from "./model.ts";

/**
 * What became of a waiver: `used`, its requirement failed and does not break the run; `expired`, it holds no more;
 * `unneeded`, its requirement was judged and did not fail; `unasked`, its requirement was not judged in this run.
 */
export type WaiverState = "used" | "expired" | "unneeded" | "unasked";

export interface JudgedWaiver extends Waiver {
  readonly state: WaiverState;
}

/** Every waiver of a run with what became of it, in the order of the profile. */
export function judgedWaivers({
  waivers,
  contract,
  startedAt,
}: Pick<Run, "waivers" | "contract" | "startedAt">): JudgedWaiver[] {
  return waivers.map((waiver) => ({ ...waiver, state: stateOf(waiver, contract, startedAt) }));
}

/** Ids of the requirements whose failure somebody answers for. */
export function waivedIds(run: Pick<Run, "waivers" | "contract" | "startedAt">): ReadonlySet<string> {
  const used = judgedWaivers(run).filter(({ state }) => state === "used");
  return new Set(used.map(({ requirement }) => requirement));
}

function stateOf({ requirement, expires }: Waiver, contract: ContractResult | null, startedAt: string): WaiverState {
  // Both are dates in UTC, so their texts compare as they do.
  if (startedAt.slice(0, 10) > expires) return "expired";
  const result = contract?.cases.find(({ id }) => id === requirement);
  if (result === undefined || result.verdict === "suiteError") return "unasked";
  if (contract?.blocked.includes(requirement) === true) return "unasked";
  return result.verdict === "failed" ? "used" : "unneeded";
}
