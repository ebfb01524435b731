import { homedir } from "node:os";
import { join } from "node:path";

/** Folder for what is built or fetched once and used by every clone on the machine. An empty environment value counts as none. */
export function suiteCache(env: NodeJS.ProcessEnv = process.env): string {
  return join(env["CX_CACHE_DIR"] || env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "cx-suite");
}
