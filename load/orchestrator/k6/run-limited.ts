import { spawn } from "node:child_process";
import { outputTail } from "./output-tail.ts";
import { processUsage, type ProcessUsage } from "./process-usage.ts";

export interface LimitedRunOptions {
  /** Milliseconds after which the process and all it started are ended. */
  timeLimitMs: number;
  /** Milliseconds between asking the process to end and killing it; 3000 when left out. */
  graceMs?: number | undefined;
  /** The whole environment of the process; this process's own when left out. */
  env?: NodeJS.ProcessEnv | undefined;
  cwd?: string | undefined;
  /** Characters to keep of the end of each output; 64 Ki when left out. */
  keptLength?: number | undefined;
  /** Ends the process as the time limit does. */
  signal?: AbortSignal | undefined;
  onLine?: ((line: string, stream: "stdout" | "stderr") => void) | undefined;
  /** Takes standard output as it comes; nothing of it is kept then. */
  onOutput?: ((chunk: Buffer) => void) | undefined;
  onStart?: ((pid: number) => void) | undefined;
}

export interface LimitedRun {
  /** Null when a signal ended the process. */
  exitCode: number | null;
  timedOut: boolean;
  aborted: boolean;
  /** The end of the output. */
  stdout: string;
  stderr: string;
  /** From start to end, in milliseconds. */
  durationMs: number;
  /** Null where the platform does not tell. */
  usage: ProcessUsage | null;
}

const defaultGraceMs = 3000;
const defaultKeptLength = 64 * 1024;
const usageIntervalMs = 500;

/**
 * Runs a command under a time limit, in a process group of its own so that nothing it starts outlives it. The group is
 * asked to end by SIGTERM and killed when it does not; it is killed too when this process ends first.
 * @throws {NodeJS.ErrnoException} when the command cannot be started
 */
export async function runLimited(
  command: string,
  args: readonly string[],
  options: LimitedRunOptions,
): Promise<LimitedRun> {
  const { timeLimitMs, graceMs = defaultGraceMs, keptLength = defaultKeptLength, env, cwd, signal } = options;
  const { onLine, onOutput, onStart } = options;
  const startedAt = performance.now();
  const child = spawn(command, args, { detached: true, stdio: ["ignore", "pipe", "pipe"], env, cwd });
  const stdout =
    onOutput === undefined
      ? outputTail(child.stdout, keptLength, onLine && ((line) => onLine(line, "stdout")))
      : () => "";
  if (onOutput !== undefined) child.stdout.on("data", onOutput);
  const stderr = outputTail(child.stderr, keptLength, onLine && ((line) => onLine(line, "stderr")));
  if (child.pid !== undefined) onStart?.(child.pid);
  let usage: ProcessUsage | null = null;
  let timedOut = false;
  let aborted = false;
  let killing: NodeJS.Timeout | undefined;

  const signalGroup = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group is gone already, which is what the signal was for.
    }
  };
  const kill = (): void => signalGroup("SIGKILL");
  const end = (): void => {
    signalGroup("SIGTERM");
    killing ??= setTimeout(kill, graceMs);
  };
  const onAbort = (): void => {
    aborted = true;
    end();
  };
  const limit = setTimeout(() => {
    timedOut = true;
    end();
  }, timeLimitMs);
  const sampling = setInterval(() => {
    if (child.pid !== undefined) usage = processUsage(child.pid) ?? usage;
  }, usageIntervalMs);
  process.once("exit", kill);
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });

  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    return {
      exitCode,
      timedOut,
      aborted,
      stdout: stdout(),
      stderr: stderr(),
      durationMs: performance.now() - startedAt,
      usage,
    };
  } finally {
    clearTimeout(limit);
    clearTimeout(killing);
    clearInterval(sampling);
    process.off("exit", kill);
    signal?.removeEventListener("abort", onAbort);
    // What the command left running in its group has no owner any more.
    kill();
  }
}
