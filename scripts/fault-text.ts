import type { Tenant } from "../tenant/app.ts";

/** How often each fault that was switched on was committed, one line a fault; empty without faults. */
export function formatFaults(faults: Tenant["faults"]): string {
  const lines = Object.entries(faults.fired()).map(([text, times]) =>
    times === 0 ? `fault ${text}: never, it had no occasion` : `fault ${text}: ${times} times`,
  );
  return lines.map((line) => `${line}\n`).join("");
}
