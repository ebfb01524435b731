import { operationIds, operations, type OperationId } from "../protocol/operations.ts";
import { pollOutcome, pollOutcomes, type PollOutcome } from "../protocol/outcomes.ts";
import { answerKey } from "./answer-key.ts";

/** Counts of one operation; `received` is always `answered` in all its forms plus `cutOff` plus `inFlight`. */
export interface LedgerRow {
  readonly received: number;
  /** By status, or status and error code: "200", "404/5005". */
  readonly answered: Readonly<Record<string, number>>;
  /** The client went away before its answer was written out. */
  readonly cutOff: number;
  readonly inFlight: number;
}

/** The tenant's own count, as plain JSON. */
export interface LedgerSnapshot {
  readonly operations: Readonly<Record<OperationId, LedgerRow>>;
  readonly polls: {
    /** Every finished poll once; "aborted" are those cut off, "clientTimeout" and "transport" only a client can tell. */
    readonly outcomes: Readonly<Record<PollOutcome, number>>;
    readonly heldNow: number;
    /** Polls that were served, and how long they were held, those that were answered at once included. */
    readonly held: { readonly count: number; readonly sumMs: number; readonly maxMs: number };
  };
  /** Requests for no operation of the API. */
  readonly unmatched: number;
}

/** One request on its way through the ledger. */
export interface LedgerEntry {
  readonly operation: OperationId;
  answer: { readonly key: string; readonly outcome: PollOutcome | null; readonly heldMs: number | undefined } | null;
  isClosed: boolean;
}

/** Counts every request at a cost that does not grow with what was counted before. */
export interface Ledger {
  received(operation: OperationId): LedgerEntry;
  /** The answer is being written; counted as it goes out, faults and all. */
  answered(entry: LedgerEntry, status: number, body: string, heldMs: number | undefined): void;
  /** The exchange is over; an answer that was not written out counts as cut off after all. Only the first call counts. */
  closed(entry: LedgerEntry, isWrittenOut: boolean): void;
  unmatched(): void;
  pollParked(): void;
  pollReleased(): void;
  readonly heldPolls: number;
  snapshot(): LedgerSnapshot;
  /** Resolves as soon as no exchange is open. */
  whenQuiet(): Promise<void>;
}

interface Row {
  received: number;
  answered: Map<string, number>;
  answeredTotal: number;
  cutOff: number;
}

export function createLedger(): Ledger {
  const rows = new Map<OperationId, Row>(
    operationIds.map((id) => [id, { received: 0, answered: new Map(), answeredTotal: 0, cutOff: 0 }]),
  );
  const outcomes = new Map<PollOutcome, number>(pollOutcomes.map((outcome) => [outcome, 0]));
  const held = { count: 0, sumMs: 0, maxMs: 0 };
  let heldNow = 0;
  let unmatched = 0;
  let open = 0;
  let onQuiet: (() => void)[] = [];

  const rowOf = (id: OperationId): Row => rows.get(id) as Row;

  return {
    received(operation) {
      rowOf(operation).received += 1;
      open += 1;
      return { operation, answer: null, isClosed: false };
    },
    answered(entry, status, body, heldMs) {
      const key = answerKey(status, body);
      const outcome = operations[entry.operation].longPoll === null ? null : pollOutcome(status, body);
      entry.answer = { key, outcome, heldMs };
      const row = rowOf(entry.operation);
      row.answeredTotal += 1;
      add(row.answered, key, 1);
      if (outcome !== null) add(outcomes, outcome, 1);
      if (heldMs === undefined) return;
      held.count += 1;
      held.sumMs += heldMs;
      held.maxMs = Math.max(held.maxMs, heldMs);
    },
    closed(entry, isWrittenOut) {
      if (entry.isClosed) return;
      entry.isClosed = true;
      if (entry.answer === null || !isWrittenOut) cutOff(entry);
      open -= 1;
      if (open > 0) return;
      const waiting = onQuiet;
      onQuiet = [];
      for (const run of waiting) run();
    },
    unmatched: () => void (unmatched += 1),
    pollParked: () => void (heldNow += 1),
    pollReleased: () => void (heldNow -= 1),
    get heldPolls() {
      return heldNow;
    },
    snapshot: () => ({
      operations: Object.fromEntries([...rows].map(([id, row]) => [id, snapshotOf(row)])) as Record<
        OperationId,
        LedgerRow
      >,
      polls: {
        outcomes: Object.fromEntries(outcomes) as Record<PollOutcome, number>,
        heldNow,
        held: { ...held },
      },
      unmatched,
    }),
    whenQuiet: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => onQuiet.push(resolve))),
  };

  function cutOff({ operation, answer }: LedgerEntry): void {
    const row = rowOf(operation);
    row.cutOff += 1;
    if (operations[operation].longPoll !== null) add(outcomes, "aborted", 1);
    if (answer === null) return;
    row.answeredTotal -= 1;
    add(row.answered, answer.key, -1);
    if (answer.outcome !== null) add(outcomes, answer.outcome, -1);
    if (answer.heldMs === undefined) return;
    held.count -= 1;
    held.sumMs -= answer.heldMs;
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change);
}

function snapshotOf({ received, answered, answeredTotal, cutOff }: Row): LedgerRow {
  const counted = [...answered].filter(([, count]) => count > 0);
  return { received, answered: Object.fromEntries(counted), cutOff, inFlight: received - answeredTotal - cutOff };
}
