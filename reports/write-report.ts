import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Run } from "./model.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";
import { writeRun } from "./write-run.ts";
import { renderHtml } from "./writers/html.ts";
import { renderSarif } from "./writers/sarif.ts";
import { renderJunit } from "./writers/junit.ts";

/** Paths of the documents of one run. */
export interface ReportFiles {
  readonly html: string;
  readonly junit: string;
  readonly json: string;
  readonly sarif: string;
}

/** Writes the run and its documents into a folder, which is made if need be; the run first, so that nothing is lost. */
export async function writeReport(run: Run, directory: string): Promise<ReportFiles> {
  const files = {
    html: join(directory, "report.html"),
    junit: join(directory, "junit.xml"),
    json: join(directory, "run.json"),
    sarif: join(directory, "report.sarif"),
  };
  await mkdir(directory, { recursive: true });
  await writeRun(files.json, run);
  await writeFileAtomically(files.junit, renderJunit(run));
  await writeFileAtomically(files.sarif, renderSarif(run));
  await writeFileAtomically(files.html, await renderHtml(run));
  return files;
}
