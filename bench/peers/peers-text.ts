import { table } from "../table.ts";
import type { PeerFigures } from "./measure-peer.ts";
import type { PeerLoad } from "./peer.ts";
import { peers } from "./peers.ts";
import type { PeerRun } from "./run-peers.ts";

/**
 * One table over all tools, ratios to the suite first. Tools that cannot read what the server says of its hold have the server's own
 * lateness in their hold error, so that stands beside it.
 */
export function peersText(runs: readonly PeerRun[], { pollers, hold, seconds }: Omit<PeerLoad, "seed">): string {
  const suite = runs.find(({ name }) => name === "suite")?.figures ?? null;
  const head = [
    "memory",
    "CPU a poll",
    "tool",
    "held",
    "memory",
    "a poller",
    "CPU a poll",
    "hold error, p99",
    "server late, p99",
    "connections",
    "tells 5000 from 5001",
  ];
  const title = `${pollers.toLocaleString("en")} polls of ${hold} s for ${seconds} s, one tool after another, same server; ratios to this suite`;
  const lines = runs.map(({ name, figures }) => {
    const { about, tellsErrors } = peers[name];
    if (figures === null) return ["", "", about, "not measured", "", "", "", "", "", "", tellsErrors];
    return [...ratios(figures, suite), about, ...cells(figures), tellsErrors];
  });
  const problems = runs.flatMap(({ name, problem }) => (problem === null ? [] : [`${peers[name].about}: ${problem}`]));
  return [title, "", table([head, ...lines], [2, 10]), ...problems].join("\n");
}

function ratios(figures: PeerFigures, suite: PeerFigures | null): string[] {
  if (suite === null) return ["", ""];
  return [times(memoryEach(figures) / memoryEach(suite)), times(cpuEach(figures) / cpuEach(suite))];
}

function cells(figures: PeerFigures): string[] {
  const { held, maxRssBytes, lateP99 } = figures;
  return [
    held.most.toLocaleString("en"),
    `${(maxRssBytes / 1e6).toFixed(0)} MB`,
    `${(memoryEach(figures) / 1024).toFixed(1)} KB`,
    `${cpuEach(figures).toFixed(3)} ms`,
    typeof lateP99 === "number" ? `${lateP99.toFixed(1)} ms` : lateP99,
    `${held.lateP99.toFixed(1)} ms`,
    held.connections.toLocaleString("en"),
  ];
}

/** All memory of the tool, by the polls that it held at most. */
function memoryEach({ maxRssBytes, held }: PeerFigures): number {
  return maxRssBytes / Math.max(1, held.most);
}

function cpuEach({ cpuMs, held }: PeerFigures): number {
  return cpuMs / Math.max(1, held.answered);
}

function times(value: number): string {
  return `${value.toFixed(2)}x`;
}
