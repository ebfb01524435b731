import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where a built k6 is kept: one file for each version and platform, shared by every clone on the machine. An empty
 * environment value counts as none.
 */
export function cachedK6(
  version: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
  arch: string = process.arch,
): string {
  const base = env["CX_CACHE_DIR"] || env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return join(base, "cx-suite", `k6-${version}-${platform}-${arch}`, platform === "win32" ? "k6.exe" : "k6");
}
