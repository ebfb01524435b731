import { mkdir, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";

import { exitCode } from "./exit-codes.ts";
import { causeLine, codeOf, Failure } from "./failure.ts";

export interface RunFolder {
  /** Name of the run, unique under its parent folder. */
  id: string;
  /** Absolute path. */
  path: string;
}

const mostRunsASecond = 1000;

/** Names that sort by time: 20240131-235959-contract, in UTC. */
function stamp(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-");
}

/**
 * Makes the folder of a new run under `parent`; two runs of one second get two folders, since making a folder is atomic.
 * @throws Failure (usage) when the parent cannot be written to.
 */
export async function makeRunFolder(parent: string, command: string, now: Date = new Date()): Promise<RunFolder> {
  const root = resolve(parent);
  try {
    await mkdir(root, { recursive: true });
    for (let attempt = 1; attempt <= mostRunsASecond; attempt += 1) {
      const id = `${stamp(now)}-${command}${attempt === 1 ? "" : `-${attempt}`}`;
      const path = join(root, id);
      if (await isNew(path)) return { id, path };
    }
    throw new Error(`${mostRunsASecond} folders of this second exist already`);
  } catch (error) {
    throw new Failure(
      exitCode.usage,
      {
        what: "the folder for the results cannot be made",
        where: `--out ${parent}`,
        expected: "a folder that exists or can be made, with leave to write",
        got: causeLine(error),
        next: "name another folder with --out",
      },
      { cause: error },
    );
  }
}

async function isNew(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Runs what fills a folder. When it fails, an empty folder goes too, and one with something in it is named. */
export async function fillRunFolder<Value>(
  { path }: RunFolder,
  note: (text: string) => void,
  fill: () => Promise<Value>,
): Promise<Value> {
  try {
    return await fill();
  } catch (error) {
    await rmdir(path).catch(() => note(`what there is so far is kept in ${path}\n`));
    throw error;
  }
}
