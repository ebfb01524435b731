import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { cachedK6 } from "./cached-k6.ts";
import { goVersionIn, isAtLeast } from "./installed-version.ts";
import { K6Problem } from "./k6-problem.ts";
import { k6Package, moduleFolder, pinned } from "./pinned-version.ts";
import { runLimited, type LimitedRun } from "./run-limited.ts";

export interface BuildK6Options {
  /** The environment of Go, and where CX_CACHE_DIR and XDG_CACHE_HOME are read; this process's own when left out. */
  env?: NodeJS.ProcessEnv | undefined;
  signal?: AbortSignal | undefined;
}

const versionLimitMs = 30_000;
const buildLimitMs = 15 * 60_000;

/**
 * Builds the pinned k6 from its Go module into the cache and returns its path. Builds at the same time do not disturb
 * one another: each writes a file of its own and moves it into place.
 * @throws {K6Problem} when Go is missing or too old, or the build fails
 */
export async function buildK6({ env = process.env, signal }: BuildK6Options = {}): Promise<string> {
  const { k6, go } = pinned();
  await checkGo(env, go);
  const file = cachedK6(k6, env);
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const args = ["build", "-trimpath", "-ldflags=-s -w", "-o", unfinished, k6Package];
    // The committed go.sum decides what is built; a user's own -mod would loosen that.
    const goEnv = { ...env, GOFLAGS: "-mod=readonly" };
    const build = await runLimited("go", args, { timeLimitMs: buildLimitMs, env: goEnv, cwd: moduleFolder, signal });
    if (build.exitCode !== 0) throw failedBuild(build, k6);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return file;
}

async function checkGo(env: NodeJS.ProcessEnv, least: string): Promise<void> {
  const run = await runLimited("go", ["version"], { timeLimitMs: versionLimitMs, env, cwd: moduleFolder }).catch(
    (error: unknown) => ({ stdout: "", stderr: error instanceof Error ? error.message : String(error) }),
  );
  const version = goVersionIn(run.stdout);
  if (version !== undefined && isAtLeast(version, least)) return;
  throw new K6Problem({
    what: version === undefined ? "k6 cannot be built without Go" : "this Go is too old to build k6",
    where: "PATH",
    expected: `Go ${least} or newer`,
    got: version === undefined ? lastLine(run.stdout + run.stderr) : `Go ${version}`,
    next: `install Go ${least} or newer, or name a k6 binary in CX_K6`,
  });
}

function failedBuild(build: LimitedRun, version: string): K6Problem {
  const cut = build.timedOut ? `no end after ${buildLimitMs / 1000} s` : `exit code ${String(build.exitCode)}`;
  return new K6Problem({
    what: build.aborted ? "the build of k6 was interrupted" : "the build of k6 failed",
    where: `${k6Package}@${version} in ${moduleFolder}`,
    expected: "go build to end with 0",
    got: `${cut}: ${lastLine(build.stderr)}`,
    next: `check that Go reaches its module proxy: cd "${moduleFolder}" && go mod download`,
  });
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) || "no output";
}
