import { countOf } from "../builders/figures.ts";
import type { LoadTime } from "./load-time.ts";
import { cssInk } from "./palette.ts";
import type { Plot } from "./render-plot.ts";

/** Polls that are held at one time, with the number of pollers as a line to reach. */
export function heldPlot({ points, intervalMs, across }: LoadTime, pollers: number, id: string): Plot {
  return {
    id,
    valueTitle: "polls held",
    across,
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
