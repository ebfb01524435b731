import type { CaseResult, Verdict } from "../model.ts";
import { verdicts } from "../model.ts";
import type { RunVerdict } from "../verdict.ts";

/** A verdict as words and as a sign that needs no colour. */
export interface VerdictWords {
  readonly label: string;
  readonly sign: string;
  readonly meaning: string;
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  passed: { label: "passed", sign: "✓", meaning: "everything that was expected came" },
  failed: { label: "failed", sign: "✕", meaning: "a required or recommended statement is broken" },
  cannotTell: {
    label: "cannot tell",
    sign: "?",
    meaning: "the sources contradict or are silent; what was seen is recorded",
  },
  notApplicable: { label: "not applicable", sign: "–", meaning: "the target does not offer what the case needs" },
  suiteError: {
    label: "suite error",
    sign: "!",
    meaning: "the suite itself failed; this says nothing about the target",
  },
};

export const exitSigns: Readonly<Record<RunVerdict["exit"], string>> = { kept: "✓", broken: "✕", couldNotRun: "!" };

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** How many cases ended with each verdict. */
export function verdictCounts(cases: readonly CaseResult[]): VerdictCounts {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of cases) counts[verdict] += 1;
  return counts;
}

/** The counts in one line, in the fixed order of the verdicts; verdicts that did not occur are left out unless `all`. */
export function countsText(counts: VerdictCounts, all: boolean): string {
  const shown = verdicts.filter((verdict) => all || counts[verdict] > 0);
  return shown.map((verdict) => `${counts[verdict]} ${verdictWords[verdict].label}`).join(", ");
}
