import type { LoadResult } from "../load-model.ts";
import type { LoadTime } from "./load-time.ts";
import { cssInk } from "./palette.ts";
import type { Plot, PlotLine } from "./render-plot.ts";

/** Whose use of the machine is drawn, and how. */
export const usageRoles = [
  { role: "generator", name: "k6", ink: "generator", style: "line" },
  { role: "tenant", name: "tenant", ink: "tenant", style: "line" },
  { role: "reference", name: "reference poller", ink: "reference", style: "dashed" },
] as const;

/** Processors that the processes of each role kept busy, over time, with the share that the generator may use. */
export function processorsPlot({ usage, machine }: LoadResult, { across }: LoadTime, id: string): Plot {
  const most = machine.processors * 0.8;
  const lines = linesOf(usage, across.endMs, ({ processors }) => processors);
  return {
    id,
    valueTitle: "processors in use",
    across,
    leastMax: machine.processors,
    lines: lines.map((line, at) =>
      at === 0 ? { ...line, mark: { at: most, label: `80 % of ${machine.processors} processors` } } : line,
    ),
  };
}

/** Memory that the processes of each role had resident, over time. */
export function memoryPlot({ usage }: LoadResult, { across }: LoadTime, id: string): Plot {
  const lines = linesOf(usage, across.endMs, ({ rssBytes }) => rssBytes / 1024 ** 2);
  return { id, valueTitle: "memory (MiB)", across, lines };
}

type Usage = LoadResult["usage"];

function linesOf(usage: Usage, endMs: number, of: (role: Usage[number]["generator"]) => number): PlotLine[] {
  const during = usage.filter(({ tMs }) => tMs >= 0 && tMs <= endMs);
  return usageRoles.map(({ role, name, ink, style }) => ({
    name,
    points: during.map((point) => [point.tMs, of(point[role])] as const),
    ink: cssInk(ink),
    style,
  }));
}
