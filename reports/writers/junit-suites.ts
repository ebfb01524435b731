import { firmest } from "../../protocol/tier.ts";
import { countText } from "../builders/figures.ts";
import { budgetText } from "../builders/load-words.ts";
import { requirementsByArea } from "../builders/requirements.ts";
import type { LoadResult, SelfTest } from "../load-model.ts";
import type { CaseResult, ContractResult, Finding, Run } from "../model.ts";
import { breaksRun, loadVerdict, runVerdict } from "../verdict.ts";
import { judgedWaivers, type JudgedWaiver } from "../waivers.ts";

/** One test case of the document, before it is written. */
export interface Entry {
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

/** Test cases under one name. */
export interface Suite {
  readonly name: string;
  readonly seconds: number;
  readonly entries: readonly Entry[];
}

/**
 * The suites of a run: one for each area, one for cases that never reported, one for the load. What does not break the run
 * is no failure here either, so that a CI system and the exit code say the same.
 */
export function junitSuites(run: Run): Suite[] {
  const { contract, load } = run;
  const suites = [
    ...(contract === null ? [] : contractSuites(contract, run)),
    ...(load === null ? [] : [loadSuite(load)]),
  ];
  const hasError = suites.some(({ entries }) => entries.some(({ outcome }) => outcome?.element === "error"));
  const { exit, reasons } = runVerdict(run);
  const waivers = judgedWaivers(run).filter(({ state }) => state === "expired" || state === "unneeded");
  const stale = waivers.length === 0 ? [] : [staleSuite(waivers)];
  return exit === "couldNotRun" && !hasError ? [...suites, ...stale, emptySuite(reasons)] : [...suites, ...stale];
}

/** A waiver that holds no more breaks the run, so it must not look green here. */
function staleSuite(waivers: readonly JudgedWaiver[]): Suite {
  const entries = waivers.map(({ requirement, state, expires, owner }): Entry => ({
    name: `the waiver for ${requirement} is in force and needed`,
    className: "contract.waivers",
    seconds: 0,
    outcome: { element: "failure", message: `${state}; it is valid until ${expires}, its owner is ${owner}` },
  }));
  return { name: "contract: waivers", seconds: 0, entries };
}

/** A document without tests would look green, so what kept the run from judging anything is an error of its own. */
function emptySuite(reasons: readonly string[]): Suite {
  const outcome = { element: "error", message: reasons.join("; ") } as const;
  return {
    name: "run",
    seconds: 0,
    entries: [{ name: "the run could be judged", className: "run", seconds: 0, outcome }],
  };
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

function outcomeOf(result: CaseResult, run: Run): Entry["outcome"] {
  const { failOn } = run;
  const { verdict, findings, reason } = result;
  const waiver = judgedWaivers(run).find(({ requirement, state }) => requirement === result.id && state === "used");
  const message = findings[0]?.message ?? reason ?? verdict;
  const text = caseText(result);
  switch (verdict) {
    case "passed":
      return null;
    case "failed":
      if (waiver !== undefined) {
        return { element: "skipped", message: `failed, waived until ${waiver.expires} by ${waiver.owner}: ${message}` };
      }
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
  return [`${check}: ${where} (${tier})`, `  expected: ${expected}`, `  actual: ${actual}`];
}

function loadSuite(load: LoadResult): Suite {
  const { profile, durationMs, budgets, ledger, selfTests, reasons } = load;
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
    ...selfTests.map((test): Entry => ({
      name: `generator: ${test.name}`,
      className,
      seconds: 0,
      outcome: selfTestOutcome(test),
    })),
  ];
  // Broken for a reason that is neither a budget nor the ledger: it must not look green.
  const isUnexplained = exit === "broken" && parts.every(({ outcome }) => outcome?.element !== "failure");
  const rest = isUnexplained ? [part("the load keeps its limits", false, reasons.join("; "))] : [];
  return { name: `load: ${profile}`, seconds: durationMs / 1000, entries: [measured, ...parts, ...rest] };
}

/** A generator that fails itself says nothing of the tenant, so that is no failure but an error. */
function selfTestOutcome({ kept, expected, actual }: SelfTest): Entry["outcome"] {
  if (kept === true) return null;
  if (kept === null) return { element: "skipped", message: actual };
  return { element: "error", type: "generator", message: `expected ${expected}, got ${actual}` };
}

function differences({ ledger }: LoadResult): string {
  const rows = ledger.rows.filter(({ equal }) => equal === false);
  const texts = rows.map(
    ({ name, generator, tenant }) => `${name}: generator ${countText(generator)}, tenant ${countText(tenant ?? 0)}`,
  );
  return texts.join("; ") || "the counts do not add up";
}
