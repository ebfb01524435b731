import { expect, test } from "vitest";
import { thinSeries } from "../builders/thin-series.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { heldPlot } from "./held-plot.ts";
import { holdExcessPlot } from "./hold-excess-plot.ts";
import { outcomePlot } from "./outcome-plot.ts";
import { cssInk } from "./palette.ts";
import { renderPlot, type Plot } from "./render-plot.ts";

const { load } = sampleRun();
const series = thinSeries(load.series, load.durationMs, 300);
const size = { width: 800, height: 240 };
const plots: Record<string, (id: string) => Plot> = {
  held: (id) => heldPlot(series, load.pollers, id),
  outcomes: (id) => outcomePlot(series, id),
  "hold excess": (id) => holdExcessPlot(series, id),
};

test.each(Object.entries(plots))(
  "the drawing of %s scales with its box, names its axes, and needs nothing else",
  (_, plot) => {
    const drawing = plot("a");
    const svg = renderPlot(drawing, size);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 800 240"[^>]*>.*<\/svg>$/);
    expect(svg).not.toMatch(/^<svg [^>]* width=/);
    expect(svg).toContain(`>${drawing.valueTitle}</text>`);
    expect(svg).toContain(">time since the start of the load (s)</text>");
    expect(svg).not.toMatch(/<style|<script|<image|https?:\/\/(?!www\.w3\.org\/)/);
  },
);

test("a drawing depends on nothing but its input, and inner ids are its own", () => {
  const [plot] = Object.values(plots);
  const first = plot && renderPlot(plot("a"), size);
  expect(plot && renderPlot(plot("a"), size)).toBe(first);
  const other = (plot && renderPlot(plot("b"), size)) ?? "";
  expect(other.match(/ id="([^"]+)"/)?.[1]).toMatch(/^b-/);
});

test("every outcome that occurred is drawn in its own ink, and no other", () => {
  const svg = renderPlot(outcomePlot(series, "a"), size);
  for (const [outcome, count] of Object.entries(load.outcomes)) {
    const ink = cssInk(outcome as keyof typeof load.outcomes);
    expect(svg.includes(ink), outcome).toBe(count > 0);
  }
});

test.each([
  [60_000, "s"],
  [600_000, "min"],
  [86_400_000, "h"],
])("a load of %d ms is drawn in %s", (endMs, unit) => {
  const line = {
    name: "a",
    points: [
      [0, 1],
      [endMs, 2],
    ] as const,
    ink: "red",
    style: "line" as const,
  };
  expect(renderPlot({ id: "a", valueTitle: "v", endMs, lines: [line] }, size)).toContain(`of the load (${unit})`);
});
