import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Open files that a process needs beside its connections. */
const ownFiles = 100;
/** Local ports left to everything else on the machine. */
const portsForOthers = 1000;

/** How many connections one process may have here, and what stops it; null where nothing does. */
export interface Room {
  readonly connections: number;
  readonly because: string;
}

/** The tightest limit of the machine on connections from one process to one other. */
export function roomForConnections(): Room {
  const files = hardFileLimit();
  const ports = localPorts();
  return files - ownFiles <= ports - portsForOthers
    ? { connections: files - ownFiles, because: `a process may open ${files} files (ulimit -Hn)` }
    : { connections: ports - portsForOthers, because: `there are ${ports} local ports (ip_local_port_range)` };
}

function hardFileLimit(): number {
  const text = execFileSync("sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }).trim();
  return text === "unlimited" ? Infinity : Number(text);
}

/** Only Linux tells; elsewhere the usual range is taken. */
function localPorts(): number {
  try {
    const text = readFileSync("/proc/sys/net/ipv4/ip_local_port_range", "utf8");
    const [first = 0, last = 0] = text.trim().split(/\s+/).map(Number);
    return last - first + 1;
  } catch {
    return 16_384;
  }
}
