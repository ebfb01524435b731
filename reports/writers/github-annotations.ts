import { firmest, type Tier } from "../../protocol/tier.ts";
import {
  blockedCases,
  bySameDifference,
  failures,
  withEvidence,
  type Evidence,
  type SameDifference,
} from "../builders/failures.ts";
import { countOf, countText } from "../builders/figures.ts";
import { budgetText } from "../builders/load-words.ts";
import type { LoadResult } from "../load-model.ts";
import type { CaseResult, ContractResult, Finding, Run } from "../model.ts";
import { contractVerdict, loadVerdict, runVerdict } from "../verdict.ts";
import { judgedWaivers } from "../waivers.ts";
import { visibleRun } from "../visible-run.ts";

const levels = ["error", "warning", "notice"] as const;
type Level = (typeof levels)[number];

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly lines: readonly string[];
}

const levelOf: Readonly<Record<Tier, Level>> = { required: "error", recommended: "warning", observed: "notice" };

/** GitHub shows this many of each level for one step and leaves out the rest without a word. */
const mostOfLevel = 10;

/** Characters and lines: the runner cuts a message at 4096 characters, and the command to run again comes last. */
const longestLine = 500;
const mostLines = 7;
const longestTitle = 200;
const mostIds = 10;

/**
 * A run as workflow commands of GitHub Actions, one a line, to be printed by a step; empty when there is nothing to say. What
 * the suite could not do comes first, then what failed, then the load. Source: GitHub's "Workflow commands for GitHub Actions".
 */
export function githubAnnotations(run: Run): string {
  const shown = visibleRun(run);
  const { contract, load } = shown;
  const all = [
    ...(contract === null && load === null ? [trouble("nothing could be judged", runVerdict(shown).reasons)] : []),
    ...(contract === null ? [] : contractAnnotations(contract, shown)),
    ...(load === null ? [] : loadAnnotations(load)),
  ];
  const commands = levels.flatMap((level) => atMost(all.filter((one) => one.level === level)).map(commandLine));
  return commands.map((command) => `${command}\n`).join("");
}

function atMost(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= mostOfLevel) return annotations;
  const rest = countOf(annotations.length - mostOfLevel + 1, `more ${first.level}`);
  const last = { level: first.level, title: `and ${rest}`, lines: ["see the summary and the report of the run"] };
  return [...annotations.slice(0, mostOfLevel - 1), last];
}

function contractAnnotations(contract: ContractResult, run: Run): Annotation[] {
  const { missing } = contract;
  const unjudged = [
    ...bySameDifference(withEvidence(contract, "suiteError")).map((group) =>
      annotationOf("error", "suite error: ", group),
    ),
    ...(missing.length === 0 ? [] : [trouble(`${countOf(missing.length, "case")} never reported`, [listed(missing)])]),
    ...bySameDifference(blockedCases(contract)).map((group) => annotationOf("error", "blocked: ", group)),
  ];
  const { exit, reasons } = contractVerdict(contract, run);
  const stale = judgedWaivers(run).filter(({ state }) => state === "expired" || state === "unneeded");
  return [
    ...unjudged,
    ...(unjudged.length === 0 && exit === "couldNotRun" ? [trouble("the contract could not be judged", reasons)] : []),
    ...stale.map(({ requirement, state }) => trouble(`the waiver for ${requirement} is ${state}`, reasons)),
    ...bySameDifference(failures(contract, run)).map((group) => annotationOf(levelOf[tierOf(group)], "", group)),
  ];
}

/** The firmest statement that any of the cases breaks. */
function tierOf({ first, others }: SameDifference): Tier {
  return [first, ...others].flatMap(({ result }) => brokenTiers(result)).reduce(firmest);
}

function brokenTiers({ tier, findings }: CaseResult): Tier[] {
  return findings.length === 0 ? [tier] : findings.map((finding) => finding.tier);
}

function annotationOf(level: Level, prefix: string, { first, others }: SameDifference): Annotation {
  const { id, title, tier, source, reason, rerun, findings } = first.result;
  const [finding] = findings;
  return {
    level,
    title: `${prefix}${id} ${title}`,
    lines: [
      ...(reason === null ? [] : [`reason: ${reason}`]),
      ...(finding === undefined
        ? []
        : [`expected: ${finding.expected} (${placeOf(finding)})`, `actual: ${finding.actual}`]),
      ...(findings.length > 1 ? [`and ${countOf(findings.length - 1, "more finding")}`] : []),
      ...(others.length === 0 ? [] : [`same in: ${listed(others.map(idOf))}`]),
      `requirement: ${tier}, ${source}`,
      `run again: ${rerun}`,
    ],
  };
}

function placeOf({ check, where }: Finding): string {
  return where === check ? where : `${check}: ${where}`;
}

function loadAnnotations(load: LoadResult): Annotation[] {
  const { profile, budgets, ledger } = load;
  const { exit, reasons } = loadVerdict(load);
  const broken = [
    ...budgets
      .filter(({ kept }) => !kept)
      .map((budget) => trouble(`budget broken: ${budget.name}`, [budgetText(budget), `source: ${budget.source}`])),
    ...(ledger.balanced ? [] : [trouble("the ledger does not balance", differences(load))]),
  ];
  if (exit === "couldNotRun") return [trouble(`the load ${profile} could not be judged`, reasons), ...broken];
  return exit === "broken" && broken.length === 0 ? [trouble(`the load ${profile} is broken`, reasons)] : broken;
}

function differences({ ledger }: LoadResult): string[] {
  const lines = ledger.rows
    .filter(({ equal }) => equal === false)
    .map(
      ({ name, generator, tenant }) => `${name}: generator ${countText(generator)}, tenant ${countText(tenant ?? 0)}`,
    );
  return lines.length === 0 ? ["the counts do not add up"] : lines;
}

function trouble(title: string, lines: readonly string[]): Annotation {
  return { level: "error", title, lines };
}

function idOf({ result }: Evidence): string {
  return result.id;
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, mostIds).join(", ");
  return ids.length > mostIds ? `${shown} and ${ids.length - mostIds} more` : shown;
}

function commandLine({ level, title, lines }: Annotation): string {
  const rest = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
  const message = [...lines.slice(0, mostLines), ...rest].map((line) => cut(line, longestLine)).join("\n");
  return `::${level} title=${escapedProperty(cut(title, longestTitle))}::${escapedMessage(message)}`;
}

/** The runner ends a command at the end of its line, and takes %0A for one. */
function escapedMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A colon could end the properties, and a comma begin another. */
function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\p{Cs}$/u, "")}…`;
}
