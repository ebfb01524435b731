/** How often each fault that was switched on was committed, one line a fault; empty without faults. */
export function formatFaults(fired: Readonly<Record<string, number>>): string {
  const lines = Object.entries(fired).map(([text, times]) =>
    times === 0 ? `fault ${text}: never, it had no occasion` : `fault ${text}: ${times} times`,
  );
  return lines.map((line) => `${line}\n`).join("");
}
