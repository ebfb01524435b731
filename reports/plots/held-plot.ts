import { countOf } from "../builders/figures.ts";
import type { ThinSeries } from "../builders/thin-series.ts";
import { cssInk } from "./palette.ts";
import type { Plot } from "./render-plot.ts";

/** Polls that are held at one time, with the number of pollers as a line to reach. */
export function heldPlot({ points, intervalMs }: ThinSeries, pollers: number, id: string): Plot {
  const endMs = (points.at(-1)?.tMs ?? 0) + intervalMs;
  return {
    id,
    valueTitle: "polls held",
    endMs,
    leastMax: pollers * 1.08,
    wholeValues: true,
    lines: [
      {
        name: "polls held",
        points: [[0, 0], ...points.map(({ tMs, held }) => [tMs + intervalMs, held] as const)],
        ink: cssInk("held"),
        style: "line",
        mark: { at: pollers, label: countOf(pollers, "poller") },
      },
    ],
  };
}
