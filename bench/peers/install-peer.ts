import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { suiteCache } from "../../load/orchestrator/k6/suite-cache.ts";
import { runTool } from "./run-tool.ts";
import type { Source } from "./peer.ts";

const installLimitMs = 900_000;

/**
 * Makes sure that a tool is there, and returns its folder. What comes from a registry is installed once, into the cache.
 * @throws Error that says what is missing, or what went wrong
 */
export async function installPeer(name: string, source: Source, signal: AbortSignal): Promise<string> {
  if (source.kind === "own") return "";
  if (source.kind === "onPath") {
    if (await isOnPath(source.program)) return "";
    throw new Error(`${source.program} is not on PATH; ${source.next}`);
  }
  const folder = join(suiteCache(), `bench-${name}-${source.version}`);
  const whole = join(folder, "installed");
  if (await exists(whole)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const command of source.commands(folder)) {
    const { exitCode, timedOut, stderr } = await runTool(command, { timeLimitMs: installLimitMs, signal, cwd: folder });
    signal.throwIfAborted();
    if (timedOut) throw new Error(`${command.program} was not done after ${installLimitMs / 1000} s`);
    if (exitCode !== 0) throw new Error(`${command.program} ended with ${exitCode}: ${lastLine(stderr)}`);
  }
  await writeFile(whole, "");
  return folder;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) || "it said nothing";
}

async function isOnPath(program: string): Promise<boolean> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = await Promise.all(folders.map((folder) => exists(join(folder, program))));
  return found.includes(true);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
