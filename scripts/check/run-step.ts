import { stripVTControlCharacters } from "node:util";
import { runLimited, type LimitedRun } from "../../load/orchestrator/k6/run-limited.ts";
import type { Step, StepResult } from "./step.ts";

/** Above any list of files that a judge counts, however long the path of the project's folder. */
const keptLength = 16 * 1024 * 1024;

export interface RunStepOptions {
  /** The project's folder. */
  root: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** Runs one step to its end. A tool that cannot be started, or is cut off, is a failed step and no error. */
export async function runStep(step: Step, { root, env, signal }: RunStepOptions): Promise<StepResult> {
  const [program, ...args] = step.command;
  const startedAt = performance.now();
  const failures: string[] = [];
  let output = "";
  let counts = { passed: 0, failed: 0, note: "" };
  try {
    const { timeLimitMs } = step;
    const run = await runLimited(program, args, { timeLimitMs, cwd: root, env, signal, keptLength });
    const lines = stripVTControlCharacters(run.stdout + run.stderr).split("\n");
    output = lines
      .filter(step.isShown ?? (() => true))
      .join("\n")
      .trim();
    const failure = failureOf(run, step.timeLimitMs);
    if (failure !== undefined) failures.push(failure);
    counts = await step.judge(run);
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
  }
  // A tool may fail in another way than by failing tests, such as a file that cannot be loaded.
  const failed = counts.failed === 0 && failures.length > 0 ? 1 : counts.failed;
  return {
    name: step.name,
    passed: counts.passed,
    failed,
    note: failed === 0 ? counts.note : [...failures, counts.note].filter(Boolean).join("; "),
    durationMs: performance.now() - startedAt,
    output: failed === 0 ? "" : output,
  };
}

function failureOf({ exitCode, timedOut, aborted }: LimitedRun, timeLimitMs: number): string | undefined {
  if (aborted) return "interrupted";
  if (timedOut) return `no end after ${timeLimitMs / 1000} s`;
  return exitCode === 0 ? undefined : `exit ${exitCode ?? "by a signal"}`;
}
