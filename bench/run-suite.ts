import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runLimited } from "../load/orchestrator/k6/run-limited.ts";
import type { LoadResult } from "../reports/load-model.ts";

/** One run of `cx load`, as somebody who types it has it. */
export interface SuiteRun {
  readonly exitCode: number | null;
  /** From the command to its end. */
  readonly seconds: number;
  readonly load: LoadResult;
}

export interface SuiteOptions {
  /** What follows `cx load`. */
  readonly args: readonly string[];
  readonly timeLimitMs: number;
  readonly signal: AbortSignal;
  /** Folder to keep the run's files in; they are thrown away when left out. */
  readonly keepIn?: string | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
}

const cx = fileURLToPath(new URL("../bin/cx", import.meta.url));
/** For a load to be told to end, and to wind down. */
const graceMs = 60_000;

/**
 * Runs `cx load` and reads its run file.
 * @throws Error when it leaves none, with the last it said; when its time is up; when it was told to end.
 */
export async function runSuite({ args, timeLimitMs, signal, keepIn, env }: SuiteOptions): Promise<SuiteRun> {
  const out = keepIn ?? (await mkdtemp(join(tmpdir(), "cx-bench-")));
  try {
    const run = await runLimited(cx, ["load", ...args, "--out", out, "--quiet"], {
      timeLimitMs,
      graceMs,
      signal,
      ...(env === undefined ? {} : { env }),
    });
    signal.throwIfAborted();
    const ending = run.timedOut ? `was not done after ${timeLimitMs / 1000} s` : `ended with ${run.exitCode}`;
    const [folder] = (await readdir(out)).toSorted().toReversed();
    const load = run.timedOut || folder === undefined ? null : await loadIn(join(out, folder));
    if (load === null)
      throw new Error(`cx load ${args.join(" ")} ${ending}: ${run.stderr.trim() || "it said nothing"}`);
    return { exitCode: run.exitCode, seconds: run.durationMs / 1000, load };
  } finally {
    if (keepIn === undefined) await rm(out, { recursive: true, force: true });
  }
}

async function loadIn(folder: string): Promise<LoadResult | null> {
  try {
    const text = await readFile(join(folder, "run.json"), "utf8");
    return (JSON.parse(text) as { readonly load: LoadResult | null }).load;
  } catch {
    return null;
  }
}
