import type { Exchange } from "../../client/exchange.ts";
import type { OperationId } from "../../protocol/operations.ts";
import type { Verdict } from "../../reports/model.ts";

/** The least of an exchange that tells whether its connection was lost; stored ones have it, too. */
export type ExchangeEnd = Pick<Exchange, "failure"> & { readonly id: string; readonly operation: string };

/** Exchanges that ended without an answer although their client waited for one. */
export function lostAmong<End extends Pick<ExchangeEnd, "failure">>(exchanges: readonly End[]): End[] {
  return exchanges.filter(({ failure }) => failure !== null && failure.kind !== "aborted");
}

/** One attempt at a requirement. */
export interface Attempt {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly isBlocked: boolean;
  readonly lost: readonly OperationId[];
}

/** How often a requirement is attempted before its lost connection is taken for what the tenant does. */
export const mostAttempts = 3;

/** Would another attempt tell more? Only a lost connection is worth one: whoever answered has said what there is to say. */
export function isWorthAnother({ verdict, isBlocked, lost }: Attempt): boolean {
  return lost.length > 0 && (verdict === "failed" || verdict === "cannotTell" || isBlocked);
}

/** What attempts come to, of which each but the last lost a connection. */
export interface Conclusion {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly isBlocked: boolean;
}

/**
 * A connection that is lost says nothing about the contract unless the tenant does it every time, at the same operation, and
 * answers everything else meanwhile. `isReachable` is what the questions in between came to.
 */
export function concludeAttempts(attempts: readonly [Attempt, ...Attempt[]], isReachable: boolean): Conclusion {
  const last = attempts.at(-1) ?? attempts[0];
  if (attempts.length === 1 && last.lost.length === 0) return last;
  const operations = [...new Set(attempts.flatMap(({ lost }) => lost))];
  const where = operations.join(", ");
  if (!isReachable) return network(`the target was not to be reached: ${where} and a plain question got no answer`);
  if (last.lost.length === 0) {
    // An attempt that was answered throughout is a judgement like any other, but a pass after a loss is not the whole truth.
    if (last.verdict !== "passed") return last;
    return network(
      `${where} got no answer in ${attempts.length - 1} of ${attempts.length} attempts; the last one passed`,
    );
  }
  if (attempts.length < mostAttempts || operations.length > 1) {
    return network(`connections were lost at ${where}`);
  }
  return last;
}

function network(reason: string): Conclusion {
  return { verdict: "cannotTell", reason: `the network, not the contract: ${reason}`, isBlocked: true };
}

/** A case as it was stored, as far as connections go. */
interface StoredCase {
  readonly id: string;
  readonly verdict: Verdict;
  readonly exchanges: readonly string[];
}

/**
 * Ids of failed cases that rest on lost connections while the run lost others, too, at operations that have nothing to do
 * with them: then it is the network that loses them, whatever each case looks like by itself.
 */
export function excusedByTheRun(cases: readonly StoredCase[], exchanges: readonly ExchangeEnd[]): string[] {
  const lost = new Map(lostAmong(exchanges).map((exchange) => [exchange.id, exchange.operation]));
  const losing = new Set(lost.values());
  if (losing.size < 2) return [];
  return cases
    .filter(({ verdict, exchanges: ids }) => verdict === "failed" && ids.some((id) => lost.has(id)))
    .map(({ id }) => id);
}
