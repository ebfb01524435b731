import { expect, test } from "vitest";
import { thinSeries } from "../builders/thin-series.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { heldPlot } from "./held-plot.ts";
import { loadTime } from "./load-time.ts";
import { outcomePlot } from "./outcome-plot.ts";
import { cssInk } from "./palette.ts";
import { percentilesPlot } from "./percentiles-plot.ts";
import { ratePlot } from "./rate-plot.ts";
import { renderPlot, type Plot } from "./render-plot.ts";
import { spreadPlot } from "./spread-plot.ts";
import { memoryPlot, processorsPlot } from "./usage-plot.ts";

const { load } = sampleRun();
const time = loadTime(thinSeries(load.series, load.durationMs, 300), load);
const size = { width: 800, height: 240 };
const plots: Record<string, (id: string) => Plot> = {
  held: (id) => heldPlot(time, load.pollers, id),
  outcomes: (id) => outcomePlot(time, id),
  "hold excess": (id) => percentilesPlot(time, "holdExcess", id),
  "event lag": (id) => percentilesPlot(time, "eventLag", id),
  requests: (id) =>
    ratePlot(time, "requests", [{ name: "a", ink: "held", style: "line", of: ({ started }) => started }], id),
  processors: (id) => processorsPlot(load, time, id),
  memory: (id) => memoryPlot(load, time, id),
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
  const svg = renderPlot(outcomePlot(time, "a"), size);
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
  expect(
    renderPlot({ id: "a", valueTitle: "v", across: { kind: "time", endMs, moments: [] }, lines: [line] }, size),
  ).toContain(`of the load (${unit})`);
});

test("what was done to the tenant on purpose is marked where it was done", () => {
  const svg = renderPlot(heldPlot(time, load.pollers, "a"), size);
  for (const label of ["600 there", "level ends", "all reconnect", "broadcast"])
    expect(svg).toContain(`>${label}</text>`);
  const calm = loadTime(time, { plan: { ...load.plan, phases: [], reconnectAtMs: [], broadcastAtMs: [99_000_000] } });
  expect(calm.across.moments).toEqual([]);
});

test("the largest values have room beside their axis", () => {
  const drawing = { ...heldPlot(time, 250_000, "a"), leastMax: 250_000 };
  const labels = [...renderPlot(drawing, size).matchAll(/<text [^>]*translate\((\d+) [^>]*>([\d,]{6,})<\/text>/g)];
  expect(labels.length).toBeGreaterThan(2);
  // Digits are about 7 units wide at this size of the letters.
  for (const [, endsAt, label = ""] of labels) expect(Number(endsAt) - label.length * 7).toBeGreaterThanOrEqual(0);
});

test("a distribution is drawn over powers of ten, all samples in it, gaps as gaps", () => {
  const values = {
    ...load.distributions.holdExcess,
    count: 4,
    buckets: [
      [0.1, 1],
      [1, 2],
      [10, 1],
    ],
  };
  const { across, lines } = spreadPlot(
    [{ name: "a", values: values as never, ink: "spread", style: "area" }],
    "wait",
    "a",
  );
  expect(across).toMatchObject({ kind: "spans", leastMs: 0.01, mostMs: 10 });
  const points = lines[0]?.points ?? [];
  expect(points.reduce((sum, [, share]) => sum + (share ?? 0), 0)).toBe(100);
  expect(points.filter(([, share]) => share === 0).length).toBe(points.length - 3);
  const svg = renderPlot({ id: "a", valueTitle: "v", across, lines }, size);
  for (const label of ["0.01 ms", "0.1 ms", "1 ms", "10 ms", "wait"]) expect(svg).toContain(`>${label}</text>`);
});
