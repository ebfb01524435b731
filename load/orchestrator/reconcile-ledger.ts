import { isErrorCode } from "../../protocol/errors.ts";
import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";
import type { LedgerRow, LoadResult } from "../../reports/model.ts";
import { creationOutcomes, loadedOperations, type CreationOutcome, type LoadedOperation } from "../metric-names.ts";
import type { GeneratorCount } from "./generator-count.ts";
import type { TenantCount, TenantRow } from "./tenant-count.ts";

type Ledger = LoadResult["ledger"];

const nothing: TenantRow = { received: 0, answered: {}, cutOff: 0, inFlight: 0 };

/** Outcomes that one side alone can tell: to the tenant they are all a client that went away. */
const cutOffOutcomes: readonly PollOutcome[] = ["clientTimeout", "transport", "aborted"];

/**
 * Holds k6's count against the tenant's, request by request: what was sent, answered and cut off of each operation, how
 * polls ended, and how requests for a session ended. Without a tenant's count, k6's own must at least add up.
 */
export function reconcileLedger(generator: GeneratorCount, tenant: TenantCount | null): Ledger {
  const rows = [
    ...loadedOperations.flatMap((operation) => operationRows(operation, generator, tenant)),
    ...pollOutcomes
      .filter((outcome) => !cutOffOutcomes.includes(outcome))
      .map((outcome) => row(`polls that ended ${outcome}`, generator.polls[outcome], tenant?.polls.outcomes[outcome])),
    ...creationRows(generator, tenant),
  ];
  return { rows, balanced: addsUp(generator) && rows.every(({ equal }) => equal !== false) };
}

function operationRows(operation: LoadedOperation, generator: GeneratorCount, tenant: TenantCount | null): LedgerRow[] {
  const { started, answered, timedOut, unsent, failed, aborted } = generator.requests[operation];
  const counted = tenant === null ? null : (tenant.operations[operation] ?? nothing);
  return [
    row(`${operation}: sent`, started - unsent, counted?.received),
    row(`${operation}: answered`, answered, counted === null ? undefined : sum(Object.values(counted.answered))),
    row(`${operation}: cut off`, timedOut + failed + aborted, counted?.cutOff),
  ];
}

function creationRows({ creations }: GeneratorCount, tenant: TenantCount | null): LedgerRow[] {
  const answered = tenant === null ? null : Object.entries((tenant.operations["requestChat"] ?? nothing).answered);
  const tenantCount = (matches: (key: string) => boolean): number | undefined =>
    answered === null ? undefined : sum(answered.filter(([key]) => matches(key)).map(([, count]) => count));
  const codes = creationOutcomes.filter((outcome): outcome is CreationOutcome & `${number}` => isErrorCode(outcome));
  return [
    row(
      "sessions given",
      creations.created + creations.resumed,
      tenantCount((key) => key === "200"),
    ),
    ...codes
      .map((code) =>
        row(
          `sessions refused with ${code}`,
          creations[code],
          tenantCount((key) => key.endsWith(`/${code}`)),
        ),
      )
      .filter((codeRow) => codeRow.generator !== 0 || codeRow.equal === false),
  ];
}

function row(name: string, generator: number, tenant: number | undefined): LedgerRow {
  return { name, generator, tenant: tenant ?? null, equal: tenant === undefined ? null : generator === tenant };
}

/** Has every request that k6 started ended in exactly one way, and every poll in one outcome? */
function addsUp({ requests, polls, creations }: GeneratorCount): boolean {
  const { getNewChatEvents: poll, requestChat } = requests;
  return (
    Object.values(requests).every(({ aborted }) => aborted >= 0) &&
    sum(Object.values(polls)) === poll.started &&
    sum(Object.values(creations)) === requestChat.started - requestChat.aborted
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
