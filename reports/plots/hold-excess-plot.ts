import type { ThinSeries } from "../builders/thin-series.ts";
import { cssInk } from "./palette.ts";
import type { Plot } from "./render-plot.ts";

/** What clients waited beyond the hold, over time: the median and the slowest 1 %. */
export function holdExcessPlot({ points, intervalMs }: ThinSeries, id: string): Plot {
  const at = (tMs: number): number => tMs + intervalMs / 2;
  return {
    id,
    valueTitle: "hold excess (ms)",
    endMs: (points.at(-1)?.tMs ?? 0) + intervalMs,
    lines: [
      {
        name: "99 %",
        points: points.map(({ tMs, holdExcessP99 }) => [at(tMs), holdExcessP99] as const),
        ink: cssInk("tail"),
        style: "dashed",
      },
      {
        name: "median",
        points: points.map(({ tMs, holdExcessP50 }) => [at(tMs), holdExcessP50] as const),
        ink: cssInk("median"),
        style: "line",
      },
    ],
  };
}
