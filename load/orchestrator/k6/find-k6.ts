import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { cachedK6 } from "./cached-k6.ts";
import { k6VersionIn } from "./installed-version.ts";
import { K6Problem } from "./k6-problem.ts";
import { pinned } from "./pinned-version.ts";
import { runLimited } from "./run-limited.ts";

export interface FindK6Options {
  /** A binary the user named on the command line; goes before CX_K6. */
  named?: string | undefined;
  /** Where CX_K6, CX_CACHE_DIR, XDG_CACHE_HOME and PATH are read; this process's own environment when left out. */
  env?: NodeJS.ProcessEnv | undefined;
  /** Receives one line about each k6 that was passed over. */
  onNote?: ((line: string) => void) | undefined;
}

const versionLimitMs = 10_000;

/**
 * The path of the k6 to use: the file that the user or CX_K6 names, else the one built earlier, else the one on PATH if it has the
 * pinned version.
 * @throws {K6Problem} when there is none, or a name leads to something that is not k6
 */
export async function findK6({ named, env = process.env, onNote }: FindK6Options = {}): Promise<string> {
  const version = pinned().k6;
  const chosen = named ?? env["CX_K6"];
  if (chosen) {
    const got = await versionOf(chosen);
    if (got === undefined) throw notK6(chosen, version);
    if (got !== version) onNote?.(`${chosen} is k6 ${got}; the suite is proven with ${version}`);
    return chosen;
  }
  const cached = cachedK6(version, env);
  if (await isExecutable(cached)) return cached;
  const onPath = await firstOnPath(env);
  const got = onPath === undefined ? undefined : await versionOf(onPath);
  if (onPath !== undefined && got === version) return onPath;
  const passedOver = onPath === undefined ? "none" : `${onPath}, which is ${got ?? "not k6"}`;
  if (onPath !== undefined) onNote?.(`passed over ${passedOver}; the pinned version is ${version}`);
  throw new K6Problem({
    what: "there is no k6 to run the load with",
    where: `${cached}, then PATH`,
    expected: `k6 ${version}`,
    got: passedOver,
    next: "node scripts/setup.mjs builds it once, or name a binary in CX_K6",
  });
}

function notK6(file: string, version: string): K6Problem {
  return new K6Problem({
    what: "the k6 that was named is not k6",
    where: "--k6 or CX_K6",
    expected: `the path of an executable k6, best ${version}`,
    got: `"${file}", which does not answer "version" as k6 does`,
    next: "correct the path, or name none to use the k6 that the suite builds",
  });
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function firstOnPath(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const name = process.platform === "win32" ? "k6.exe" : "k6";
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    if (folder !== "" && (await isExecutable(join(folder, name)))) return join(folder, name);
  }
  return undefined;
}

async function versionOf(file: string): Promise<string | undefined> {
  try {
    return k6VersionIn((await runLimited(file, ["version"], { timeLimitMs: versionLimitMs })).stdout);
  } catch {
    return undefined;
  }
}
