import type { SeriesPoint } from "../load-model.ts";

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
  const total = (of: (point: SeriesPoint) => number): number => points.reduce((sum, point) => sum + of(point), 0);
  return {
    tMs: points[0]?.tMs ?? 0,
    held: points.at(-1)?.held ?? 0,
    started: total(({ started }) => started),
    created: total(({ created }) => created),
    outcomes: together(points.map(({ outcomes }) => outcomes)),
    others: together(points.map(({ others }) => others)),
    holdExcessP50: worst(points.map(({ holdExcessP50 }) => holdExcessP50)),
    holdExcessP99: worst(points.map(({ holdExcessP99 }) => holdExcessP99)),
    eventLagP50: worst(points.map(({ eventLagP50 }) => eventLagP50)),
    eventLagP99: worst(points.map(({ eventLagP99 }) => eventLagP99)),
    uploadedBytes: total(({ uploadedBytes }) => uploadedBytes),
  };
}

function together<Key extends string>(counts: readonly Partial<Record<Key, number>>[]): Partial<Record<Key, number>> {
  const sums: Partial<Record<Key, number>> = {};
  for (const own of counts)
    for (const [key, count] of Object.entries(own) as [Key, number][]) sums[key] = (sums[key] ?? 0) + count;
  return sums;
}

function worst(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}
