import { readdir } from "node:fs/promises";
import { extname, join, posix, relative } from "node:path";

/** Folders that hold nothing written by hand. */
const foreign = new Set(["node_modules", "reports/out", "coverage", ".git", ".cache"]);
const extensions = new Set([".ts", ".mjs", ".cjs"]);

/** Every code file of the project, as paths from `root` with forward slashes, in order. */
export async function sourceFiles(root: string, folder = ""): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (foreign.has(path)) continue;
    if (entry.isDirectory()) files.push(...(await sourceFiles(root, path)));
    else if (extensions.has(extname(entry.name))) files.push(path);
  }
  return files.toSorted();
}

/** Written by `npm run generate`; the tools that judge style leave these alone. */
export function isGenerated(file: string): boolean {
  return /^(openapi|load)\/generated\//.test(file);
}

/** Runs in k6, without Node's types: checked by load/tsconfig.json only. */
export function isForK6(file: string): boolean {
  return /^load\/(?!(orchestrator|reference)\/)/.test(file) && !file.endsWith(".test.ts");
}

/** Runs in a browser, without Node's types: checked by tenant/admin/console/tsconfig.json only. */
export function isForBrowser(file: string): boolean {
  return file.startsWith("tenant/admin/console/");
}

/** The files of a compiler's --listFiles output that are the project's own, as paths from `root`. */
export function listedFiles(output: string, root: string): Set<string> {
  const own = output.split("\n").filter((line) => line.startsWith(root) && !line.includes("/node_modules/"));
  return new Set(own.map((line) => relative(root, line.trim()).replaceAll("\\", "/")));
}
