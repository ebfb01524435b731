import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * A stand-in for a command-line tool: an executable shell script in a new folder that goes away with the test. Returns
 * the folder.
 */
export async function fakeCommand(name: string, script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cx-fake-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}
