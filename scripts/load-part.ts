import type { RemoteTarget, TargetProfile } from "../contracts/harness/target.ts";
import { assertMayLoad } from "../load/orchestrator/guard.ts";
import { ensureK6 } from "../load/orchestrator/k6/ensure-k6.ts";
import { K6Problem } from "../load/orchestrator/k6/k6-problem.ts";
import { LoadProblem } from "../load/orchestrator/load-problem.ts";
import { shapeOf, type Overrides } from "../load/orchestrator/make-plan.ts";
import { hardFileLimit } from "../load/orchestrator/open-files.ts";
import { countProcesses } from "../load/orchestrator/plan-processes.ts";
import { runLoad, type RunLoadOptions } from "../load/orchestrator/run-load.ts";
import type { LoadResult } from "../reports/load-model.ts";
import { firstEntry } from "../tenant/first-entry.ts";
import { defaultScenarioName } from "../tenant/scenarios/shipped-scenarios.ts";
import type { EmbeddedTenantOptions } from "./embedded-tenant.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { startTenantProcesses } from "./tenant-process/start.ts";

export type LoadPart = Omit<RunLoadOptions, "target"> & {
  /** Null for the embedded tenant. */
  remote: TargetProfile | null;
  embedded: EmbeddedTenantOptions;
  /** Hears which of the embedded tenant's faults were committed how often. */
  onFaults?: ((fired: ReadonlyMap<string, number>) => void) | undefined;
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
export function checkLoad(
  part: Pick<LoadPart, "remote" | "embedded" | "profile" | "allowedHost" | keyof Overrides>,
): void {
  checkHeaders(part.remote);
  const shape = shapeOf(part.profile, part);
  const urls = [part.remote?.url ?? "http://127.0.0.1"];
  assertMayLoad(urls, shape, part.allowedHost);
  if (part.remote === null && part.embedded.config.capacity !== null) demandOneTenant(shape);
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

/** Chat servers with limits are shared by all sessions, so they cannot be divided between processes. */
function demandOneTenant(shape: ReturnType<typeof shapeOf>): void {
  const { processes, connections, perProcess } = countProcesses(shape, hardFileLimit());
  if (processes === 1) return;
  throw new LoadProblem("usage", {
    what: "a tenant with a capacity model is one process, and this load needs more connections than one can have",
    where: "--pollers",
    expected: `at most ${perProcess} connections, which is what a process may have here (ulimit -Hn)`,
    got: `about ${connections}`,
    next: "ask for fewer with --pollers, or leave the capacity model out",
  });
}

/** Puts the load on the remote target, or on embedded tenants of its own whose count the run is held against. */
export async function runLoadPart({ remote, embedded, onFaults, ...options }: LoadPart): Promise<LoadResult> {
  const place = placeOf(remote);
  if (place !== null) {
    const { url, ...entry } = place;
    return runLoad({ ...options, target: { ...entry, urls: [url.replace(/\/+$/, "")], embedded: null } });
  }
  const shape = shapeOf(options.profile, options);
  const { processes } = embedded.config.capacity === null ? countProcesses(shape, hardFileLimit()) : { processes: 1 };
  const tenants = await startTenantProcesses(processes, embedded);
  try {
    const target = { ...firstEntry(embedded.config), urls: tenants.urls, embedded: tenants };
    const chatParameters = { ...quickAgent(embedded), ...options.chatParameters };
    const result = await runLoad({ ...options, chatParameters, target });
    onFaults?.(await tenants.faultsFired());
    return result;
  } finally {
    await tenants.close();
  }
}

/** The usual agent takes its time, which would be measured as the tenant's; an entry that says who answers is left alone. */
function quickAgent({ config }: EmbeddedTenantOptions): Record<string, string> {
  const app = config.tenants[0]?.apps[0];
  const isUsual = app?.scenario === defaultScenarioName && app.scenarioParameter !== null;
  return isUsual ? { [app.scenarioParameter ?? ""]: "echo" } : {};
}
