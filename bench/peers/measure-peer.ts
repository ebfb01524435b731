import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apiPrefix } from "../../protocol/operations.ts";
import { startChild } from "../child.ts";
import { messageOf } from "../message-of.ts";
import { rarelyCollectingFlags } from "../server-flags.ts";
import type { Held } from "./counting-holder.ts";
import { installPeer } from "./install-peer.ts";
import { followProcesses } from "./marked-processes.ts";
import type { Latency, Peer, PeerLoad, Place } from "./peer.ts";
import { runTool } from "./run-tool.ts";

/** What one tool needed, and what its server counted meanwhile. */
export interface PeerFigures {
  readonly held: Held;
  readonly maxRssBytes: number;
  readonly cpuMs: number;
  readonly processes: number;
  /** Hold error at the 99th percentile, by the tool's own clock; milliseconds, or why there is none. */
  readonly lateP99: number | string;
}

/** Characters of its output that are shown when it left nothing to read. */
const lastWords = 500;
const askLimitMs = 30_000;
const prepareLimitMs = 120_000;
/** For a tool to start, to let its last polls end, and to write its report; milliseconds. */
const aroundTheRunMs = 180_000;
/** Part of the time in which the pollers come, and the longest that this may take; seconds. */
const riseShare = 0.2;
const longestRise = 30;

/**
 * Runs one tool against a server of its own.
 * @throws Error when the tool is not to be had, fails, or does not end; nothing is left running.
 */
export async function measurePeer(name: string, peer: Peer, load: PeerLoad, signal: AbortSignal): Promise<PeerFigures> {
  const installed = await installPeer(name, peer.source, signal);
  const server = startChild("peers/hold.ts", [String(load.hold * 1000)], rarelyCollectingFlags);
  const folder = await mkdtemp(join(tmpdir(), "cx-bench-"));
  try {
    const port = await server.ask<number>("listen", askLimitMs);
    const place: Place = {
      ...load,
      port,
      baseUrl: `http://127.0.0.1:${port}`,
      path: `${apiPrefix}/chats/bench/events`,
      rise: Math.ceil(Math.min(longestRise, load.seconds * riseShare)),
      folder,
      installed,
    };
    for (const [file, text] of Object.entries(peer.files?.(place) ?? {})) await writeFile(join(folder, file), text);
    if (peer.prepare !== undefined) await prepare(peer.prepare(place), signal);
    const { output, ...usage } = await run(peer, place, signal);
    const latency = await peer.read(output, place).catch((error: unknown) => {
      throw new Error(`${messageOf(error)}; it said: ${output.trim().slice(-lastWords)}`, { cause: error });
    });
    return { ...usage, held: await server.ask<Held>("seen", askLimitMs), lateP99: lateIn(latency, load.hold * 1000) };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(command: ReturnType<NonNullable<Peer["prepare"]>>, signal: AbortSignal): Promise<void> {
  const { exitCode, stderr } = await runTool(await command, { timeLimitMs: prepareLimitMs, signal });
  if (exitCode !== 0) throw new Error(`it could not be prepared: ${stderr.trim()}`);
}

async function run(peer: Peer, place: Place, signal: AbortSignal) {
  const processes = followProcesses(randomUUID());
  let usage: ReturnType<typeof processes.finish>;
  let ended: Awaited<ReturnType<typeof runTool>>;
  try {
    const timeLimitMs = (place.seconds + 3 * place.hold) * 1000 + aroundTheRunMs;
    ended = await runTool(await peer.command(place), { timeLimitMs, signal, cwd: place.folder, env: processes.env });
  } finally {
    usage = processes.finish();
  }
  signal.throwIfAborted();
  if (ended.timedOut) throw new Error("it did not end by itself and was ended");
  return { ...usage, output: `${ended.stdout}\n${ended.stderr}` };
}

function lateIn(latency: Latency, holdMs: number): number | string {
  if ("silence" in latency) return latency.silence;
  return "lateP99" in latency ? latency.lateP99 : latency.p99 - holdMs;
}
