import { families, familyNames, type Mix } from "../families.ts";
import type { ProcessShare } from "../plan.ts";
import type { Shape } from "../profiles.ts";
import { mostPollers } from "../stages.ts";

/** Files that a process has open beside the connections of its pollers, with room for some more on either end. */
const ownFiles = 400;
/**
 * Each VU has the script and its validators in memory once more, 8 MB as measured, and is one more loop that keeps what came
 * from the network waiting. With more pollers than this the one event loop may fall behind itself.
 */
const largestPollersPerVu = 5000;
/** With fewer, a moment of delay makes a VU close connections that it needs again at once. Measured: at 6, 19,500 pollers never came to rest. */
const leastIdle = 20;
/** Holds of this length are what clients that poll at an interval overlap with. Source: limits.yaml, holdMaxMs. */
const longestHoldMs = 15_000;

/** How a load is spread. */
export interface ProcessCount {
  readonly processes: number;
  /** Connections that the load needs at a time, about. */
  readonly connections: number;
  /** Those that one process can have. */
  readonly perProcess: number;
}

/** How many k6 processes a load needs, given how many files each may have open. */
export function countProcesses(
  shape: Pick<Shape, "stages" | "mix" | "messages" | "uploads">,
  fileLimit: number,
): ProcessCount {
  const perProcess = fileLimit - ownFiles;
  const { messages, uploads, stages, mix } = shape;
  // A poll keeps its connection busy; whoever says something meanwhile needs another one, for a moment.
  const connections = Math.ceil(
    mostPollers(stages) * connectionsEach(mix) + Math.min(messages.perSecond, 200) + uploads.atOnce,
  );
  return { processes: Math.max(1, Math.ceil(connections / perProcess)), connections, perProcess };
}

/** One share of the plan for each process, round the addresses of the target. */
export function planProcesses(
  shape: Pick<Shape, "stages" | "mix" | "messages" | "uploads">,
  urls: readonly string[],
  fileLimit: number,
): ProcessShare[] {
  const { processes, connections, perProcess } = countProcesses(shape, fileLimit);
  const pollers = Math.ceil(mostPollers(shape.stages) / processes);
  const vus = Math.max(1, Math.ceil(pollers / largestPollersPerVu));
  const spare = perProcess - Math.ceil(connections / processes);
  const idlePerVu = Math.max(leastIdle, Math.min(Math.ceil(pollers / vus), Math.floor(spare / vus)));
  return Array.from({ length: processes }, (_, at) => ({ url: urls[at % urls.length] ?? "", vus, idlePerVu }));
}

/** Connections that a customer has at a time, on average. */
function connectionsEach(mix: Mix): number {
  const total = familyNames.reduce((sum, name) => sum + (mix[name] ?? 0), 0);
  const needed = familyNames.reduce((sum, name) => {
    const { overlapsEveryMs } = families[name];
    return sum + (mix[name] ?? 0) * (overlapsEveryMs === null ? 1 : 1 + Math.ceil(longestHoldMs / overlapsEveryMs));
  }, 0);
  return total === 0 ? 1 : needed / total;
}
