import { availableParallelism } from "node:os";
import type { Budget, LoadResult } from "../../reports/model.ts";

/** What has to be true of the generator before its figures say anything about the tenant. */
export interface SelfCheck {
  /** Files that k6 should have left and did not, or that cannot be read; one clause each. */
  readonly missing: readonly string[];
  /** Exit code of k6; null when it was ended. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly ledger: LoadResult["ledger"];
  /** Customers who asked for a session, and how many there should have been. */
  readonly customers: { readonly asked: number; readonly planned: number };
  /** Requests that k6 started and whose end it never saw. */
  readonly aborted: number;
  /** Requests that k6 may have sent twice and counted once. */
  readonly sentTwice: number;
  readonly generator: LoadResult["generator"];
  /** The end of what k6 wrote to standard error. */
  readonly stderr: string;
}

/** k6 ends with 99 when a threshold was crossed, which is a result like any other. */
const ranToItsEnd: readonly (number | null)[] = [0, 99];

/** A generator busier than this measures itself. Source: usual practice for load generators. */
const busiestShare = 0.8;

/**
 * Judges a run: invalid when the generator cannot be trusted, broken when a budget was crossed, otherwise kept. Budgets
 * on held polls alone are no fault of the tenant: then the load that was asked for was never there.
 */
export function loadVerdict(
  check: SelfCheck,
  k6: readonly Budget[],
  held: readonly Budget[],
): { verdict: LoadResult["verdict"]; reasons: string[] } {
  const distrust = reasonsForDistrust(check);
  const broken = k6.filter(({ kept }) => !kept).map(broke);
  const short = held.filter(({ kept }) => !kept).map(broke);
  if (distrust.length > 0) return { verdict: "invalid", reasons: [...distrust, ...broken, ...short] };
  if (broken.length > 0) return { verdict: "broken", reasons: [...broken, ...short] };
  if (short.length > 0)
    return {
      verdict: "invalid",
      reasons: [...short, "no failure of the tenant explains that the load was not reached"],
    };
  return { verdict: "kept", reasons: [] };
}

function broke({ name, bound, limit, actual, unit }: Budget): string {
  const got = actual === null ? "no measurement" : `${Math.round(actual * 100) / 100} ${unit}`;
  return `${name}: expected ${bound === "atMost" ? "at most" : "at least"} ${limit} ${unit}, got ${got}`;
}

function reasonsForDistrust({
  missing,
  exitCode,
  timedOut,
  ledger,
  customers,
  aborted,
  sentTwice,
  generator,
  stderr,
}: SelfCheck): string[] {
  const reasons = [...missing];
  if (timedOut) reasons.push("k6 did not end within its time limit and was ended");
  else if (!ranToItsEnd.includes(exitCode))
    reasons.push(`k6 ended with ${exitCode ?? "a signal"}: ${complaintIn(stderr)}`);
  if (customers.asked !== customers.planned) {
    reasons.push(`of ${customers.planned} customers ${customers.asked} asked for a session`);
  }
  if (aborted > 0) reasons.push(`k6 lost sight of ${aborted} requests that it had started`);
  if (sentTwice > 0) {
    reasons.push(
      `k6 took more than a second to write ${sentTwice} requests: its connections broke and it sent them again, counting each once, or it was short of processor time`,
    );
  }
  if (!ledger.balanced) {
    const unequal = ledger.rows.filter(({ equal }) => equal === false);
    const named = unequal.map(({ name, generator: ours, tenant }) => `${name}: k6 ${ours}, tenant ${tenant}`);
    reasons.push(
      `the ledger does not balance: ${named.length > 0 ? named.join("; ") : "k6's own count does not add up"}`,
    );
  }
  const cores = availableParallelism();
  if (generator !== null && generator.cpuPercent > busiestShare * cores * 100) {
    reasons.push(
      `k6 used ${Math.round(generator.cpuPercent)} % of a processor with ${cores} there are, so it may have measured itself`,
    );
  }
  return reasons;
}

/** The first error that k6 wrote, from which the others follow; without one its last words. */
function complaintIn(stderr: string): string {
  const lines = stderr.trim().split("\n");
  return lines.find((line) => line.includes("level=error")) ?? (lines.at(-1) || "it said nothing");
}
