import { judgeAgain } from "../../contracts/replay/judge-again.ts";
import { selectRequirements } from "../../contracts/harness/select.ts";
import { specDigest } from "../../openapi/generated/digest.ts";
import suite from "../../package.json" with { type: "json" };
import { evidenceDigest } from "../../reports/evidence-digest.ts";
import type { LoadResult } from "../../reports/load-model.ts";
import type { ContractResult, Run } from "../../reports/model.ts";
import { blindArea } from "../target-file/blind-area.ts";

/** One thing that a run claims, and what is wrong with it; nothing when the claim holds. */
export interface Check {
  readonly what: string;
  readonly problems: readonly string[];
}

/** Looks into everything that a stored run claims and that can be computed again, without a network. */
export async function verifyRun(run: Run): Promise<Check[]> {
  return [
    { what: "the evidence is what the digest says", problems: digestProblems(run) },
    { what: "it was taken with this version of the suite and of the document", problems: versionProblems(run) },
    ...(run.contract === null ? [] : await contractChecks(run, run.contract)),
    ...(run.load === null ? [] : loadChecks(run.load)),
    { what: "waivers say what they cost", problems: waiverProblems(run) },
  ];
}

function digestProblems(run: Run): string[] {
  const digest = evidenceDigest(run);
  return digest === run.evidenceDigest
    ? []
    : [`the evidence has the digest ${digest}, and ${run.evidenceDigest} was stored`];
}

/** Another version may judge otherwise, so what it says of this run is not what the run said. */
function versionProblems({ suite: stored, specDigest: storedDigest }: Run): string[] {
  return [
    ...(stored.version === suite.version
      ? []
      : [`this is ${suite.name} ${suite.version}, and the run is of ${stored.version}`]),
    ...(storedDigest === specDigest
      ? []
      : [`the document has the digest ${specDigest}, and the run's had ${storedDigest}`]),
  ];
}

async function contractChecks(run: Run, contract: ContractResult): Promise<Check[]> {
  const judged = await judgeAgain(run, contract);
  const again = judged.filter(({ problems }) => problems.length === 0).length;
  return [
    {
      what: "every requirement that was to be checked reported, or is missing",
      problems: completenessProblems(contract),
    },
    {
      what: `${again} of ${judged.length} verdicts were computed again from the stored exchanges`,
      problems: judged.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`)),
    },
    { what: "no exchange is there twice, and none belongs to nobody", problems: exchangeProblems(contract) },
    { what: "what is called blocked was not judged", problems: blockedProblems(contract) },
  ];
}

function completenessProblems({ selection, cases, missing }: ContractResult): string[] {
  const reported = cases.map(({ id }) => id);
  const doubled = reported.filter((id, at) => reported.indexOf(id) !== at);
  const known = new Set([...reported, ...missing]);
  // Of a run that was told what to check only that run knows what it was told.
  const expected = selection === "named" ? [] : selectRequirements({ selection, only: [] }).map(({ id }) => id);
  return [
    ...expected.filter((id) => !known.has(id)).map((id) => `${id} is neither reported nor missing`),
    ...doubled.map((id) => `${id} reported twice`),
    ...missing.filter((id) => reported.includes(id)).map((id) => `${id} is called missing and reported`),
  ];
}

function exchangeProblems({ cases, exchanges }: ContractResult): string[] {
  const stored = exchanges.map(({ id }) => id);
  const named = new Set(cases.flatMap((result) => result.exchanges));
  const known = new Set(stored);
  return [
    ...stored.filter((id, at) => stored.indexOf(id) !== at).map((id) => `${id} is there twice`),
    ...stored.filter((id) => !named.has(id)).map((id) => `${id} belongs to no requirement`),
    ...[...named].filter((id) => !known.has(id)).map((id) => `${id} is named and not there`),
  ];
}

function blockedProblems({ cases, blocked }: ContractResult): string[] {
  const verdicts = new Map(cases.map(({ id, verdict }) => [id, verdict]));
  return blocked
    .filter((id) => verdicts.get(id) !== "cannotTell")
    .map((id) => `${id} is called blocked, and its verdict is ${verdicts.get(id) ?? "none"}`);
}

function loadChecks({ budgets, ledger, verdict, reasons }: LoadResult): Check[] {
  const budgetProblems = budgets.flatMap(({ name, bound, limit, actual, kept }) => {
    const isKept = actual !== null && (bound === "atMost" ? actual <= limit : actual >= limit);
    return isKept === kept ? [] : [`${name}: ${actual ?? "nothing"} against ${limit} is ${isKept ? "" : "not "}kept`];
  });
  const rowProblems = ledger.rows
    .filter(({ generator, tenant, equal }) => equal !== (tenant === null ? null : generator === tenant))
    .map(
      ({ name, generator, tenant }) => `${name}: ${generator} and ${tenant ?? "nothing"} are called what they are not`,
    );
  const isBroken = budgets.some(({ kept }) => !kept) || !ledger.balanced || reasons.length > 0;
  return [
    { what: "every budget is judged by its figures", problems: budgetProblems },
    { what: "every row of the ledger is judged by its counts", problems: rowProblems },
    {
      what: "the verdict of the load follows from both",
      problems: (verdict === "kept") === !isBroken ? [] : [`it is called ${verdict}`],
    },
  ];
}

function waiverProblems({ waivers }: Run): string[] {
  return waivers
    .filter(({ requirement, blinds }) => JSON.stringify(blinds) !== JSON.stringify(blindArea(requirement)))
    .map(({ requirement }) => `${requirement} is blind to ${blindArea(requirement).join(", ") || "no known fault"}`);
}
