import { readFileSync } from "node:fs";

const file = "/proc/net/softnet_stat";

/** Packets that this machine has dropped since it started because too many came at once; null where it does not tell. */
export function droppedPackets(): number | null {
  try {
    return droppedIn(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** The second column of every line, one a processor, hexadecimal. */
export function droppedIn(text: string): number {
  return text
    .trim()
    .split("\n")
    .reduce((sum, line) => sum + Number.parseInt(line.trim().split(/\s+/)[1] ?? "", 16), 0);
}

/** What a run says of packets that were dropped while it went on; null when there is nothing to say. */
export function dropRemark(before: number | null, after: number | null): string | null {
  if (before === null || after === null || !(after > before)) return null;
  return `machine: it dropped ${after - before} packets, and what was in one may come 200 ms late; next: sysctl -w net.core.netdev_max_backlog=65536`;
}
