import { readFile } from "node:fs/promises";
import type { Run } from "./model.ts";
import { parseRun } from "./parse-run.ts";
import { UnreadableRun } from "./unreadable-run.ts";

/**
 * Reads a run file and checks its shape.
 * @throws UnreadableRun when there is no such file, it cannot be read, or it holds no run.
 */
export async function readRun(path: string): Promise<Run> {
  return parseRun(await textOf(path), path);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UnreadableRun(
      {
        what: "the run file cannot be read",
        where: path,
        expected: "the run.json of a run",
        got: (error as Error).message,
        next: "check the path; each run has a folder of its own with a run.json in it",
      },
      { cause: error },
    );
  }
}
