import type { CaseResult, ContractResult, ExchangeRecord, Run } from "../model.ts";
import { waivedIds } from "../waivers.ts";

/** As much of a run as says which failures somebody answers for. */
export type Waivers = Pick<Run, "waivers" | "startedAt">;

/** A case with the exchanges that show it. */
export interface Evidence {
  readonly result: CaseResult;
  readonly exchanges: readonly ExchangeRecord[];
}

/** Cases that show the same difference, most likely of one cause: the first of them, and the rest. */
export interface SameDifference {
  readonly first: Evidence;
  readonly others: readonly Evidence[];
}

/** Failed cases that nobody answers for, with their evidence: the firmest statements first and otherwise in the order of the run. */
export function failures(contract: ContractResult, run: Waivers): Evidence[] {
  const waived = waivedIds({ ...run, contract });
  const failed = withEvidence(contract, "failed").filter(({ result }) => !waived.has(result.id));
  const isRequired = ({ result }: Evidence): boolean => result.findings.some(({ tier }) => tier === "required");
  return [...failed.filter(isRequired), ...failed.filter((one) => !isRequired(one))];
}

/** Cases that were not judged because the target did not get to their starting state. */
export function blockedCases(contract: ContractResult): Evidence[] {
  return withEvidence(contract, "cannotTell").filter(({ result }) => contract.blocked.includes(result.id));
}

/** Cases that were judged, but over which the sources disagree or say nothing. */
export function undecidedCases(contract: ContractResult): Evidence[] {
  return withEvidence(contract, "cannotTell").filter(({ result }) => !contract.blocked.includes(result.id));
}

/** Cases of one verdict with their evidence, in the order of the run. */
export function withEvidence({ cases, exchanges }: ContractResult, verdict: CaseResult["verdict"]): Evidence[] {
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  return cases
    .filter((result) => result.verdict === verdict)
    .map((result) => ({ result, exchanges: asSent(result.exchanges.flatMap((id) => byId.get(id) ?? [])) }));
}

/**
 * In the order of sending: a held poll ends, and is recorded, after what was sent meanwhile. On a virtual clock many are sent
 * at the same moment, and then their numbers tell.
 */
function asSent(exchanges: readonly ExchangeRecord[]): ExchangeRecord[] {
  return exchanges.toSorted(
    (one, other) => one.startedAtMs - other.startedAtMs || one.id.localeCompare(other.id, "en", { numeric: true }),
  );
}

/** Cases by the difference that they show first, in the order in which the differences first occur. */
export function bySameDifference(cases: readonly Evidence[]): SameDifference[] {
  const groups = Map.groupBy(cases, ({ result }) => fingerprint(result));
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

/** The exchange that most likely shows the findings: the last that was sent for the case's own operation, else the last. */
export function decisiveExchange({ result, exchanges }: Evidence): ExchangeRecord | undefined {
  return exchanges.findLast(({ operation }) => operation === result.operation) ?? exchanges.at(-1);
}

/** What came may differ from case to case, as ids and times do; what was expected where does not. */
function fingerprint({ findings: [finding], reason }: CaseResult): string {
  if (finding === undefined) return JSON.stringify([reason]);
  const { check, where, expected } = finding;
  return JSON.stringify([check, where.replaceAll(/\/\d+(?=\/|$)/g, "/*"), expected]);
}
