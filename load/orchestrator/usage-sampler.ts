import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { availableParallelism, freemem } from "node:os";
import { processUsage } from "./k6/process-usage.ts";

/** Whose resources are looked at. */
export type Role = "generator" | "reference" | "tenant";

/** What all processes of one role used of the machine in one interval. */
export interface RoleUsage {
  /** Processor time in the interval, as a share of one processor; 2 on two processors that are busy all the time. */
  readonly processors: number;
  /** Resident memory; bytes. */
  readonly rssBytes: number;
  /** Open files, of which nearly all are connections; null when they were not counted this time. */
  readonly files: number | null;
}

/** One look at the machine; milliseconds since the sampling began. */
export interface UsageSample {
  readonly tMs: number;
  readonly roles: Readonly<Record<Role, RoleUsage>>;
  /** Share of all processors of the machine that was busy, whoever with; null where the platform does not tell. */
  readonly machineBusy: number | null;
  readonly freeBytes: number;
}

export interface UsageSampler {
  /** Largest resident memory of each process so far, and its processor time in milliseconds. */
  peakOf(pid: number): { readonly maxRssBytes: number; readonly cpuMs: number };
  stop(): void;
}

const everyMs = 1000;
/** Counting open files is work for the kernel, so it is done less often. */
const filesEvery = 5;
const roles: readonly Role[] = ["generator", "reference", "tenant"];

/** Looks at the processes again and again, until it is stopped. */
export function sampleUsage(
  pids: () => Readonly<Record<Role, readonly number[]>>,
  onSample: (sample: UsageSample) => void,
): UsageSampler {
  const startedMs = performance.now();
  let looks = 0;
  const peaks = new Map<number, { maxRssBytes: number; cpuMs: number }>();
  let lastMs = startedMs;
  let lastBusy = readBusy();
  const timer = setInterval(() => void look().catch(() => {}), everyMs);

  async function look(): Promise<void> {
    const nowMs = performance.now();
    const tookMs = nowMs - lastMs;
    lastMs = nowMs;
    const current = pids();
    const countsFiles = looks % filesEvery === 0;
    const usage = await Promise.all(roles.map((role) => usageOf(current[role], tookMs, countsFiles)));
    const busy = readBusy();
    const machineBusy = busy === null || lastBusy === null ? null : share(lastBusy, busy);
    lastBusy = busy;
    looks += 1;
    onSample({
      tMs: nowMs - startedMs,
      roles: Object.fromEntries(roles.map((role, at) => [role, usage[at]])) as Record<Role, RoleUsage>,
      machineBusy,
      freeBytes: freemem(),
    });
  }

  async function usageOf(ids: readonly number[], tookMs: number, countsFiles: boolean): Promise<RoleUsage> {
    let [cpuMs, rssBytes] = [0, 0];
    for (const pid of ids) {
      const usage = processUsage(pid);
      if (usage === undefined) continue;
      const known = peaks.get(pid) ?? { maxRssBytes: 0, cpuMs: 0 };
      cpuMs += Math.max(0, usage.cpuMs - known.cpuMs);
      rssBytes += usage.rssBytes;
      peaks.set(pid, { maxRssBytes: Math.max(known.maxRssBytes, usage.maxRssBytes), cpuMs: usage.cpuMs });
    }
    const files = countsFiles ? await Promise.all(ids.map(openFiles)) : null;
    return { processors: cpuMs / tookMs, rssBytes, files: files?.reduce((sum, count) => sum + count, 0) ?? null };
  }

  return {
    peakOf: (pid) => peaks.get(pid) ?? { maxRssBytes: 0, cpuMs: 0 },
    stop: () => clearInterval(timer),
  };
}

async function openFiles(pid: number): Promise<number> {
  return readdir(`/proc/${pid}/fd`).then(
    (names) => names.length,
    () => 0,
  );
}

interface Busy {
  readonly busy: number;
  readonly all: number;
}

/** Time of all processors since the machine started, in its own units; null without /proc. */
function readBusy(): Busy | null {
  try {
    const [, ...cells] = (readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "").trim().split(/\s+/);
    const times = cells.slice(0, 8).map(Number);
    const all = times.reduce((sum, time) => sum + time, 0);
    return { all, busy: all - (times[3] ?? 0) - (times[4] ?? 0) };
  } catch {
    return null;
  }
}

function share(before: Busy, after: Busy): number | null {
  const all = after.all - before.all;
  return all <= 0 ? null : (after.busy - before.busy) / all;
}

/** Processors that there are. */
export const processors = availableParallelism();
