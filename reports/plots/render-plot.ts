import { LineChart, type LineSeriesOption } from "echarts/charts";
import { GridComponent, MarkLineComponent, type GridComponentOption } from "echarts/components";
import { init, use, type ComposeOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { acrossAxis, acrossUnit, axisLabel, fontSize, type Across, type Moment } from "./axis.ts";
import { cssInk } from "./palette.ts";

use([LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** Width and height of a drawing in its own units; on a page it scales with its box. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** What is drawn: lines over time, or over spans of time. */
export interface Plot {
  /** Prefix of the drawing's inner ids: unique on its page. */
  readonly id: string;
  readonly valueTitle: string;
  readonly across: Across;
  /** Least value that the value axis shows, though nothing may reach it. */
  readonly leastMax?: number;
  /** Are values counts, so that a level between two of them means nothing? */
  readonly wholeValues?: boolean;
  readonly lines: readonly PlotLine[];
}

export interface PlotLine {
  readonly name: string;
  /** Milliseconds, and value; null leaves a gap. */
  readonly points: readonly (readonly [number, number | null])[];
  /** Any CSS colour. */
  readonly ink: string;
  readonly style: "line" | "dashed" | "area" | "stripedArea";
  /** Lines of one stack stand on each other. */
  readonly stack?: string;
  /** A value holds until the next point, instead of being joined to it. */
  readonly stepped?: boolean;
  /** A level to mark, with the words beside it. */
  readonly mark?: { readonly at: number; readonly label: string };
}

const unseen = { name: "", ink: "none", style: "area" } as const;

type Option = ComposeOption<LineSeriesOption | GridComponentOption>;

const stripes = {
  symbol: "rect",
  dashArrayX: [1, 0],
  dashArrayY: [3, 4],
  rotation: -Math.PI / 4,
  color: "rgba(0,0,0,.45)",
};

/** The drawing as one SVG element; made without a browser, the same for the same input. */
export function renderPlot(plot: Plot, size: PlotSize): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(optionOf(plot));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return tidied(svg, plot.id);
}

/** Room for the labels of the upright axis: the largest load has 250,000 pollers. */
const valueWidth = 64;

function optionOf({ valueTitle, across, leastMax, wholeValues, lines }: Plot): Option {
  const name = { nameTextStyle: { ...axisLabel, align: "left" as const, padding: [0, 0, 4, -valueWidth] } };
  const unit = acrossUnit(across);
  const moments = across.kind === "time" ? across.moments : [];
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: { left: valueWidth, right: 12, top: 34, bottom: 46, outerBoundsMode: "none" },
    xAxis: acrossAxis(across),
    yAxis: {
      type: "value",
      min: 0,
      minInterval: wholeValues === true ? 1 : 0,
      name: valueTitle,
      ...name,
      splitNumber: 4,
      axisLabel,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: cssInk("grid") } },
    },
    series: [
      ...lines.map((line) => seriesOf(line, unit)),
      // Reaches as high as the axis has to, and is not seen.
      ...(leastMax === undefined ? [] : [seriesOf({ ...unseen, points: [[0, leastMax]] }, unit)]),
      ...(moments.length === 0
        ? []
        : [{ ...seriesOf({ ...unseen, points: [] }, unit), markLine: momentsOf(moments, unit) }]),
    ],
  };
}

function seriesOf({ name, points, ink, style, stack, stepped, mark }: PlotLine, unitMs: number): LineSeriesOption {
  const isArea = style === "area" || style === "stripedArea";
  return {
    type: "line",
    name,
    data: points.map(([ms, value]) => [ms / unitMs, value]),
    symbol: "none",
    silent: true,
    color: ink,
    lineStyle: { width: isArea ? 0 : 2, type: style === "dashed" ? [7, 4] : "solid" },
    ...(isArea ? { areaStyle: { opacity: 1, color: ink } } : {}),
    ...(style === "stripedArea" ? { itemStyle: { decal: stripes } } : {}),
    ...(stack === undefined ? {} : { stack }),
    ...(stepped === true ? { step: "end" as const } : {}),
    ...(mark === undefined ? {} : { markLine: markOf(mark) }),
  };
}

function markOf({ at, label }: NonNullable<PlotLine["mark"]>): NonNullable<LineSeriesOption["markLine"]> {
  return {
    silent: true,
    symbol: "none",
    data: [{ yAxis: at }],
    lineStyle: { color: cssInk("text"), type: [3, 3], width: 1 },
    label: { formatter: label, position: "insideEndTop", color: cssInk("text"), fontSize },
  };
}

/** Upright lines with words along them. */
function momentsOf(moments: readonly Moment[], unit: number): NonNullable<LineSeriesOption["markLine"]> {
  return {
    silent: true,
    symbol: "none",
    animation: false,
    data: moments.map(({ atMs, label }) => ({ xAxis: atMs / unit, label: { formatter: label } })),
    lineStyle: { color: cssInk("axis"), type: [2, 3], width: 1 },
    label: { position: "insideEndTop", color: cssInk("text"), fontSize: fontSize - 1 },
  };
}

/**
 * The library's drawing without what a still picture does not need (styles for the pointer, metadata), free to scale with
 * its box, and with inner ids that do not depend on what was drawn before.
 */
function tidied(svg: string, id: string): string {
  return svg
    .replace(/<style[^]*?<\/style>/, "")
    .replaceAll(/ (?:class|ecmeta_\w+|pointer-events|xml:space|xmlns:xlink|version|baseProfile)="[^"]*"/g, "")
    .replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"')
    .replaceAll(/zr\d+-/g, `${id}-`)
    .replaceAll(/>\s+</g, "><")
    .trim();
}
