import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";
import type { SeriesPoint } from "../model.ts";

/** A series with intervals of known length. */
export interface ThinSeries {
  readonly intervalMs: number;
  readonly points: readonly SeriesPoint[];
}

/**
 * A series with at most `most` points: neighbours are joined, counts added, held polls as at the end, percentiles by the
 * worst of them, so that no peak is lost.
 */
export function thinSeries(series: readonly SeriesPoint[], durationMs: number, most: number): ThinSeries {
  const [first, second] = series;
  const intervalMs = first === undefined || second === undefined ? Math.max(durationMs, 1) : second.tMs - first.tMs;
  const size = Math.max(1, Math.ceil(series.length / most));
  const points: SeriesPoint[] = [];
  for (let at = 0; at < series.length; at += size) points.push(joined(series.slice(at, at + size)));
  return { intervalMs: intervalMs * size, points };
}

function joined(points: readonly SeriesPoint[]): SeriesPoint {
  const outcomes: Partial<Record<PollOutcome, number>> = {};
  for (const outcome of pollOutcomes) {
    const count = points.reduce((sum, point) => sum + (point.outcomes[outcome] ?? 0), 0);
    if (count > 0) outcomes[outcome] = count;
  }
  return {
    tMs: points[0]?.tMs ?? 0,
    held: points.at(-1)?.held ?? 0,
    outcomes,
    holdExcessP50: worst(points.map(({ holdExcessP50 }) => holdExcessP50)),
    holdExcessP99: worst(points.map(({ holdExcessP99 }) => holdExcessP99)),
  };
}

function worst(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}
