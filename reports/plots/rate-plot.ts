import type { SeriesPoint } from "../load-model.ts";
import type { LoadTime } from "./load-time.ts";
import { cssInk, type plotInks } from "./palette.ts";
import type { Plot, PlotLine } from "./render-plot.ts";

/** Something that is counted in every interval, drawn as so many a second. */
export interface Rate {
  readonly name: string;
  readonly ink: keyof typeof plotInks;
  readonly style: PlotLine["style"];
  readonly of: (point: SeriesPoint) => number;
}

/** Rates over time; each lasts for the whole of its interval. */
export function ratePlot(time: LoadTime, valueTitle: string, rates: readonly Rate[], id: string): Plot {
  const { points, intervalMs, across } = time;
  const lines = rates.map(({ name, ink, style, of }): PlotLine => {
    const values = points.map((point) => [point.tMs, (of(point) * 1000) / intervalMs] as const);
    return {
      name,
      points: [...values, [across.endMs, values.at(-1)?.[1] ?? 0]],
      ink: cssInk(ink),
      style,
      stepped: true,
    };
  });
  return { id, valueTitle, across, lines };
}
