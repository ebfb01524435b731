import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { firmest } from "../../protocol/tier.ts";
import { countText } from "../builders/figures.ts";
import { budgetText } from "../builders/load-words.ts";
import { requirementsByArea } from "../builders/requirements.ts";
import type { CaseResult, ContractResult, Finding, LoadResult, Run } from "../model.ts";
import { breaksRun, loadVerdict } from "../verdict.ts";
import { visibleText } from "../visible-text.ts";

/** One test case of the document, before it is written. */
interface Entry {
  readonly name: string;
  readonly className: string;
  readonly seconds: number;
  readonly outcome: null | {
    readonly element: "failure" | "error" | "skipped";
    readonly type?: string;
    readonly message: string;
    readonly text?: string;
  };
}

interface Suite {
  readonly name: string;
  readonly seconds: number;
  readonly entries: readonly Entry[];
}

/**
 * A run as JUnit XML: a suite for each area, one for cases that never reported, one for the load. What does not break the
 * run is no failure here either, so that a CI system and the exit code say the same.
 */
export function renderJunit(run: Run): string {
  const { contract, load } = run;
  const suites = [
    ...(contract === null ? [] : contractSuites(contract, run)),
    ...(load === null ? [] : [loadSuite(load)]),
  ];
  const entries = suites.flatMap((suite) => suite.entries);
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
  const document = create({ version: "1.0", encoding: "UTF-8" });
  const root = document.ele("testsuites", {
    name: `${run.suite.name} ${run.id}`,
    ...counts(entries),
    time: secondsText(seconds),
  });
  for (const suite of suites) writeSuite(root, suite, run);
  return `${document.end({ prettyPrint: true })}\n`;
}

function contractSuites({ cases, missing }: ContractResult, run: Run): Suite[] {
  const areas = requirementsByArea(cases).map(({ area, cases: ofArea }) => ({
    name: `contract: ${area}`,
    seconds: ofArea.reduce((sum, { durationMs }) => sum + durationMs / 1000, 0),
    entries: ofArea.map((result) => caseEntry(result, run)),
  }));
  if (missing.length === 0) return areas;
  const message = "the case should have reported and never did";
  const lost = missing.map((id): Entry => ({
    name: id,
    className: "contract.missing",
    seconds: 0,
    outcome: { element: "error", message },
  }));
  return [...areas, { name: "contract: missing", seconds: 0, entries: lost }];
}

function caseEntry(result: CaseResult, run: Run): Entry {
  const { id, title, area, durationMs } = result;
  return {
    name: `${id} ${title}`,
    className: `contract.${area}`,
    seconds: durationMs / 1000,
    outcome: outcomeOf(result, run),
  };
}

function outcomeOf(result: CaseResult, { failOn }: Run): Entry["outcome"] {
  const { verdict, findings, reason } = result;
  const message = findings[0]?.message ?? reason ?? verdict;
  const text = caseText(result);
  switch (verdict) {
    case "passed":
      return null;
    case "failed":
      if (breaksRun(result, failOn)) return { element: "failure", type: firmestTier(result), message, text };
      return { element: "skipped", message: `failed, but only ${failOn} statements break this run: ${message}` };
    case "cannotTell":
      return { element: "skipped", message: `cannot tell: ${reason ?? ""}; ${message}` };
    case "notApplicable":
      return { element: "skipped", message: `not applicable: ${reason ?? ""}` };
    case "suiteError":
      return { element: "error", type: "suite error", message: reason ?? "the suite itself failed", text };
  }
}

/** The tier that a failed case is broken in, which may be weaker than its own. */
function firmestTier({ findings, tier }: CaseResult): string {
  return findings.length === 0 ? tier : findings.map((finding) => finding.tier).reduce(firmest);
}

function caseText({ tier, source, findings, rerun }: CaseResult): string {
  return [`requirement: ${tier}, ${source}`, ...findings.flatMap(findingLines), `run again: ${rerun}`].join("\n");
}

function findingLines({ tier, check, where, expected, actual }: Finding): string[] {
  return [`${check} at ${where} (${tier})`, `  expected: ${expected}`, `  actual: ${actual}`];
}

function loadSuite(load: LoadResult): Suite {
  const { profile, durationMs, budgets, ledger, reasons } = load;
  const className = `load.${profile}`;
  const part = (name: string, isKept: boolean, message: string): Entry => ({
    name,
    className,
    seconds: 0,
    outcome: isKept ? null : { element: "failure", message },
  });
  const { exit } = loadVerdict(load);
  const isUnmeasured = exit === "couldNotRun";
  const measured: Entry = {
    name: "the load could be measured",
    className,
    seconds: durationMs / 1000,
    outcome: isUnmeasured ? { element: "error", message: loadVerdict(load).reasons.join("; ") } : null,
  };
  const parts = [
    ...budgets.map((budget) =>
      part(`budget: ${budget.name}`, budget.kept, `${budgetText(budget)}; source: ${budget.source}`),
    ),
    part("the ledger balances", ledger.balanced, differences(load)),
  ];
  // Broken for a reason that is neither a budget nor the ledger: it must not look green.
  const isUnexplained = exit === "broken" && parts.every(({ outcome }) => outcome === null);
  const rest = isUnexplained ? [part("the load keeps its limits", false, reasons.join("; "))] : [];
  return { name: `load: ${profile}`, seconds: durationMs / 1000, entries: [measured, ...parts, ...rest] };
}

function differences({ ledger }: LoadResult): string {
  const rows = ledger.rows.filter(({ equal }) => equal === false);
  const texts = rows.map(
    ({ name, generator, tenant }) => `${name}: generator ${countText(generator)}, tenant ${countText(tenant ?? 0)}`,
  );
  return texts.join("; ") || "the counts do not add up";
}

function writeSuite(
  root: XMLBuilder,
  { name, seconds, entries }: Suite,
  { startedAt, seed, target, specDigest }: Run,
): void {
  const suite = root.ele("testsuite", {
    name,
    ...counts(entries),
    time: secondsText(seconds),
    timestamp: startedAt.slice(0, 19),
  });
  const properties = suite.ele("properties");
  const facts = {
    seed: String(seed),
    target: target.url,
    tenantUrl: target.tenantUrl,
    appId: target.appId,
    specDigest,
  };
  for (const [property, value] of Object.entries(facts))
    properties.ele("property", { name: property, value: visibleText(value) });
  for (const entry of entries) writeEntry(suite, entry);
}

function writeEntry(suite: XMLBuilder, { name, className, seconds, outcome }: Entry): void {
  const element = suite.ele("testcase", {
    name: visibleText(name),
    classname: visibleText(className),
    time: secondsText(seconds),
  });
  if (outcome === null) return;
  const { type, message, text } = outcome;
  const child = element.ele(outcome.element, {
    ...(type === undefined ? {} : { type }),
    message: visibleText(message),
  });
  if (text !== undefined) child.txt(visibleText(text));
}

function counts(entries: readonly Entry[]): Record<string, string> {
  const of = (element: string): string => String(entries.filter(({ outcome }) => outcome?.element === element).length);
  return { tests: String(entries.length), failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}

function secondsText(seconds: number): string {
  return seconds.toFixed(3);
}
