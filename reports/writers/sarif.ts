import { createHash } from "node:crypto";
import type { Tier } from "../../protocol/tier.ts";
import type { CaseResult, ContractResult, Finding, Run } from "../model.ts";
import { contractVerdict } from "../verdict.ts";
import { judgedWaivers } from "../waivers.ts";
import { visibleRun } from "../visible-run.ts";

type Level = "error" | "warning" | "note";

interface Text {
  readonly text: string;
}

/** What the suite says of one case, whatever came of it. */
interface Rule {
  readonly id: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text;
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: { readonly tier: Tier; readonly area: string; readonly tags: readonly string[] };
}

/** One difference. */
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: Text;
  readonly locations: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What kept the suite from judging something. */
interface Notification {
  readonly descriptor: { readonly id: "suiteError" | "missing" | "blocked" | "notJudged" };
  readonly level: "error";
  readonly message: Text;
  readonly associatedRule?: { readonly id: string };
}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels: Readonly<Record<Tier, Level>> = { required: "error", recommended: "warning", observed: "note" };

/** Characters of a description, of which GitHub allows 1024: escaping doubles them at most. */
const longestDescription = 512;

/**
 * The contract cases of a run as SARIF 2.1.0: a rule for each case with a result, a result for each finding. What was not
 * judged is a notification and never a result. Source: the OASIS standard, and GitHub's "SARIF support for code scanning".
 */
export function renderSarif(run: Run): string {
  const { suite, startedAt, finishedAt, command, contract } = visibleRun(run);
  const shown = (contract?.cases ?? []).filter((result) => hasResult(result, contract?.blocked ?? []));
  const rules = [...new Map(shown.map((result) => [result.id, ruleOf(result)])).values()];
  const indexes = new Map(rules.map(({ id }, at) => [id, at]));
  const notifications =
    contract === null ? [nothingJudged(["no contract case was asked for"])] : unjudged(contract, run);
  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: suite.name, version: suite.version, rules } },
        invocations: [
          {
            commandLine: command,
            startTimeUtc: startedAt,
            endTimeUtc: finishedAt,
            executionSuccessful: notifications.length === 0,
            toolExecutionNotifications: notifications,
          },
        ],
        results: shown.flatMap((result) =>
          resultsOf(result, indexes.get(result.id) ?? -1, suppressionsOf(result, run)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A blocked case was not judged, so it is a result only if something was found before it stopped. */
function hasResult({ id, verdict, findings }: CaseResult, blocked: readonly string[]): boolean {
  if (verdict !== "failed" && verdict !== "cannotTell") return false;
  return findings.length > 0 || !blocked.includes(id);
}

function ruleOf({ id, title, tier, area, operation, source, rerun }: CaseResult): Rule {
  return {
    id,
    shortDescription: message(cut(title)),
    fullDescription: message(cut(`${title}. Source: ${source}`)),
    // GitHub asks for a help text and shows it beside each result.
    help: message(`${title}\nrequirement: ${tier}, ${source}\nrun again: ${rerun}`),
    defaultConfiguration: { level: levels[tier] },
    properties: { tier, area, tags: [...new Set([area, tier, ...(operation === null ? [] : [operation])])] },
  };
}

interface Suppressions {
  readonly suppressions?: readonly unknown[];
}

/** A failure that somebody answers for is told, and marked as one that needs no action now. */
function suppressionsOf({ id }: CaseResult, run: Run): Suppressions {
  const waiver = judgedWaivers(run).find(({ requirement, state }) => requirement === id && state === "used");
  if (waiver === undefined) return {};
  const { reason, owner, expires } = waiver;
  const justification = `${reason} (${owner}, until ${expires})`;
  return { suppressions: [{ kind: "external", status: "accepted", justification }] };
}

function resultsOf(result: CaseResult, ruleIndex: number, suppressions: Suppressions): Result[] {
  const { id, tier, verdict, findings, reason, operation, exchanges, rerun } = result;
  const shared = { ruleId: id, ruleIndex, locations: [locationOf(operation)], ...suppressions };
  if (findings.length === 0) {
    return [
      {
        ...shared,
        level: verdict === "failed" ? levels[tier] : "note",
        message: message(reason ?? "the case failed, and no finding says why"),
        partialFingerprints: fingerprints([id]),
        properties: { verdict, exchanges, rerun },
      },
    ];
  }
  return findings.map((finding) => {
    const { check, where, expected, actual, contradiction } = finding;
    return {
      ...shared,
      // What is only recorded accuses nobody, however firm the statement.
      level: verdict === "failed" ? levels[finding.tier] : "note",
      message: message(`${where}: expected ${expected}, actual ${actual}`),
      partialFingerprints: fingerprints(difference(id, finding)),
      properties: { verdict, tier: finding.tier, where, check, expected, actual, contradiction, exchanges, rerun },
    };
  });
}

/** What makes a finding the same in another run: not what came, which differs as ids and times do, and not where in a list. */
function difference(id: string, { check, where, expected }: Finding): string[] {
  return [id, check, where.replaceAll(/\/\d+(?=\/|$)/g, "/*"), expected];
}

function fingerprints(parts: readonly string[]): Result["partialFingerprints"] {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  // GitHub looks at the second name alone. Left out, it is made from the line of the location, which is the same for all
  // results: the findings of a case would become one.
  return { "cx/v1": hash, primaryLocationLineHash: hash };
}

/** GitHub shows no result without a place in a file, and every statement rests on the document. */
function locationOf(operation: string | null): unknown {
  return {
    physicalLocation: {
      artifactLocation: { uri: "openapi/openapi.yaml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    },
    ...(operation === null
      ? {}
      : { logicalLocations: [{ name: operation, fullyQualifiedName: operation, kind: "operation" }] }),
  };
}

function unjudged(contract: ContractResult, run: Run): Notification[] {
  const { cases, missing, blocked } = contract;
  const reasons = new Map(cases.map(({ id, reason }) => [id, reason]));
  const all = [
    ...cases
      .filter(({ verdict }) => verdict === "suiteError")
      .map(({ id, reason }) => notification("suiteError", id, reason ?? "the suite itself failed")),
    ...missing.map((id) => notification("missing", id, "the case should have reported and never did")),
    ...blocked.map((id) => notification("blocked", id, reasons.get(id) ?? "the case was not judged")),
  ];
  const { exit, reasons: why } = contractVerdict(contract, run);
  return all.length === 0 && exit === "couldNotRun" ? [nothingJudged(why)] : all;
}

function notification(kind: Notification["descriptor"]["id"], id: string, why: string): Notification {
  return { descriptor: { id: kind }, level: "error", message: message(`${id}: ${why}`), associatedRule: { id } };
}

/** A log without results would look as if all were well. */
function nothingJudged(reasons: readonly string[]): Notification {
  return { descriptor: { id: "notJudged" }, level: "error", message: message(reasons.join("; ")) };
}

/**
 * Plain text as the standard has it: braces are doubled, because {0} stands for an argument (3.11.5), and nothing is a link,
 * because what came over the wire leads nobody anywhere (3.11.6).
 */
function message(text: string): Text {
  return { text: text.replaceAll(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}

function cut(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/\p{Cs}$/u, "")}…`;
}
