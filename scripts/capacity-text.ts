import type { CapacityReport, LoadPoint, ServerLimits } from "../tenant/capacity/capacity-report.ts";

const nothing = "no chat servers are configured: work takes no time, and there is room for every session\n";

/** The theoretical limits of a tenant as text: a table of its servers, what they do together, and what is assumed. */
export function formatCapacity(report: CapacityReport | null): string {
  if (report === null) return nothing;
  const { servers, total, holdMs, answerLimitMs, lateShare, assumptions } = report;
  const { maxSessions, refusedFromSession, maxRatePerSecond, lateFromPerSecond, lateFromPoller, sessionsPerSecond } =
    total;
  const lines = [
    `theoretical limits: polls are held for ${holdMs} ms, an answer after ${answerLimitMs} ms is 5000`,
    `5000 begins where more than ${percent(lateShare)} of all work is answered so`,
    "",
    ...servers.flatMap(serverLines),
    "all servers",
    `  sessions           ${maxSessions}; session ${refusedFromSession} is refused with 5001`,
    `  work a second      ${rate(maxRatePerSecond)} at most; 5000 from ${rate(lateFromPerSecond)} with all seats taken alike`,
    `  sessions that poll ${pollersText(lateFromPoller, refusedFromSession)}`,
    ...sessionsPerSecond.map(
      ({ lengthMs, perSecond }) =>
        `  sessions of ${`${lengthMs / 1000} s`.padEnd(6)} ${rate(perSecond)} new ones a second`,
    ),
    "",
    "assumed:",
    ...assumptions.map((line) => `  ${line}`),
  ];
  return `${lines.join("\n")}\n`;
}

function serverLines(server: ServerLimits): string[] {
  const { name, maxSessions, workers, meanServiceMs, method, maxRatePerSecond, lateFromPerSecond } = server;
  return [
    `server ${name}: ${maxSessions} sessions, ${workers === 1 ? "1 worker" : `${workers} workers`}, ${meanServiceMs} ms of work each; ${method}`,
    `  work a second      ${rate(maxRatePerSecond)} at most; 5000 from ${rate(lateFromPerSecond)}`,
    ...table([headings, ...server.atUtilisation.map(cells)]),
    "",
  ];
}

const headings = ["busy", "work/s", "waits", "mean wait", "mean answer", "5000"];

function cells(point: LoadPoint): string[] {
  return [
    percent(point.utilisation),
    rate(point.ratePerSecond),
    percent(point.waitingShare),
    `${point.meanWaitMs.toFixed(1)} ms`,
    `${point.meanAnswerMs.toFixed(1)} ms`,
    percent(point.lateShare),
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")}`);
}

function pollersText(lateFromPoller: number | null, refusedFromSession: number): string {
  return lateFromPoller === null
    ? `5001 comes first, with session ${refusedFromSession}`
    : `5000 comes first, from ${lateFromPoller} that do nothing else`;
}

function rate(perSecond: number): string {
  return perSecond >= 100 ? perSecond.toFixed(0) : perSecond.toFixed(2);
}

function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.01) return "<0.01 %";
  return `${Number(value.toFixed(value < 1 ? 2 : 1))} %`;
}
