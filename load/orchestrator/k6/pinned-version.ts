import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of the Go module that pins k6. */
export const moduleFolder = fileURLToPath(new URL("../../k6/", import.meta.url));

/** Import path of the k6 command. */
export const k6Package = "go.k6.io/k6/v2";

/**
 * The k6 version that a go.mod text requires, such as `v2.2.0`.
 * @throws when the text requires no k6, because then there is nothing to pin
 */
export function requiredVersion(goMod: string): string {
  const line = new RegExp(`^\\s*(?:require\\s+)?${k6Package.replaceAll(".", "\\.")}\\s+(v\\d+\\.\\d+\\.\\d+\\S*)`, "m");
  const version = goMod.match(line)?.[1];
  if (version !== undefined) return version;
  throw new Error(`load/k6/go.mod must require ${k6Package} in one exact version, but it requires none`);
}

/** The Go version that a go.mod text asks for at least, such as `1.25.0`; undefined when it names none. */
export function requiredGo(goMod: string): string | undefined {
  return goMod.match(/^go\s+(\d+(?:\.\d+)*)/m)?.[1];
}

/** What load/k6/go.mod pins: the one home of the k6 version and of the Go version that k6 needs. */
export function pinned(): { k6: string; go: string } {
  const goMod = readFileSync(`${moduleFolder}go.mod`, "utf8");
  return { k6: requiredVersion(goMod), go: requiredGo(goMod) ?? "0" };
}
