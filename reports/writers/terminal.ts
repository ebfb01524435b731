import picocolors from "picocolors";
import {
  blockedCases,
  bySameDifference,
  failures,
  undecidedCases,
  withEvidence,
  type Evidence,
} from "../builders/failures.ts";
import { countOf } from "../builders/figures.ts";
import { headline } from "../builders/headline.ts";
import { loadSentences } from "../builders/load-words.ts";
import { countsText, exitSigns, verdictCounts } from "../builders/verdict-words.ts";
import { waiverSentences } from "../builders/waiver-words.ts";
import type { Run } from "../model.ts";
import { loadVerdict, runVerdict } from "../verdict.ts";
import { visibleRun } from "../visible-run.ts";
import { caseLines, labelWidth, type CaseTextOptions } from "./terminal-case.ts";

export interface TerminalOptions {
  /** May escape sequences for colour be used? See `wantsColor`. */
  readonly color: boolean;
  /** Print every case that needs a look, with all its evidence. */
  readonly verbose?: boolean;
}

/** More than these scroll away the verdict; the rest is in the documents. */
const mostDifferences = 10;
const mostIds = 4;

/** A run for the terminal: what failed, then the verdict and why, and one plain line of counts at the very end. */
export function renderTerminal(run: Run, { color, verbose = false }: TerminalOptions): string {
  const options = { colors: picocolors.createColors(color), verbose };
  const shown = visibleRun(run);
  const blocks = [...caseBlocks(shown, options), verdictBlock(shown, options), countsLine(shown)];
  return `${blocks.join("\n\n")}\n`;
}

/** One plain line that says how much of what came out how; the last of every run. */
export function countsLine({ contract, load, failOn, ...run }: Run): string {
  const whole = runVerdict({ contract, load, failOn, ...run });
  const words = { kept: "kept", broken: "broken", couldNotRun: "could not run" };
  const parts = [
    ...(contract === null
      ? []
      : [
          `contract: ${countsText(verdictCounts(contract.cases), true)}, ${contract.missing.length} missing, ${contract.blocked.length} blocked`,
        ]),
    ...(load === null ? [] : [`load: ${words[loadVerdict(load).exit]}`]),
    `run: ${words[whole.exit]}`,
  ];
  return parts.join("; ");
}

function caseBlocks(run: Run, options: CaseTextOptions): string[] {
  const { contract } = run;
  if (contract === null) return [];
  const urgent = [...failures(contract, run), ...blockedCases(contract), ...withEvidence(contract, "suiteError")];
  const block = (evidence: Evidence): string => caseLines(evidence, options).join("\n");
  if (options.verbose) return [...urgent, ...undecidedCases(contract)].map(block);
  const groups = bySameDifference(urgent);
  const shown = groups.slice(0, mostDifferences);
  const rest = groups.slice(mostDifferences).reduce((sum, { others }) => sum + 1 + others.length, 0);
  const blocks = shown.map(({ first, others }) => block(first) + sameLine(others, options));
  return rest > 0 ? [...blocks, options.colors.dim(`and ${countOf(rest, "more case")}, see the report`)] : blocks;
}

function sameLine(others: readonly Evidence[], { colors }: CaseTextOptions): string {
  if (others.length === 0) return "";
  const ids = others.slice(0, mostIds).map(({ result }) => result.id);
  const more = others.length > mostIds ? ` and ${others.length - mostIds} more` : "";
  return `\n  ${colors.dim("same in".padEnd(labelWidth))}${ids.join(", ")}${more}`;
}

function verdictBlock(run: Run, { colors }: CaseTextOptions): string {
  const { exit, reasons } = runVerdict(run);
  const tone = { kept: colors.green, broken: colors.red, couldNotRun: colors.yellow }[exit];
  const load = run.load === null ? [] : loadSentences(run.load).map((sentence) => `  ${sentence}`);
  return [
    tone(colors.bold(`${exitSigns[exit]} ${headline(run)}`)),
    ...reasons.map((reason) => `  - ${reason}`),
    ...waiverSentences(run).map((sentence) => `  ${sentence}`),
    ...load,
  ].join("\n");
}
