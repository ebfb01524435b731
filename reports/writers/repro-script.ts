import { readFileSync } from "node:fs";
import { reproPlan, type ReproPlan } from "../builders/repro-steps.ts";
import { polledEvents } from "../builders/repro-sequence.ts";
import type { CaseResult, Run } from "../model.ts";
import { visibleText } from "../visible-text.ts";
import { headLines, settingLines, variableLines } from "./repro-head.ts";
import { stepLines, waitLine } from "./repro-step-lines.ts";
import { shellQuoted } from "./shell-text.ts";

const functions = ["repro-send.sh", "repro-compare.sh"].map((name) =>
  readFileSync(new URL(name, import.meta.url), "utf8").trimEnd(),
);

/**
 * A bash script that sends all requests of one case again with curl and jq, and holds each answer against the recorded one. It
 * has no secrets, for the evidence has none: what a pseudonym stands for is invented, set by the reader, or taken from an answer.
 */
export function renderReproScript(run: Run, result: CaseResult): string {
  const plan = reproPlan(run, result);
  const sleepMs = plan.steps.reduce((sum, step) => sum + step.sleepMs, 0);
  const lines = [
    ...headLines(run, result, plan),
    "",
    ...settingLines(run, result, plan),
    "",
    ...functions.flatMap((text) => [text, ""]),
    ...variableLines(plan),
    `printf '%s\\n' ${shellQuoted(`sleeps ${(sleepMs / 1000).toFixed(1)} s in all`)}`,
    ...plan.steps.flatMap((_, at) => stepLines(plan, at, result)),
    "",
    ...plan.lastWaits.map(waitLine),
    "tell_untold",
    ...eventLines(plan, result),
    "finish",
  ];
  return `${lines.join("\n")}\n`;
}

/** What polls of one session brought is compared together. */
function eventLines({ steps, ended }: ReproPlan, { findings }: CaseResult): string[] {
  const order = findings.some(({ where }) => /^order of\b/.test(where)) ? "ordered" : "unordered";
  const polls = ended.filter((at) => steps[at] !== undefined && polledEvents(steps[at].exchange) !== null);
  const byPath = Map.groupBy(polls, (at) => steps[at]?.exchange.request.path ?? "");
  return [...byPath].map(([path, at]) => {
    const title = shellQuoted(visibleText(path).replaceAll("\n", " "));
    return ["compare_events", title, order, ...at.map((one) => one + 1)].join(" ");
  });
}
