import type { SeriesPoint } from "../load-model.ts";
import type { LoadTime } from "./load-time.ts";
import { cssInk } from "./palette.ts";
import type { Plot } from "./render-plot.ts";

/** Which wait is drawn: by the members of a point that hold its percentiles. */
export type Wait = "holdExcess" | "eventLag";

const titles: Readonly<Record<Wait, string>> = { holdExcess: "hold excess (ms)", eventLag: "event lag (ms)" };

/** A wait over time: the median and the slowest 1 %. */
export function percentilesPlot({ points, intervalMs, across }: LoadTime, wait: Wait, id: string): Plot {
  const over = (of: (point: SeriesPoint) => number | null) =>
    points.map((point) => [point.tMs + intervalMs / 2, of(point)] as const);
  return {
    id,
    valueTitle: titles[wait],
    across,
    lines: [
      { name: "99 %", points: over((point) => point[`${wait}P99`]), ink: cssInk("tail"), style: "dashed" },
      { name: "median", points: over((point) => point[`${wait}P50`]), ink: cssInk("median"), style: "line" },
    ],
  };
}
