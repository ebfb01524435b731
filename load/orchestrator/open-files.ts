import { execFileSync } from "node:child_process";

/** Where nothing tells, what is usual for a hard limit on servers. */
const usual = 20_000;

/** How many files one process may have open here: each connection is one. */
export function hardFileLimit(): number {
  try {
    const text = execFileSync("sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }).trim();
    return text === "unlimited" ? 1_000_000 : Number(text) || usual;
  } catch {
    return usual;
  }
}
