import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { LoadResult } from "../../reports/model.ts";
import { longestRunMs, type LoadPlan } from "../plan.ts";
import type { ProfileName } from "../profiles.ts";
import type { K6Summary } from "../summary.ts";
import { generatorCount } from "./generator-count.ts";
import { assertMayLoad } from "./guard.ts";
import { heldBudgets, k6Budgets } from "./judge-budgets.ts";
import { findK6 } from "./k6/find-k6.ts";
import { k6VersionIn } from "./k6/installed-version.ts";
import { runK6 } from "./k6/run-k6.ts";
import { runLimited, type LimitedRun } from "./k6/run-limited.ts";
import { loadVerdict } from "./load-verdict.ts";
import { makePlan, type Overrides } from "./make-plan.ts";
import { missingSamples } from "./missing-samples.ts";
import { preflight } from "./preflight.ts";
import { preparePeople } from "./prepare-data.ts";
import { readCsv, type Samples } from "./read-csv.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import { countedSince, openRequests, type TenantCount } from "./tenant-count.ts";
import { peakHeld, watchHeld, type HeldSample } from "./watch-held.ts";

export interface RunLoadOptions extends Overrides {
  readonly profile: ProfileName;
  readonly target: LoadPlan["target"];
  /** The tenant's own count, where it runs in this process; the run is then held against it. */
  readonly tenantLedger?: (() => TenantCount) | undefined;
  /** How long the tenant holds an empty poll, where that is known; only handed on into the result. */
  readonly holdMs?: number | undefined;
  readonly seed: number;
  /** Folder for the plan, the people, k6's samples and its summary; made when it is not there. */
  readonly directory: string;
  /** Host that may be put under load although it is not this machine. */
  readonly allowedHost?: string | undefined;
  /** Ends the run; `runLoad` then rejects with the signal's reason, after k6 has ended. */
  readonly signal?: AbortSignal | undefined;
  /** A k6 binary that the user named. */
  readonly k6Path?: string | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

export interface LoadProgress {
  readonly elapsedMs: number;
  /** Longest that the run can take. */
  readonly longestMs: number;
  /** Polls held at the moment; null where only the target knows. */
  readonly held: number | null;
}

const script = fileURLToPath(new URL("../scenarios/poll.ts", import.meta.url));

/** For k6 to start, to read its files and to write its summary. */
const aroundTheRunMs = 60_000;
const versionLimitMs = 10_000;
const mostPoints = 600;

/**
 * Runs the poll scenario through k6 and judges it. What the tenant did wrong, and what makes the figures worthless, is in
 * the result.
 * @throws {LoadProblem} when the load must not or cannot be put on the target
 * @throws {K6Problem} when there is no k6
 */
export async function runLoad(options: RunLoadOptions): Promise<LoadResult> {
  const { profile, target, tenantLedger, seed, allowedHost, signal, onProgress } = options;
  // k6 takes a relative path from where the script is.
  const directory = resolve(options.directory);
  const plan = makePlan(profile, options, { target, seed, directory });
  assertMayLoad(plan, allowedHost);
  signal?.throwIfAborted();
  const k6 = await findK6({ named: options.k6Path });
  await preflight(plan, signal);
  await mkdir(directory, { recursive: true });
  const files = { plan: join(directory, "load-plan.json"), samples: join(directory, "k6-samples.csv") };
  // What an earlier run left must not pass for what this one did.
  await Promise.all([files.samples, plan.summaryFile].map((file) => rm(file, { force: true })));
  await preparePeople(plan.peopleFile, plan.pollers, seed);
  await writeFile(files.plan, `${JSON.stringify(plan, null, 2)}\n`);

  const before = tenantLedger?.();
  const startedAt = performance.now();
  const watch = watchHeld(
    () => tenantLedger?.().polls.heldNow ?? 0,
    ({ held }) =>
      onProgress?.({
        elapsedMs: performance.now() - startedAt,
        longestMs: longestRunMs(plan),
        held: tenantLedger === undefined ? null : held,
      }),
  );
  let run: LimitedRun;
  let watched: HeldSample[] = [];
  try {
    run = await runK6(["run", "--out", `csv=${files.samples}`, script], {
      k6,
      timeLimitMs: longestRunMs(plan) + aroundTheRunMs,
      signal,
      env: {
        CX_LOAD_PLAN: files.plan,
        K6_CSV_TIME_FORMAT: "unix_milli",
        // Over TLS k6 would quietly take HTTP/2, and thousands of clients would share a few connections.
        GODEBUG: "http2client=0",
      },
    });
  } finally {
    watched = watch.stop();
  }
  signal?.throwIfAborted();

  const after = tenantLedger === undefined ? undefined : await settledCount(tenantLedger);
  const missing: string[] = [];
  const summary = await readSummary(plan.summaryFile, missing);
  const samples = await readSamples(files.samples, plan, missing);
  const counted = generatorCount(summary);
  const ledger = reconcileLedger(
    counted,
    before !== undefined && after !== undefined ? countedSince(before, after) : null,
  );
  const heldSamples = tenantLedger === undefined ? (samples?.series ?? []) : watched;
  const judged = { k6: k6Budgets(summary), held: heldBudgets(plan, heldSamples) };
  const generator = usageOf(run);
  const { verdict, reasons } = loadVerdict(
    {
      missing: [...missing, ...missingSamples(samples, counted.polls)],
      exitCode: run.exitCode,
      timedOut: run.timedOut,
      ledger,
      customers: { asked: counted.requests.requestChat.started, planned: plan.pollers },
      aborted: Object.values(counted.requests).reduce((sum, { aborted }) => sum + aborted, 0),
      sentTwice: counted.sentTwice,
      generator,
      stderr: run.stderr,
    },
    judged.k6,
    judged.held,
  );
  return {
    profile,
    pollers: plan.pollers,
    holdMs: options.holdMs ?? null,
    durationMs: summary?.durationMs ?? run.durationMs,
    seed,
    k6Version: await versionOf(k6),
    outcomes: counted.polls,
    ledger,
    holdExcessMs: samples?.holdExcessMs ?? null,
    sessionCreationMs: samples?.sessionCreationMs ?? null,
    series: samples?.series ?? [],
    budgets: [...judged.held, ...judged.k6],
    peakHeld: peakHeld(heldSamples),
    generator,
    verdict,
    reasons,
  };
}

/** The tenant hears of a closed connection a little after k6 has ended; its count is taken once nothing is open any more. */
async function settledCount(tenantLedger: () => TenantCount): Promise<TenantCount> {
  const deadline = performance.now() + 5000;
  let count = tenantLedger();
  while (openRequests(count) > 0 && performance.now() < deadline) {
    await delay(10);
    count = tenantLedger();
  }
  return count;
}

async function readSummary(file: string, missing: string[]): Promise<K6Summary | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as K6Summary;
  } catch (error) {
    missing.push(`k6 left no summary that can be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function readSamples(file: string, plan: LoadPlan, missing: string[]): Promise<Samples | null> {
  const pointMs = Math.max(1, Math.ceil(longestRunMs(plan) / 1000 / mostPoints)) * 1000;
  try {
    return await readCsv(file, pointMs);
  } catch (error) {
    missing.push(`k6 left no samples that can be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function usageOf({ usage, durationMs }: LimitedRun): LoadResult["generator"] {
  return usage === null ? null : { cpuPercent: (usage.cpuMs / durationMs) * 100, maxRssBytes: usage.maxRssBytes };
}

async function versionOf(k6: string): Promise<string> {
  const { stdout } = await runLimited(k6, ["version"], { timeLimitMs: versionLimitMs });
  return k6VersionIn(stdout) ?? "unknown";
}
