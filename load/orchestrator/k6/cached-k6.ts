import { join } from "node:path";
import { suiteCache } from "./suite-cache.ts";

/** Where a built k6 is kept: one file for each version and platform, shared by every clone on the machine. */
export function cachedK6(
  version: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
  arch: string = process.arch,
): string {
  const folder = join(suiteCache(env), `k6-${version}-${platform}-${arch}`);
  return join(folder, platform === "win32" ? "k6.exe" : "k6");
}
