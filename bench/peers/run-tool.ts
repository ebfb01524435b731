import { runLimited, type LimitedRun, type LimitedRunOptions } from "../../load/orchestrator/k6/run-limited.ts";
import type { Command } from "./peer.ts";

/** Raises the limit of open files as far as it may be, then becomes the program. */
const withAllFiles = 'ulimit -Sn "$(ulimit -Hn)" 2>/dev/null; exec "$@"';

/** Runs one command of a tool under a time limit, with as many open files as may be. */
export function runTool(
  { program, args, env = {} }: Command,
  { env: more = {}, ...options }: LimitedRunOptions,
): Promise<LimitedRun> {
  return runLimited("sh", ["-c", withAllFiles, "sh", program, ...args], {
    ...options,
    env: { ...process.env, ...env, ...more },
  });
}
