import { operationIds, operations, type OperationId } from "../protocol/operations.ts";
import { pollOutcome, pollOutcomes, type PollOutcome } from "../protocol/outcomes.ts";
import { answerKey } from "./answer-key.ts";
import { linkNames, type LinkName } from "./links/link-names.ts";

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
  /** Requests that no page of the API has and shipped clients send, see `linkNames`. */
  readonly links: Readonly<Record<LinkName, LedgerRow>>;
  /** Requests for no operation of the API. */
  readonly unmatched: number;
  /** Requests with the method OPTIONS, by which browsers ask whether a page of another origin may call. */
  readonly preflights: number;
  /** Requests that were no HTTP, did not come in time or lacked what HTTP demands; none of them got to an operation. */
  readonly malformed: number;
}

/** One request on its way through the ledger. */
export interface LedgerEntry {
  readonly operation: OperationId | LinkName;
  answer: { readonly key: string; readonly outcome: PollOutcome | null; readonly heldMs: number | undefined } | null;
  isClosed: boolean;
}

/** Counts every request at a cost that does not grow with what was counted before. */
export interface Ledger {
  received(operation: OperationId | LinkName): LedgerEntry;
  /**
   * The answer is being written; counted as it goes out, faults and all. Nothing is written out once the exchange is over,
   * and an answer that takes the place of one, because that could not be written, is counted alone.
   */
  answered(entry: LedgerEntry, status: number, body: string, heldMs: number | undefined): void;
  /** The exchange is over; an answer that was not written out counts as cut off after all. Only the first call counts. */
  closed(entry: LedgerEntry, isWrittenOut: boolean): void;
  unmatched(): void;
  preflight(): void;
  malformed(): void;
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
  const rows = new Map<OperationId | LinkName, Row>(
    [...operationIds, ...linkNames].map((id) => [
      id,
      { received: 0, answered: new Map(), answeredTotal: 0, cutOff: 0 },
    ]),
  );
  const outcomes = new Map<PollOutcome, number>(pollOutcomes.map((outcome) => [outcome, 0]));
  const held = { count: 0, sumMs: 0, maxMs: 0 };
  let heldNow = 0;
  let unmatched = 0;
  let preflights = 0;
  let malformed = 0;
  let open = 0;
  let onQuiet: (() => void)[] = [];

  const rowOf = (id: OperationId | LinkName): Row => rows.get(id) as Row;
  const snapshotsOf = <Id extends OperationId | LinkName>(ids: readonly Id[]): Record<Id, LedgerRow> =>
    Object.fromEntries(ids.map((id) => [id, snapshotOf(rowOf(id))])) as Record<Id, LedgerRow>;

  return {
    received(operation) {
      rowOf(operation).received += 1;
      open += 1;
      return { operation, answer: null, isClosed: false };
    },
    answered(entry, status, body, heldMs) {
      if (entry.isClosed) return;
      takeBack(entry);
      const key = answerKey(status, body);
      const outcome = isPoll(entry) ? pollOutcome(status, body) : null;
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
    preflight: () => void (preflights += 1),
    malformed: () => void (malformed += 1),
    pollParked: () => void (heldNow += 1),
    pollReleased: () => void (heldNow -= 1),
    get heldPolls() {
      return heldNow;
    },
    snapshot: () => ({
      operations: snapshotsOf(operationIds),
      polls: {
        outcomes: Object.fromEntries(outcomes) as Record<PollOutcome, number>,
        heldNow,
        held: { ...held },
      },
      links: snapshotsOf(linkNames),
      unmatched,
      preflights,
      malformed,
    }),
    whenQuiet: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => onQuiet.push(resolve))),
  };

  function cutOff(entry: LedgerEntry): void {
    rowOf(entry.operation).cutOff += 1;
    if (isPoll(entry)) add(outcomes, "aborted", 1);
    takeBack(entry);
  }

  function takeBack({ operation, answer }: LedgerEntry): void {
    if (answer === null) return;
    const row = rowOf(operation);
    row.answeredTotal -= 1;
    add(row.answered, answer.key, -1);
    if (answer.outcome !== null) add(outcomes, answer.outcome, -1);
    if (answer.heldMs === undefined) return;
    held.count -= 1;
    held.sumMs -= answer.heldMs;
  }
}

function isPoll({ operation }: LedgerEntry): boolean {
  return operation in operations && operations[operation as OperationId].longPoll !== null;
}

function add<Key>(counts: Map<Key, number>, key: Key, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change);
}

function snapshotOf({ received, answered, answeredTotal, cutOff }: Row): LedgerRow {
  const counted = [...answered].filter(([, count]) => count > 0);
  return { received, answered: Object.fromEntries(counted), cutOff, inFlight: received - answeredTotal - cutOff };
}
