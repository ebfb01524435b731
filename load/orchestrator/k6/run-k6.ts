import { findK6 } from "./find-k6.ts";
import { runLimited, type LimitedRun, type LimitedRunOptions } from "./run-limited.ts";

export interface RunK6Options extends Omit<LimitedRunOptions, "env"> {
  /** Path of the binary; what `findK6` finds when left out. */
  k6?: string | undefined;
  /** Variables for the script (`__ENV`) and settings of k6, beside the caller's environment. */
  env?: Readonly<Record<string, string>> | undefined;
}

const quietK6 = {
  K6_NO_USAGE_REPORT: "true",
  // Otherwise an unknown import is sent to a build service.
  K6_AUTO_EXTENSION_RESOLUTION: "false",
  K6_NO_COLOR: "true",
} as const;

/** The caller's environment without settings of k6, so that a run is decided by the suite alone. */
export function k6Environment(base: NodeJS.ProcessEnv, env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(base).filter(([name]) => !name.startsWith("K6_"));
  return { ...Object.fromEntries(inherited), ...quietK6, ...env };
}

/**
 * Runs k6 without progress bar, usage report and extension resolution; k6 2 opens its REST address only when told to.
 * k6 ends in order on the first signal and is killed after `graceMs`, which must cover its own graceful stop.
 * @throws {K6Problem} when no k6 is found
 */
export async function runK6(args: readonly string[], options: RunK6Options): Promise<LimitedRun> {
  const { k6 = await findK6(), env, ...limits } = options;
  return runLimited(k6, ["--quiet", ...args], { ...limits, env: k6Environment(process.env, env) });
}
