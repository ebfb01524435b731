import type { LedgerRow, LedgerSnapshot } from "../tenant/ledger.ts";

function counts(of: Readonly<Record<string, number>>): string {
  return Object.entries(of)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

/** The tenant's own count as text: a line an operation or link that was called, one for the polls, one for the total. */
export function formatLedger({ operations, links, polls, unmatched, preflights, malformed }: LedgerSnapshot): string {
  const called = Object.entries({ ...operations, ...links }).filter(([, row]) => row.received > 0);
  const width = Math.max(0, ...called.map(([id]) => id.length));
  const lines = called.map(([id, { received, answered, cutOff, inFlight }]) => {
    const parts = counts({ ...answered, "cut off": cutOff, "in flight": inFlight });
    return `  ${id.padEnd(width)}  received ${received}: ${parts}`;
  });
  const total = (rows: Readonly<Record<string, LedgerRow>>): number =>
    Object.values(rows).reduce((sum, row) => sum + row.received, 0);
  const outcomes = counts(polls.outcomes);
  if (outcomes !== "") lines.push(`  polls by outcome: ${outcomes}`);
  const others = counts({ "plain links": total(links), preflights, malformed });
  lines.push(
    `${total(operations)} requests for operations of the API, ${unmatched} for something else${others && `; ${others}`}`,
  );
  return `ledger of the tenant\n${lines.join("\n")}\n`;
}
