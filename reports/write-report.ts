import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { reproCases, reproFile } from "./builders/repro-cases.ts";
import type { Run } from "./model.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";
import { writeRun } from "./write-run.ts";
import { renderHtml } from "./writers/html.ts";
import { renderReproScript } from "./writers/repro-script.ts";
import { renderSarif } from "./writers/sarif.ts";
import { renderJunit } from "./writers/junit.ts";

/** Paths of the documents of one run. */
export interface ReportFiles {
  readonly html: string;
  readonly junit: string;
  readonly json: string;
  readonly sarif: string;
  /** One script for each difference, which repeats what showed it; none where nothing failed. */
  readonly scripts: readonly string[];
}

/** Writes the run and its documents into a folder, which is made if need be; the run first, so that nothing is lost. */
export async function writeReport(run: Run, directory: string): Promise<ReportFiles> {
  const files = {
    html: join(directory, "report.html"),
    junit: join(directory, "junit.xml"),
    json: join(directory, "run.json"),
    sarif: join(directory, "report.sarif"),
  };
  const repeated = reproCases(run);
  await mkdir(directory, { recursive: true });
  if (repeated.length > 0) await mkdir(join(directory, "repro"), { recursive: true });
  await writeRun(files.json, run);
  await writeFileAtomically(files.junit, renderJunit(run));
  await writeFileAtomically(files.sarif, renderSarif(run));
  await writeFileAtomically(files.html, await renderHtml(run));
  const scripts: string[] = [];
  for (const result of repeated) {
    const script = join(directory, reproFile(result.id));
    await writeFileAtomically(script, renderReproScript(run, result));
    await chmod(script, 0o755);
    scripts.push(script);
  }
  return { ...files, scripts };
}
