import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { LoadResult } from "../reports/load-model.ts";
import { exitCode } from "./exit-codes.ts";

/**
 * Shows that live metrics say what the report says: starts a Prometheus of its own on a free port of this machine, has a short
 * load write to it, asks it for every counted request, and compares. `node scripts/live-metrics.ts [PATH OF PROMETHEUS]`.
 */
const program = process.argv[2] ?? "prometheus";
const cx = fileURLToPath(new URL("../bin/cx", import.meta.url));
const startLimitMs = 30_000;
const settleLimitMs = 30_000;

type Stored = Pick<LoadResult, "operations" | "reference">;

const folder = await mkdtemp(join(tmpdir(), "cx-live-metrics-"));
let prometheus: ChildProcess | null = null;
try {
  const started = await startPrometheus();
  prometheus = started.child;
  await load(`${started.url}/api/v1/write`);
  process.exitCode = await compare(started.url, await storedCounts());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCode.suite;
} finally {
  prometheus?.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
}

/** It says on which port it listens. */
async function startPrometheus(): Promise<{ child: ChildProcess; url: string }> {
  const config = join(folder, "prometheus.yml");
  await writeFile(config, "global: {}\n");
  const args = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    "--web.listen-address=127.0.0.1:0",
    "--web.enable-remote-write-receiver",
  ];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  const lines = createInterface({ input: child.stderr });
  const limit = AbortSignal.timeout(startLimitMs);
  const failed = Promise.race([
    once(child, "error").then(([error]: unknown[]) => String(error)),
    once(child, "exit").then(() => "it ended at once"),
    once(limit, "abort").then(() => "it did not say where it listens"),
  ]);
  const listening = new Promise<string>((resolve) => {
    lines.on("line", (line) => {
      const address = /Listening on.*address=(127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (address !== undefined) resolve(`http://${address}`);
    });
  });
  const url = await Promise.race([listening, failed]);
  if (url.startsWith("http")) return { child, url };
  child.kill("SIGKILL");
  throw new Error(
    `live metrics: expected a Prometheus at "${program}" that starts, got: ${url}; next: install Debian's package prometheus, or name the program`,
  );
}

async function load(writeTo: string): Promise<void> {
  const small = ["--pollers", "100", "--rate", "100", "--duration", "10s", "--hold", "2s", "--messages", "10"];
  const args = ["load", "average", ...small, "--metrics-to", `prometheus=${writeTo}`, "--out", folder, "--quiet"];
  const child = spawn(cx, args, { stdio: ["ignore", "inherit", "inherit"] });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`live metrics: expected the load to be kept, got exit code ${code ?? "none"}`);
}

/** Of every operation and outcome, as the report has it, without the reference poller: that is no k6 and writes nothing. */
async function storedCounts(): Promise<Map<string, number>> {
  const run = (await readdir(folder)).find((name) => name.endsWith("-load")) ?? "";
  const { load: result } = JSON.parse(await readFile(join(folder, run, "run.json"), "utf8")) as { load: Stored };
  const own = (result.reference?.operations ?? []).flatMap(timesIn);
  const all = result.operations.flatMap(timesIn);
  const ofReference = new Map(own);
  return new Map(
    all.flatMap(([name, times]) => {
      const left = times - (ofReference.get(name) ?? 0);
      return left > 0 ? [[name, left] as const] : [];
    }),
  );
}

function timesIn({ operation, ended }: Stored["operations"][number]): [string, number][] {
  return Object.entries(ended).map(([outcome, times]) => [`${operation} ${outcome}`, times]);
}

async function liveCounts(url: string): Promise<Map<string, number>> {
  // Summed over the processes of k6.
  const query = "sum by (name, outcome) (last_over_time(k6_cx_requests_ended_total[1h]))";
  const answer = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(query)}`);
  const body = (await answer.json()) as {
    data: { result: { metric: { name: string; outcome: string }; value: [number, string] }[] };
  };
  return new Map(
    body.data.result.map(({ metric, value }) => [`${metric.name} ${metric.outcome}`, Number(value[1])] as const),
  );
}

/** Prints both counts side by side; the exit code says whether they are equal. */
async function compare(url: string, stored: ReadonlyMap<string, number>): Promise<number> {
  const isEqual = (live: ReadonlyMap<string, number>): boolean =>
    live.size === stored.size && [...stored].every(([name, times]) => live.get(name) === times);
  const deadline = performance.now() + settleLimitMs;
  let live = await liveCounts(url);
  while (!isEqual(live) && performance.now() < deadline) {
    await delay(500);
    live = await liveCounts(url);
  }
  for (const name of new Set([...stored.keys(), ...live.keys()]))
    process.stdout.write(`${name.padEnd(40)} report ${stored.get(name) ?? 0}, Prometheus ${live.get(name) ?? 0}\n`);
  process.stdout.write(isEqual(live) ? "all counts are equal\n" : "the counts differ\n");
  return isEqual(live) ? exitCode.kept : exitCode.broken;
}
