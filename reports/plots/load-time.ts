import { countText } from "../builders/figures.ts";
import type { ThinSeries } from "../builders/thin-series.ts";
import type { LoadResult } from "../load-model.ts";
import type { Across, Moment } from "./axis.ts";

/** A series of a load, and the time axis that all its drawings share. */
export interface LoadTime extends ThinSeries {
  readonly across: Extract<Across, { kind: "time" }>;
}

/** The time of a load with what was done to the tenant on purpose: levels reached and left, storms, broadcasts. */
export function loadTime(series: ThinSeries, { plan }: Pick<LoadResult, "plan">): LoadTime {
  const endMs = (series.points.at(-1)?.tMs ?? 0) + series.intervalMs;
  const levels = plan.phases.flatMap(({ kind, pollers, fromMs, untilMs }): Moment[] =>
    kind === "steady"
      ? [
          { atMs: fromMs, label: `${countText(pollers)} there` },
          { atMs: untilMs, label: "level ends" },
        ]
      : [],
  );
  const storms = plan.reconnectAtMs.map((atMs): Moment => ({ atMs, label: "all reconnect" }));
  const broadcasts = plan.broadcastAtMs.map((atMs): Moment => ({ atMs, label: "broadcast" }));
  const moments = [...levels, ...storms, ...broadcasts].filter(({ atMs }) => atMs > 0 && atMs < endMs);
  return { ...series, across: { kind: "time", endMs, moments } };
}
