import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";
import type { Samples } from "./read-csv.ts";

/**
 * How the raw samples fall short of k6's own summary, one clause an outcome: a file that was cut short between two lines
 * reads well, and percentiles and series would be those of a part of the run. Cut-off polls leave no sample.
 */
export function missingSamples(
  samples: Pick<Samples, "series"> | null,
  polls: Readonly<Record<PollOutcome, number>>,
): string[] {
  if (samples === null) return [];
  return pollOutcomes
    .filter((outcome) => outcome !== "aborted")
    .flatMap((outcome) => {
      const sampled = samples.series.reduce((sum, { outcomes }) => sum + (outcomes[outcome] ?? 0), 0);
      const counted = polls[outcome];
      return sampled === counted ? [] : [`k6 counted ${counted} polls that ended ${outcome}, its samples ${sampled}`];
    });
}
