import { waiverSentences } from "../builders/waiver-words.ts";
import { coverageShares } from "../builders/coverage.ts";
import { blockedCases, bySameDifference, failures, withEvidence, type SameDifference } from "../builders/failures.ts";
import { countOf, countText, measureText, shareText } from "../builders/figures.ts";
import { headline } from "../builders/headline.ts";
import { boundText, loadSentences } from "../builders/load-words.ts";
import { exitSigns, verdictCounts, verdictWords } from "../builders/verdict-words.ts";
import type { LoadResult } from "../load-model.ts";
import { verdicts, type ContractResult, type Run } from "../model.ts";
import { runVerdict } from "../verdict.ts";
import { visibleRun } from "../visible-run.ts";

/** GitHub refuses a summary of more than 1 MiB for a step, whole; a table ends before it takes more bytes than this. */
const mostTableBytes = 200 * 1024;

/** Characters of one text; more are cut. */
const longestText = 400;
const longestCommand = 2000;
/** Sentences, reasons and ids in one list. */
const mostListed = 20;
const mostReruns = 5;

/**
 * A run as GitHub-flavoured Markdown for the summary of a step, under 1 MiB for any run: the verdict, how the cases ended, what
 * failed, what was not judged, what was covered, the load, and how to run it again. Text of the run is never markup.
 */
export function githubSummary(run: Run): string {
  const shown = visibleRun(run);
  const { contract, load } = shown;
  const blocks = [
    ...verdictBlocks(shown),
    ...(contract === null ? [] : contractBlocks(contract, shown)),
    ...(load === null ? [] : loadBlocks(load)),
    ...rerunBlocks(shown),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function verdictBlocks(run: Run): string[] {
  const { exit, reasons } = runVerdict(run);
  const { suite, id, target, seed } = run;
  return [
    `## ${exitSigns[exit]} ${headline(run)}`,
    `${literal(suite.name)} ${literal(suite.version)}, run ${code(id)} against ${code(target.url)}, seed ${seed}`,
    ...bullets([...reasons, ...waiverSentences(run)]),
  ];
}

function contractBlocks(contract: ContractResult, run: Run): string[] {
  const { cases, missing, blocked } = contract;
  const counts = verdictCounts(cases);
  const failed = bySameDifference(failures(contract, run));
  const unjudged = [...withEvidence(contract, "suiteError"), ...blockedCases(contract)];
  return [
    "### Cases",
    table(
      ["verdict", "cases", "meaning"],
      [
        ...verdicts.map((verdict) => {
          const { sign, label, meaning } = verdictWords[verdict];
          return [`${sign} ${label}`, countText(counts[verdict]), meaning];
        }),
        ...(missing.length === 0 ? [] : [["missing", countText(missing.length), "the cases never reported"]]),
        ...(blocked.length === 0
          ? []
          : [["blocked", countText(blocked.length), "of those that cannot tell: they were never judged"]]),
      ],
    ),
    ...(failed.length === 0
      ? []
      : ["### Failures", table(["case", "requirement", "expected", "actual", "source"], failed.map(failureRow))]),
    ...(unjudged.length + missing.length === 0
      ? []
      : [
          "### Not judged",
          table(
            ["case", "requirement", "reason"],
            [
              ...unjudged.map(({ result: { id, title, reason } }) => [code(id), literal(title), literal(reason ?? "")]),
              ...missing.map((id) => [code(id), "", "never reported"]),
            ],
          ),
        ]),
    ...coverageBlocks(contract),
  ];
}

/** One row for all cases with the same difference, as the first of them shows it. */
function failureRow({ first, others }: SameDifference): string[] {
  const { id, title, tier, source, reason, findings } = first.result;
  const [finding] = findings;
  const place = finding === undefined || finding.where === "" ? "" : `${code(finding.where)} `;
  const more = findings.length > 1 ? `<br>and ${countOf(findings.length - 1, "more finding")}` : "";
  const same = others.length === 0 ? "" : `<br>same in ${listed(others.map(({ result }) => code(result.id)))}`;
  return [
    `${code(id)}${same}`,
    `${literal(title)} (${tier})`,
    finding === undefined ? "" : place + code(finding.expected),
    finding === undefined ? literal(reason ?? "") : code(finding.actual) + more,
    literal(source),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).join(", ");
  return names.length > mostListed ? `${shown} and ${names.length - mostListed} more` : shown;
}

function coverageBlocks(contract: ContractResult): string[] {
  const rows = coverageShares(contract).map(({ name, touched, untouched }) => {
    const all = touched.length + untouched.length;
    return [
      name,
      `${countText(touched.length)} of ${countText(all)}`,
      shareText(touched.length, all),
      listed(untouched.map(literal)),
    ];
  });
  return ["### Coverage", table(["of the document", "touched", "share", "not touched"], rows)];
}

function loadBlocks(load: LoadResult): string[] {
  const rows = load.budgets.map(({ name, bound, limit, actual, unit, kept, source }) => [
    `${kept ? "✓" : "✕"} ${literal(name)}`,
    literal(boundText({ bound, limit, unit })),
    actual === null ? "not measured" : literal(measureText(actual, unit)),
    literal(source),
  ]);
  return [
    `### Load: ${literal(load.profile)}`,
    ...bullets(loadSentences(load)),
    ...(rows.length === 0 ? [] : [table(["budget", "limit", "measured", "source"], rows)]),
  ];
}

function rerunBlocks(run: Run): string[] {
  const { command, contract } = run;
  const failed = contract === null ? [] : bySameDifference(failures(contract, run));
  const reruns = failed.slice(0, mostReruns).map(({ first }) => first.result.rerun);
  return [
    "### Run again",
    fence([command]),
    ...(reruns.length === 0 ? [] : ["What failed first, one case at a time:", fence(reruns)]),
  ];
}

function bullets(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const rest = texts.length > mostListed ? [`- and ${texts.length - mostListed} more`] : [];
  return [[...texts.slice(0, mostListed).map((text) => `- ${literal(text)}`), ...rest].join("\n")];
}

/** A table of cells that are markup already, cut after as many rows as it may have bytes for. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [lineOf(titles), lineOf(titles.map(() => "---"))];
  let bytes = 0;
  for (const [at, row] of rows.entries()) {
    const line = lineOf(row);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > mostTableBytes)
      return [...lines, "", `and ${countOf(rows.length - at, "more row")}, see the report`].join("\n");
    lines.push(line);
  }
  return lines.join("\n");
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Commands in a block that no run of backticks within them can end, one a line. */
function fence(commands: readonly string[]): string {
  const lines = commands.map((command) => cut(command, longestCommand).replaceAll("\n", "\\n"));
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const ticks = "`".repeat(longest + 1);
  return [`${ticks}sh`, ...lines, ticks].join("\n");
}

function code(text: string): string {
  return text === "" ? "" : `<code>${literal(text)}</code>`;
}

/**
 * Text as it is, where Markdown and HTML would see more in it: a character reference is never structure, whereas a backslash
 * before the bar that ends a cell would be.
 */
function literal(text: string): string {
  return cut(text, longestText)
    .trim()
    .replaceAll(
      /[&<>|`*_[\]\\~$@#]|:(?=\/\/)|(?<=www)\.|^[-+]|(?<=^\d+)[.)](?=\s)/gi,
      (character) => `&#${character.charCodeAt(0)};`,
    )
    .replaceAll("\t", " ")
    .replaceAll("\n", "<br>");
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\p{Cs}$/u, "")}…`;
}
