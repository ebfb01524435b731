import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExitCode } from "../exit-codes.ts";
import { exitCode } from "../exit-codes.ts";
import { lintDocument } from "../generate/bundle.ts";
import { generatedFiles, generatedFolders } from "../generate/generated-files.ts";
import type { Invocation } from "../invocation.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Makes the files that follow from the OpenAPI document, or with `--check` tells which of them do not follow from it. */
export async function run({ values, out, note }: Invocation<"generate">): Promise<ExitCode> {
  const complaints = await lintDocument();
  for (const complaint of complaints) note(`openapi: ${complaint}\n`);
  const wanted = await generatedFiles();
  const stale = await staleFiles(wanted);
  if (values.check) {
    for (const name of stale) {
      note(`${name} is not what openapi/openapi.yaml says; next: npm run generate, then commit it\n`);
    }
  } else await write(wanted, stale);
  const changed = values.check ? `${stale.length} stale` : `${stale.length} written`;
  out(`generate: ${wanted.size} files, ${changed}, ${complaints.length} complaints of the linter\n`);
  return complaints.length > 0 || (values.check && stale.length > 0) ? exitCode.broken : exitCode.kept;
}

async function staleFiles(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await presentFiles();
  const stale = present.filter((name) => !wanted.has(name));
  for (const [name, text] of wanted) {
    const current = present.includes(name) ? await readFile(`${root}${name}`, "utf8") : undefined;
    if (current !== text) stale.push(name);
  }
  return stale;
}

async function presentFiles(): Promise<string[]> {
  const files: string[] = [];
  for (const folder of generatedFolders) {
    const names = await readdir(`${root}${folder}`).catch((): string[] => []);
    files.push(...names.map((name) => `${folder}/${name}`));
  }
  return files;
}

async function write(wanted: ReadonlyMap<string, string>, stale: readonly string[]): Promise<void> {
  for (const name of stale) {
    const text = wanted.get(name);
    if (text === undefined) await rm(`${root}${name}`);
    else {
      await mkdir(dirname(`${root}${name}`), { recursive: true });
      await writeFile(`${root}${name}`, text);
    }
  }
}
