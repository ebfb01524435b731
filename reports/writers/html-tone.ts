import type { Verdict } from "../model.ts";
import { verdictWords } from "../builders/verdict-words.ts";
import type { RunVerdict } from "../verdict.ts";
import { markup, type Markup } from "./markup.ts";

type Tone = "kept" | "broken" | "unsure" | "plain";

/** The class that colours what a verdict is about. */
export const verdictTone: Readonly<Record<Verdict, Tone>> = {
  passed: "kept",
  failed: "broken",
  cannotTell: "unsure",
  notApplicable: "plain",
  suiteError: "unsure",
};

export const exitTone: Readonly<Record<RunVerdict["exit"], Tone>> = {
  kept: "kept",
  broken: "broken",
  couldNotRun: "unsure",
};

/** A verdict as sign and word; the colour only repeats them. */
export function verdictMark(verdict: Verdict): Markup {
  const { sign, label } = verdictWords[verdict];
  return markup`<span class="tone ${verdictTone[verdict]}"><span class="sign" aria-hidden="true">${sign}</span>${label}</span>`;
}

/** Yes or no for a limit or a count, as sign and words. */
export function keptMark(isKept: boolean, words: readonly [kept: string, broken: string]): Markup {
  const tone = isKept ? "kept" : "broken";
  return markup`<span class="tone ${tone}"><span class="sign" aria-hidden="true">${isKept ? "✓" : "✕"}</span>${words[isKept ? 0 : 1]}</span>`;
}

/** The anchor of a case's own article. */
export function anchorOf(id: string): string {
  return `case-${id}`;
}
