import { readFileSync, readdirSync } from "node:fs";
import { processUsage } from "../../load/orchestrator/k6/process-usage.ts";

/** What all processes of a tool have used. */
export interface ToolUsage {
  /** Most that they had resident at one time, all together. */
  readonly maxRssBytes: number;
  readonly cpuMs: number;
  readonly processes: number;
}

/** Follows processes by a variable in their environment, which whatever they start inherits, daemons too. */
export interface MarkedProcesses {
  readonly env: Readonly<Record<string, string>>;
  /** Stops looking, and ends those that are still there. */
  finish(): ToolUsage;
}

const variable = "CX_BENCH_RUN";
const lookEveryMs = 500;

export function followProcesses(mark: string): MarkedProcesses {
  const cpuMs = new Map<number, number>();
  let maxRssBytes = 0;
  const look = (): number[] => {
    const pids = pidsWith(`${variable}=${mark}`);
    let rssBytes = 0;
    for (const pid of pids) {
      const usage = processUsage(pid);
      if (usage === undefined) continue;
      rssBytes += usage.rssBytes;
      cpuMs.set(pid, usage.cpuMs);
    }
    maxRssBytes = Math.max(maxRssBytes, rssBytes);
    return pids;
  };
  const looking = setInterval(look, lookEveryMs);
  return {
    env: { [variable]: mark },
    finish() {
      clearInterval(looking);
      for (const pid of look()) end(pid);
      return { maxRssBytes, cpuMs: [...cpuMs.values()].reduce((sum, ms) => sum + ms, 0), processes: cpuMs.size };
    },
  };
}

function pidsWith(setting: string): number[] {
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  return pids.filter((pid) => environmentOf(pid).includes(setting));
}

function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    // It ended meanwhile.
    return [];
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
