import { isErrorCode } from "../../protocol/errors.ts";
import { leftUnanswered, unanswered, type PollOutcome, type RequestOutcome } from "../../protocol/outcomes.ts";
import type { LedgerRow, LoadResult } from "../../reports/load-model.ts";
import { loadedOperations, type LoadedOperation } from "../metric-names.ts";
import type { OperationCount } from "./tally.ts";
import type { TenantCount, TenantRow } from "./tenant-count.ts";

type Ledger = LoadResult["ledger"];
type Counts = ReadonlyMap<LoadedOperation, OperationCount>;

const nothing: TenantRow = { received: 0, answered: {}, cutOff: 0, inFlight: 0 };
const noCount: OperationCount = { started: 0, ended: new Map() };

/**
 * Holds the generators' count against the tenant's, request by request: of each operation what was sent, every way in which it
 * was answered, and what was cut off. Without a tenant's count, the generators' own must at least add up.
 *
 * An answer may cross with a client that gives up at that moment: the tenant counts it as answered, the client as given up. It
 * is the only difference there may be, so it is counted, and has to be as large on either side.
 */
export function reconcileLedger(generator: Counts, tenant: TenantCount | null): Ledger {
  const rows = loadedOperations
    .filter((operation) => generator.has(operation) || (tenant?.operations[operation]?.received ?? 0) > 0)
    .flatMap((operation) => operationRows(operation, generator.get(operation) ?? noCount, tenant));
  return { rows, balanced: addsUp(generator) && rows.every(({ equal }) => equal !== false) };
}

function operationRows(operation: LoadedOperation, count: OperationCount, tenant: TenantCount | null): LedgerRow[] {
  const ended = (outcome: RequestOutcome): number => count.ended.get(outcome) ?? 0;
  const own = new Map([...count.ended].filter(([outcome]) => !unanswered.includes(outcome)));
  const cutOff = sum(leftUnanswered.map(ended)) + open(count);
  const sent = count.started - ended("unsent");
  if (tenant === null) {
    return [
      row(`${operation}: sent`, sent, null),
      ...[...own].map(([outcome, times]) => row(`${operation}: ${outcome}`, times, null)),
      row(`${operation}: cut off`, cutOff, null),
    ];
  }
  const theirs = tenant.operations[operation] ?? nothing;
  const answered = operation === "getNewChatEvents" ? pollsOf(tenant) : answersOf(theirs, own);
  const names = [...new Set([...own.keys(), ...answered.keys()])];
  const crossed = theirs.cutOff <= cutOff ? cutOff - theirs.cutOff : 0;
  const rows = names.map((outcome) =>
    crossable(row(`${operation}: ${outcome}`, own.get(outcome) ?? 0, answered.get(outcome) ?? 0), crossed),
  );
  const differences = sum(rows.map(({ generator, tenant: counted }) => (counted ?? 0) - generator));
  return [
    row(`${operation}: sent`, sent, theirs.received),
    ...rows,
    crossable(row(`${operation}: cut off`, cutOff, theirs.cutOff), crossed),
    ...(crossed === 0
      ? []
      : [row(`${operation}: answers that crossed with a client who gave up`, crossed, differences)]),
  ];
}

/** Requests that never ended. */
function open({ started, ended }: OperationCount): number {
  return started - sum([...ended.values()]);
}

/** A difference that a crossing explains is neither equal nor unequal. */
function crossable(one: LedgerRow, crossed: number): LedgerRow {
  const isExplained = crossed > 0 && one.equal === false && Math.abs((one.tenant ?? 0) - one.generator) <= crossed;
  return isExplained ? { ...one, equal: null } : one;
}

/** Answered polls by outcome, as the tenant counts them. */
function pollsOf({ polls }: TenantCount): Map<RequestOutcome, number> {
  const counts = Object.entries(polls.outcomes) as [PollOutcome, number][];
  return new Map(counts.filter(([outcome, times]) => times > 0 && !unanswered.includes(outcome)));
}

/** Answers of any other operation by outcome: the tenant counts them by status and error code. */
function answersOf({ answered }: TenantRow, own: ReadonlyMap<RequestOutcome, number>): Map<RequestOutcome, number> {
  const counts = new Map<RequestOutcome, number>();
  const add = (outcome: RequestOutcome, times: number): void =>
    void (times > 0 && counts.set(outcome, (counts.get(outcome) ?? 0) + times));
  for (const [key, times] of Object.entries(answered)) {
    const code = key.split("/")[1];
    if (isErrorCode(code)) add(code, times);
    else if (key !== "200") add(code === undefined ? "contractViolation" : "unknownCode", times);
    else {
      // What a success brought is for the generator alone to tell; together they have to be as many.
      const resumed = Math.min(own.get("resumed") ?? 0, times);
      add("resumed", resumed);
      add(own.has("created") ? "created" : "done", times - resumed);
    }
  }
  return counts;
}

function row(name: string, generator: number, tenant: number | null): LedgerRow {
  return { name, generator, tenant, equal: tenant === null ? null : generator === tenant };
}

/** Has every request that was started ended in exactly one way, or in none? */
function addsUp(generator: Counts): boolean {
  return [...generator.values()].every((count) => open(count) >= 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
