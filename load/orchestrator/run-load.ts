import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { LoadResult } from "../../reports/load-model.ts";
import { marked } from "../marker.ts";
import { k6Shares, longestRunMs, type LoadPlan, type ProcessShare } from "../plan.ts";
import type { ProfileName, Shape } from "../profiles.ts";
import { lengthMs, phasesOf } from "../stages.ts";
import { buildResult, type HeldSample } from "./build-result.ts";
import { startControl, type ControlServer } from "./control-server.ts";
import { dropRemark, droppedPackets } from "./dropped-packets.ts";
import { startGenerators, type Generator } from "./generators.ts";
import { assertMayLoad } from "./guard.ts";
import { endedIn, healthSeconds, troubleIn } from "./health.ts";
import { findK6 } from "./k6/find-k6.ts";
import { k6VersionIn } from "./k6/installed-version.ts";
import { runLimited } from "./k6/run-limited.ts";
import { progressOf, type LoadProgress } from "./load-progress.ts";
import type { LoadTarget } from "./load-target.ts";
import { planOf, referencePollersOf, shapeOf, type Overrides } from "./make-plan.ts";
import { hardFileLimit } from "./open-files.ts";
import { writePersonas } from "./personas.ts";
import { planProcesses } from "./plan-processes.ts";
import { preflight } from "./preflight.ts";
import { Tally, type Window } from "./tally.ts";
import { countedSince, openRequests, type TenantCount } from "./tenant-count.ts";
import { sampleUsage, type Role, type UsageSample } from "./usage-sampler.ts";

export interface RunLoadOptions extends Overrides {
  readonly profile: ProfileName;
  readonly target: LoadTarget;
  readonly seed: number;
  /** Folder for the plan, the personas and k6's log; made when it is not there. */
  readonly directory: string;
  /** Parameters of every request for a chat. */
  readonly chatParameters?: Readonly<Record<string, string>> | undefined;
  /** Host that may be put under load although it is not this machine. */
  readonly allowedHost?: string | undefined;
  /** Ends the run; `runLoad` then rejects with the signal's reason, after every generator has ended. */
  readonly signal?: AbortSignal | undefined;
  /** A k6 binary that the user named. */
  readonly k6Path?: string | undefined;
  /** Further outputs of k6, for those who watch live. */
  readonly outputs?: Parameters<typeof startGenerators>[0]["outputs"] | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Is the load carried to its end whatever becomes of the target? */
  readonly keepGoing?: boolean | undefined;
}

const versionLimitMs = 10_000;
const mostPoints = 600;
const lookEveryMs = 250;
/** Assumed: by then every process that can start has. */
const startLimitMs = 110_000;

/**
 * Puts a load on the target and judges it. What the tenant did wrong, and what makes the figures worthless, is in the result.
 * @throws {LoadProblem} when the load must not or cannot be put on the target
 * @throws {K6Problem} when there is no k6
 */
export async function runLoad(options: RunLoadOptions): Promise<LoadResult> {
  const { profile, target, seed, signal } = options;
  // k6 takes a relative path from where the script is.
  const directory = resolve(options.directory);
  const shape = shapeOf(profile, options);
  assertMayLoad(target.urls, shape, options.allowedHost);
  signal?.throwIfAborted();
  const k6 = await findK6({ named: options.k6Path });
  await Promise.all(target.urls.map((url) => preflight({ ...target, url }, signal)));
  await mkdir(directory, { recursive: true });
  const files = { plan: join(directory, "load-plan.json"), personas: join(directory, "personas.json") };

  const referencePollers = referencePollersOf(shape.stages);
  const processes = planProcesses(shape, target.urls, hardFileLimit());
  const shares = processes.reduce((sum, { vus }) => sum + vus, 0) + (referencePollers > 0 ? 1 : 0);
  const control = await startControl(shares);
  try {
    const plan = planOf(profile, shape, {
      target: { tenantUrl: target.tenantUrl, appId: target.appId },
      seed,
      processes: referencePollers > 0 ? [...processes, referenceOf(target, referencePollers)] : processes,
      referencePollers,
      controlUrl: control.url,
      personasFile: files.personas,
      chatParameters: options.chatParameters ?? {},
    });
    await writePersonas(files.personas, seed);
    await writeFile(files.plan, `${JSON.stringify(plan, null, 2)}\n`);
    // What an earlier run left must not pass for what this one did.
    await Promise.all(processes.map((_, at) => rm(join(directory, `k6-${at + 1}.log`), { force: true })));
    return await new Run(options, { plan, shape, control, k6, directory, planFile: files.plan }).result();
  } finally {
    await control.close();
  }
}

function referenceOf(target: LoadTarget, pollers: number): ProcessShare {
  return { url: target.urls[0] ?? "", vus: 1, idlePerVu: pollers };
}

interface Prepared {
  readonly plan: LoadPlan;
  readonly shape: Shape & { readonly purpose: string };
  readonly control: ControlServer;
  readonly k6: string;
  readonly directory: string;
  readonly planFile: string;
}

/** One run, from the start of its generators to its result. */
class Run {
  private readonly options: RunLoadOptions;
  private readonly prepared: Prepared;
  private readonly tally: Tally;
  /** The same of the reference alone, to be held against the rest. */
  private readonly referenceTally: Tally;
  private readonly k6Tally: Tally;
  private readonly remarks: string[] = [];
  private readonly held: HeldSample[] = [];
  private readonly usage: UsageSample[] = [];
  private startMs: number | null = null;
  private stopped: string | null = null;

  constructor(options: RunLoadOptions, prepared: Prepared) {
    this.options = options;
    this.prepared = prepared;
    const { plan } = prepared;
    const pointMs = Math.max(1, Math.ceil(longestRunMs(plan) / 1000 / mostPoints)) * 1000;
    const windows = this.steadyWindows();
    this.tally = new Tally({ pointMs, windows });
    this.referenceTally = new Tally({ pointMs: Infinity, windows: [] });
    this.k6Tally = new Tally({ pointMs: Infinity, windows: [] });
  }

  async result(): Promise<LoadResult> {
    const { options, prepared, tally } = this;
    const { embedded } = options.target;
    const before = await embedded?.count();
    const beganMs = performance.now();
    const droppedBefore = droppedPackets();
    const generators = this.start();
    const sampler = sampleUsage(
      () => this.pidsOf(generators),
      (sample) => void this.usage.push(this.sinceStart(sample, beganMs)),
    );
    const done = Promise.all(generators.map((generator) => generator.done));
    const over = done.then(
      () => true,
      () => true,
    );
    const watching = Promise.all([
      this.watchStart(over),
      this.watchHeld(over),
      this.watchHealth(over),
      this.broadcast(over),
    ]);
    let failures: readonly string[];
    try {
      failures = (await done).flat();
      await watching;
    } finally {
      sampler.stop();
    }
    options.signal?.throwIfAborted();
    const after = embedded === null ? undefined : await settledCount(() => embedded.count());
    const k6Version = await versionOf(prepared.k6);
    const dropped = dropRemark(droppedBefore, droppedPackets());
    if (dropped !== null) this.remarks.push(dropped);
    return buildResult({
      ...prepared,
      profile: options.profile,
      tally,
      k6Tally: this.k6Tally,
      referenceTally: this.referenceTally,
      windows: this.steadyWindows(),
      tenant: before !== undefined && after !== undefined ? countedSince(before, after) : null,
      holdMs: embedded?.holdMs ?? null,
      failures,
      shares: k6Shares(prepared.plan) + (prepared.plan.referencePollers > 0 ? 1 : 0),
      held: this.held,
      usage: this.usage,
      peaks: {
        generator: this.peaks(sampler, this.generatorPids),
        reference: this.peaks(sampler, this.referencePids),
        tenant: this.peaks(sampler, new Set(embedded?.pids ?? [])),
      },
      stopped: this.stopped,
      remarks: this.remarks,
      k6Version,
      durationMs: this.startMs === null ? 0 : Date.now() - this.startMs,
    });
  }

  private readonly generatorPids = new Set<number>();
  private readonly referencePids = new Set<number>();

  private peaks(sampler: ReturnType<typeof sampleUsage>, pids: ReadonlySet<number>) {
    const all = [...pids].map((pid) => sampler.peakOf(pid));
    return {
      processes: pids.size,
      maxRssBytes: all.reduce((sum, { maxRssBytes }) => sum + maxRssBytes, 0),
      cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    };
  }

  private start(): Generator[] {
    const { options, prepared, tally } = this;
    return startGenerators({
      ...prepared,
      signal: options.signal,
      outputs: options.outputs ?? [],
      onSample: (sample, role) => {
        tally.add(sample);
        (role === "reference" ? this.referenceTally : this.k6Tally).add(sample);
      },
      onRemark: (text) => {
        if (this.remarks.length < 20) this.remarks.push(text);
      },
    });
  }

  private pidsOf(generators: readonly Generator[]): Record<Role, number[]> {
    const of = (role: Generator["role"]): number[] =>
      generators.flatMap(({ role: own, pid }) => (own === role && pid !== null ? [pid] : []));
    const pids = {
      generator: of("generator"),
      reference: of("reference"),
      tenant: [...(this.options.target.embedded?.pids ?? [])],
    };
    for (const pid of pids.generator) this.generatorPids.add(pid);
    for (const pid of pids.reference) this.referencePids.add(pid);
    return pids;
  }

  private sinceStart(sample: UsageSample, beganMs: number): UsageSample {
    const epochMs = Date.now() - (performance.now() - beganMs) + sample.tMs;
    return { ...sample, tMs: this.startMs === null ? sample.tMs - 1e12 : epochMs - this.startMs };
  }

  private async watchStart(over: Promise<boolean>): Promise<void> {
    const { control } = this.prepared;
    const limit = delay(startLimitMs, null, { ref: false });
    const startMs = await Promise.race([control.started, over.then(() => null), limit]);
    if (startMs === null) {
      this.stopped ??= "not all generators came to be ready";
      control.stop();
      return;
    }
    this.startMs = startMs;
    for (const tally of [this.tally, this.k6Tally, this.referenceTally]) tally.begin(startMs);
  }

  /** Polls held, by the tenant's own word where there is one. */
  private async watchHeld(over: Promise<boolean>): Promise<void> {
    const { embedded } = this.options.target;
    while (!(await Promise.race([over, delay(lookEveryMs, false)]))) {
      if (this.startMs === null) continue;
      const askedMs = Date.now();
      const held = embedded === null ? this.tally.underWay : await embedded.held().catch(() => 0);
      // Between question and answer, as they come from another process.
      this.held.push({ tMs: (askedMs + Date.now()) / 2 - this.startMs, held: Math.max(0, held) });
    }
  }

  private async watchHealth(over: Promise<boolean>): Promise<void> {
    const { options, prepared, tally } = this;
    while (!(await Promise.race([over, delay(1000, false)]))) {
      options.onProgress?.(
        progressOf({
          stages: prepared.plan.stages,
          tally,
          held: this.held.at(-1)?.held ?? 0,
          elapsedMs: this.startMs === null ? null : Date.now() - this.startMs,
          isStopped: this.stopped !== null,
        }),
      );
      if (options.keepGoing === true || this.stopped !== null || this.startMs === null) continue;
      const last = tally.points.slice(-Math.max(1, Math.round((healthSeconds * 1000) / tally.pointMs)));
      const trouble = troubleIn({ ended: endedIn(last), usage: this.usage });
      if (trouble === null) continue;
      this.stopped = trouble;
      prepared.control.stop();
    }
  }

  private async broadcast(over: Promise<boolean>): Promise<void> {
    const { options, prepared } = this;
    const { embedded } = options.target;
    if (embedded === null) return;
    const { stages, broadcastAt } = prepared.shape;
    const startMs = await Promise.race([prepared.control.started, over.then(() => null)]);
    if (startMs === null) return;
    for (const part of broadcastAt) {
      const waitMs = startMs + part * lengthMs(stages) - Date.now();
      if (await Promise.race([over, delay(Math.max(0, waitMs), false, { ref: false })])) return;
      await embedded.broadcast(marked("All lines are open again.", "all", Date.now())).catch(() => {});
    }
  }

  /** Of every steady phase the part after its first hold, when nobody is on the way any more. */
  private steadyWindows(): Window[] {
    return phasesOf(this.prepared.plan.stages)
      .filter(({ kind }) => kind === "steady")
      .map(({ fromMs, untilMs }) => ({ fromMs: fromMs + (untilMs - fromMs) / 10, untilMs }));
  }
}

/** The tenant hears of a closed connection a little after k6 has ended; its count is taken once nothing is open any more. */
async function settledCount(count: () => Promise<TenantCount>): Promise<TenantCount> {
  const deadline = performance.now() + 5000;
  let latest = await count();
  while (openRequests(latest) > 0 && performance.now() < deadline) {
    await delay(10);
    latest = await count();
  }
  return latest;
}

async function versionOf(k6: string): Promise<string> {
  const { stdout } = await runLimited(k6, ["version"], { timeLimitMs: versionLimitMs });
  return k6VersionIn(stdout) ?? "unknown";
}
