import type { Run } from "./model.ts";
import { parseRun } from "./parse-run.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";

/**
 * Writes a run file; its folder must exist. What was measured is never thrown away: a run of a wrong shape is written all
 * the same, and only then complained about.
 * @throws UnreadableRun when the file that was written could not be read again.
 */
export async function writeRun(path: string, run: Run): Promise<void> {
  const text = `${JSON.stringify(run, null, 2)}\n`;
  await writeFileAtomically(path, text);
  parseRun(text, path);
}
