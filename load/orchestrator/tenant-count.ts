import type { PollOutcome } from "../../protocol/outcomes.ts";

/** The tenant's own count of one operation, as its ledger has it. */
export interface TenantRow {
  readonly received: number;
  /** By status, or status and error code: "200", "404/5005". */
  readonly answered: Readonly<Record<string, number>>;
  readonly cutOff: number;
  readonly inFlight: number;
}

/** The part of the tenant's ledger that a load run is held against; plain JSON, so that it may come from another process. */
export interface TenantCount {
  readonly operations: Readonly<Record<string, TenantRow>>;
  readonly polls: { readonly outcomes: Readonly<Partial<Record<PollOutcome, number>>>; readonly heldNow: number };
}

/** What was counted between two looks at the ledger; what is the case at the moment is that of the second. */
export function countedSince(before: TenantCount, after: TenantCount): TenantCount {
  return {
    operations: Object.fromEntries(
      Object.entries(after.operations).map(([id, row]) => [id, rowSince(before.operations[id], row)]),
    ),
    polls: { outcomes: difference(before.polls.outcomes, after.polls.outcomes), heldNow: after.polls.heldNow },
  };
}

function rowSince(before: TenantRow | undefined, after: TenantRow): TenantRow {
  if (before === undefined) return after;
  return {
    received: after.received - before.received,
    answered: difference(before.answered, after.answered),
    cutOff: after.cutOff - before.cutOff,
    inFlight: after.inFlight,
  };
}

type Counts = Readonly<Record<string, number>>;

function difference(before: Counts, after: Counts): Record<string, number> {
  return Object.fromEntries(Object.entries(after).map(([key, count]) => [key, count - (before[key] ?? 0)]));
}

/** Requests that the tenant has not finished. */
export function openRequests({ operations }: TenantCount): number {
  return Object.values(operations).reduce((sum, { inFlight }) => sum + inFlight, 0);
}

/** Counts of several processes as one. */
export function countsTogether(counts: readonly TenantCount[]): TenantCount {
  const operations: Record<string, TenantRow> = {};
  let outcomes: Record<string, number> = {};
  let heldNow = 0;
  for (const { operations: rows, polls } of counts) {
    for (const [id, row] of Object.entries(rows)) operations[id] = rowsTogether(operations[id], row);
    outcomes = total(outcomes, polls.outcomes);
    heldNow += polls.heldNow;
  }
  return { operations, polls: { outcomes, heldNow } };
}

function rowsTogether(one: TenantRow | undefined, other: TenantRow): TenantRow {
  if (one === undefined) return other;
  return {
    received: one.received + other.received,
    answered: total(one.answered, other.answered),
    cutOff: one.cutOff + other.cutOff,
    inFlight: one.inFlight + other.inFlight,
  };
}

function total(one: Counts, other: Counts): Record<string, number> {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));
}
