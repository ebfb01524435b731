import type { RequestOutcome } from "../../protocol/outcomes.ts";
import { lengthMs, phasesOf, type Stage } from "../stages.ts";
import { calmOutcomes } from "./calm-outcomes.ts";
import { endedIn } from "./health.ts";
import type { Tally } from "./tally.ts";

/** Where a load is. */
export interface LoadProgress {
  /** What goes on, as a few words. */
  readonly phase: string;
  readonly elapsedMs: number;
  /** Until everybody should have left. */
  readonly leftMs: number;
  readonly held: number;
  /** Requests that ended within the last second. */
  readonly perSecond: number;
  /** Requests that failed so far, by how. */
  readonly failures: ReadonlyMap<string, number>;
}

/** What is known of a load that is under way. */
interface LoadUnderWay {
  readonly stages: readonly Stage[];
  readonly tally: Tally;
  readonly held: number;
  /** Null before all generators have begun. */
  readonly elapsedMs: number | null;
  readonly isStopped: boolean;
}

const words = { rise: "rising to", steady: "steady at", fall: "falling to" };

/** How far a load has come. */
export function progressOf(load: LoadUnderWay): LoadProgress {
  const { stages, tally, held } = load;
  const elapsedMs = Math.max(0, load.elapsedMs ?? 0);
  const last = tally.points.at(-2);
  const ended = last === undefined ? [] : [...endedIn([last]).values()];
  const failures = new Map<RequestOutcome, number>();
  for (const { outcome, count } of tally.endings.values())
    if (!calmOutcomes.includes(outcome)) failures.set(outcome, (failures.get(outcome) ?? 0) + count);
  return {
    phase: phaseNow(load, elapsedMs),
    elapsedMs,
    leftMs: Math.max(0, lengthMs(stages) - elapsedMs),
    held,
    perSecond: ended.reduce((sum, times) => sum + times, 0) / (tally.pointMs / 1000),
    failures,
  };
}

function phaseNow({ stages, elapsedMs, isStopped }: LoadUnderWay, nowMs: number): string {
  if (elapsedMs === null) return "starting";
  if (isStopped) return "ending early";
  const phase = phasesOf(stages).find(({ fromMs, untilMs }) => nowMs >= fromMs && nowMs < untilMs);
  return phase === undefined ? "draining" : `${words[phase.kind]} ${phase.pollers}`;
}
