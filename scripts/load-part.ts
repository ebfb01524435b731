import type { RemoteTarget, TargetProfile } from "../contracts/harness/target.ts";
import { assertMayLoad } from "../load/orchestrator/guard.ts";
import { ensureK6 } from "../load/orchestrator/k6/ensure-k6.ts";
import { K6Problem } from "../load/orchestrator/k6/k6-problem.ts";
import { makePlan, type Overrides } from "../load/orchestrator/make-plan.ts";
import { runLoad, type LoadProgress, type RunLoadOptions } from "../load/orchestrator/run-load.ts";
import type { LoadResult } from "../reports/model.ts";
import { startTenant } from "../tenant/server.ts";
import { firstEntry } from "../tenant/first-entry.ts";
import type { EmbeddedTenantOptions } from "./embedded-tenant.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

export type LoadPart = Omit<RunLoadOptions, "target" | "tenantLedger" | "holdMs"> & {
  /** Null for the embedded tenant. */
  remote: TargetProfile | null;
  embedded: EmbeddedTenantOptions;
};

/**
 * Path of the k6 to use; builds it when there is none.
 * @throws Failure (usage) when a name leads to no k6, K6Problem when there is none and none can be built.
 */
export async function readyK6(
  named: string | undefined,
  note: (text: string) => void,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await ensureK6({ named, onNote: (line) => note(`k6: ${line}\n`), signal });
  } catch (error) {
    // A wrong name is a wrong setting, a missing k6 is not.
    if (named === undefined || !(error instanceof K6Problem)) throw error;
    throw new Failure(exitCode.usage, error.problem, { cause: error });
  }
}

/** Refuses a load that must not be put on its target, before anything is built or started. */
export function checkLoad(part: Pick<LoadPart, "remote" | "profile" | "seed" | "allowedHost" | keyof Overrides>): void {
  checkHeaders(part.remote);
  const target = placeOf(part.remote) ?? { url: "http://127.0.0.1", tenantUrl: "", appId: "" };
  assertMayLoad(makePlan(part.profile, part, { target, seed: part.seed, directory: "" }), part.allowedHost);
}

/** Where a load goes to; what else is known of a target, such as its secrets, stays out of the files that k6 is given. */
function placeOf(remote: TargetProfile | null): RemoteTarget | null {
  if (remote === null) return null;
  const { url, tenantUrl, appId } = remote;
  return { url, tenantUrl, appId };
}

/** @throws Failure (usage) for a target that is only to be reached with what k6 is not given. */
function checkHeaders(remote: TargetProfile | null): void {
  if (remote === null || (Object.keys(remote.headers).length === 0 && remote.ca === null)) return;
  throw new Failure(exitCode.usage, {
    what: "a load cannot be put on a target that wants headers or certificates of its own",
    where: "--target-profile",
    expected: "a profile without headers and ca",
    got: [...Object.keys(remote.headers), ...(remote.ca === null ? [] : ["ca"])].join(", "),
    next: 'load it from behind its gateway, or check its contract alone with "cx contract"',
  });
}

/** Puts the load on the remote target, or on an embedded tenant of its own whose count the run is held against. */
export async function runLoadPart({ remote, embedded, ...options }: LoadPart): Promise<LoadResult> {
  const target = placeOf(remote);
  if (target !== null) return runLoad({ ...options, target });
  const running = await startTenant(embedded);
  try {
    return await runLoad({
      ...options,
      target: { url: running.url, ...firstEntry(embedded.config) },
      tenantLedger: () => running.tenant.ledger.snapshot(),
      holdMs: embedded.config.holdMs,
    });
  } finally {
    await running.close();
  }
}

const noteEveryMs = 5000;

/** Says every few seconds how far a load run is. */
export function progressNotes(note: (text: string) => void): (progress: LoadProgress) => void {
  let lastMs = 0;
  return ({ elapsedMs, longestMs, held }) => {
    if (elapsedMs - lastMs < noteEveryMs) return;
    lastMs = elapsedMs;
    const seconds = (ms: number): string => (ms / 1000).toFixed(0);
    const polls = held === null ? "" : `, ${held} polls held`;
    note(`load: ${seconds(elapsedMs)} s of at most ${seconds(longestMs)} s${polls}\n`);
  };
}
