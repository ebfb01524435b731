import { readFileSync } from "node:fs";

/** What a process has used so far. */
export interface ProcessUsage {
  /** Processor time in user and kernel mode, all threads, in milliseconds. */
  cpuMs: number;
  /** Largest resident set so far, and the present one, in bytes. */
  maxRssBytes: number;
  rssBytes: number;
}

/** /proc counts processor time in hundredths of a second on every Linux platform. */
const msPerTick = 10;

/** The usage in the texts of /proc/PID/stat and /proc/PID/status; undefined when either is cut short. */
export function usageIn(stat: string, status: string): ProcessUsage | undefined {
  // The second field is the program's name in parentheses and may itself contain blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const kibibytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]);
  const [largest, present] = [kibibytes("VmHWM"), kibibytes("VmRSS")];
  if (!Number.isFinite(ticks + largest + present)) return undefined;
  return { cpuMs: ticks * msPerTick, maxRssBytes: largest * 1024, rssBytes: present * 1024 };
}

/** What the process has used so far; undefined when it is gone or the platform has no /proc. */
export function processUsage(pid: number): ProcessUsage | undefined {
  try {
    return usageIn(readFileSync(`/proc/${pid}/stat`, "utf8"), readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return undefined;
  }
}
