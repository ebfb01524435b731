import type { CaseResult } from "../model.ts";
import { verdictCounts, type VerdictCounts } from "./verdict-words.ts";

/** The requirements of one area, in the order in which they were checked. */
export interface AreaResults {
  readonly area: string;
  readonly cases: readonly CaseResult[];
  readonly counts: VerdictCounts;
  /** Is there anything a reader should look at? */
  readonly needsAttention: boolean;
}

/** The cases of a run by area, areas in the order in which they first occur. */
export function requirementsByArea(cases: readonly CaseResult[]): AreaResults[] {
  const areas = Map.groupBy(cases, ({ area }) => area);
  return [...areas].map(([area, ofArea]) => {
    const counts = verdictCounts(ofArea);
    return { area, cases: ofArea, counts, needsAttention: counts.failed > 0 || counts.suiteError > 0 };
  });
}
