import { relative } from "node:path";

import type { Run } from "../reports/model.ts";
import { wantsColor } from "../reports/wants-color.ts";
import type { ReportFiles } from "../reports/write-report.ts";
import { countsLine, renderTerminal } from "../reports/writers/terminal.ts";

/** How much of a run is printed, and where. */
export interface Printing {
  out: (text: string) => void;
  note: (text: string) => void;
  /** Files and counts only. */
  quiet: boolean;
  /** All evidence. */
  verbose: boolean;
}

/** Says where the files of a run are and what it came to; the line of counts comes last. */
export function printRun(run: Run, files: ReportFiles, { out, quiet, verbose }: Omit<Printing, "note">): void {
  const paths = { html: files.html, junit: files.junit, json: files.json, sarif: files.sarif };
  for (const [name, path] of Object.entries(paths)) out(`${name.padEnd(6)}${shownPath(path)}\n`);
  const [script] = files.scripts;
  if (script !== undefined) {
    const more = files.scripts.length > 1 ? ` and ${files.scripts.length - 1} more beside it` : "";
    out(`again ${shownPath(script)}${more}: the requests of a failure, with curl and jq\n`);
  }
  const color = wantsColor(process.stdout, process.env);
  out(quiet ? `${countsLine(run)}\n` : `\n${renderTerminal(run, { color, verbose })}`);
}

/** Relative where the file is below the current folder, so that it can be clicked and copied either way. */
function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
