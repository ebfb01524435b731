import type { CaseResult, ContractResult, ExchangeRecord, Finding } from "../model.ts";

/** A case with the exchanges that show it. */
export interface Evidence {
  readonly result: CaseResult;
  readonly exchanges: readonly ExchangeRecord[];
}

/** One difference that turns up in several failed cases: most likely one cause. */
export interface FailureKind {
  readonly check: string;
  readonly where: string;
  readonly expected: string;
  /** What came, when it is the same in all of them; null when it differs. */
  readonly actual: string | null;
  readonly ids: readonly string[];
}

/** Failed cases with their evidence, the firmest statements first and otherwise in the order of the run. */
export function failures(contract: ContractResult): Evidence[] {
  const failed = withEvidence(contract, "failed");
  const isRequired = ({ result }: Evidence): boolean => result.findings.some(({ tier }) => tier === "required");
  return [...failed.filter(isRequired), ...failed.filter((one) => !isRequired(one))];
}

/** Cases of one verdict with their evidence, in the order of the run. */
export function withEvidence({ cases, exchanges }: ContractResult, verdict: CaseResult["verdict"]): Evidence[] {
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  return cases
    .filter((result) => result.verdict === verdict)
    .map((result) => ({ result, exchanges: result.exchanges.flatMap((id) => byId.get(id) ?? []) }));
}

/** What failed, by kind of difference, the commonest first; only differences that more than one case shows. */
export function failureKinds(failed: readonly Evidence[]): FailureKind[] {
  const all = failed.flatMap(({ result }) => result.findings.map((finding) => ({ finding, id: result.id })));
  const kinds = Map.groupBy(all, ({ finding }) => fingerprint(finding));
  return [...kinds.values()].flatMap(kindOf).toSorted((one, other) => other.ids.length - one.ids.length);
}

function kindOf(same: readonly { finding: Finding; id: string }[]): FailureKind[] {
  const ids = [...new Set(same.map(({ id }) => id))];
  const first = same[0]?.finding;
  if (first === undefined || ids.length < 2) return [];
  const isSame = same.every(({ finding }) => finding.actual === first.actual);
  const { check, where, expected, actual } = first;
  return [{ check, where: anyIndex(where), expected, actual: isSame ? actual : null, ids }];
}

/** The exchange that most likely shows the findings: the last that was sent for the case's own operation, else the last. */
export function decisiveExchange({ result, exchanges }: Evidence): ExchangeRecord | undefined {
  return exchanges.findLast(({ operation }) => operation === result.operation) ?? exchanges.at(-1);
}

function fingerprint({ check, where, expected }: Finding): string {
  return JSON.stringify([check, anyIndex(where), expected]);
}

/** /events/3/party_id and /events/7/party_id are one place. */
function anyIndex(where: string): string {
  return where.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}
