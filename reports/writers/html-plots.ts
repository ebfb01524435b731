import type { PollOutcome } from "../../protocol/outcomes.ts";
import { bytesText, countText, spanText } from "../builders/figures.ts";
import { outcomeRows } from "../builders/load-facts.ts";
import { outcomeWords } from "../builders/outcome-words.ts";
import { thinSeries } from "../builders/thin-series.ts";
import type { LoadResult } from "../load-model.ts";
import { heldPlot } from "../plots/held-plot.ts";
import { loadTime, type LoadTime } from "../plots/load-time.ts";
import { outcomePlot } from "../plots/outcome-plot.ts";
import { cssInk, outcomeInks, type plotInks } from "../plots/palette.ts";
import { percentilesPlot, type Wait } from "../plots/percentiles-plot.ts";
import { ratePlot, type Rate } from "../plots/rate-plot.ts";
import { renderPlot, type Plot } from "../plots/render-plot.ts";
import { spreadPlot, type Spread } from "../plots/spread-plot.ts";
import { memoryPlot, processorsPlot, usageRoles } from "../plots/usage-plot.ts";
import { markup, trusted, type Markup } from "./markup.ts";

/** More points than these are finer than the widest drawing can show. */
const mostPoints = 300;
const wide = { width: 1032, height: 250 };
const narrow = { width: 368, height: 230 };
const mebibyte = 1024 ** 2;

/** The drawings of a load run; those over time are left out when the run has no series. */
export function plotFigures(load: LoadResult): Markup {
  const { series, durationMs } = load;
  const time = loadTime(thinSeries(series, durationMs, mostPoints), load);
  return markup`${series.length === 0 ? null : timeFigures(load, time)}
${spreadFigures(load)}
${series.length === 0 || load.usage.length === 0 ? null : usageFigures(load, time)}`;
}

/** The square beside the name of an outcome, as it is drawn. */
export function swatch(outcome: PollOutcome): Markup {
  const kind = outcomeInks[outcome].striped ? "swatch striped" : "swatch";
  return markup`<span class="${kind}" style="--swatch:${cssInk(outcome)}" aria-hidden="true"></span>`;
}

function timeFigures(load: LoadResult, time: LoadTime): Markup {
  const outcomes = outcomeRows(load).map(
    ({ outcome }) => markup`<li>${swatch(outcome)}${outcomeWords(outcome).label}</li>`,
  );
  const requests: readonly Rate[] = [{ name: "requests", ink: "held", style: "line", of: ({ started }) => started }];
  const uploads: readonly Rate[] = [
    { name: "uploads", ink: "spread", style: "area", of: ({ uploadedBytes }) => uploadedBytes / mebibyte },
  ];
  const begun = load.operations.reduce((sum, { started }) => sum + started, 0);
  const uploaded = load.series.reduce((sum, { uploadedBytes }) => sum + uploadedBytes, 0);
  return markup`${figure("Polls held over time", (id) => heldPlot(time, load.pollers, id), `${countText(load.peakHeld)} polls were held at the peak.`, null)}
${figure("Requests begun over time", (id) => ratePlot(time, "requests begun per second", requests, id), `${countText(begun)} requests in all.`, null)}
${figure("Outcomes of polls over time", (id) => outcomePlot(time, id), "The table below has the figures.", outcomes)}
${waitFigure("Hold excess over time", "holdExcess", time)}
${waitFigure("Event lag over time", "eventLag", time)}
${uploaded === 0 ? null : figure("Uploads over time", (id) => ratePlot(time, "MiB uploaded per second", uploads, id), `${bytesText(uploaded)} in all.`, null)}`;
}

function waitFigure(title: string, wait: Wait, time: LoadTime): Markup | null {
  const { points, intervalMs } = time;
  if (points.every((point) => point[`${wait}P50`] === null)) return null;
  const worst = Math.max(...points.map((point) => point[`${wait}P99`] ?? 0));
  const words = `The 99th percentile of an interval of ${spanText(intervalMs)} was ${spanText(worst)} at worst.`;
  const lines = [lineKey("median", "line", "median"), lineKey("tail", "line dashed", "99th percentile")];
  return figure(title, (id) => percentilesPlot(time, wait, id), words, lines);
}

function spreadFigures({ distributions, reference }: LoadResult): Markup {
  const { holdExcess, eventLag, sessionCreation, upload } = distributions;
  const beside = reference?.holdExcess ?? null;
  const waits: Spread[] = [
    ...(holdExcess === null ? [] : [{ name: "all", values: holdExcess, ink: "spread", style: "area" } as const]),
    ...(beside === null ? [] : [{ name: "reference", values: beside, ink: "reference", style: "line" } as const]),
  ];
  const key = [
    squareKey("spread", "all polls"),
    ...(beside === null ? [] : [lineKey("reference", "line", "of these the reference poller’s")]),
  ];
  return markup`${holdExcess === null ? null : figure("Hold excess, distribution", (id) => spreadPlot(waits, "hold excess", id), spreadWords(waits), key)}
${spreadFigure("Event lag, distribution", "event lag", eventLag)}
${spreadFigure("Session creation, distribution", "time to a session", sessionCreation)}
${spreadFigure("Upload, distribution", "time of an upload", upload)}`;
}

function spreadFigure(title: string, axis: string, values: LoadResult["distributions"]["eventLag"]): Markup | null {
  if (values === null) return null;
  const spreads = [{ name: "all", values, ink: "spread", style: "area" }] as const;
  return figure(title, (id) => spreadPlot(spreads, axis, id), spreadWords(spreads), null);
}

function spreadWords(spreads: readonly Spread[]): string {
  const [first] = spreads;
  return first === undefined
    ? ""
    : `Half of ${countText(first.values.count)} were within ${spanText(first.values.p50)}, all within ${spanText(first.values.max)}.`;
}

function usageFigures(load: LoadResult, time: LoadTime): Markup {
  const lines = usageRoles.map(({ name, ink, style }) =>
    lineKey(ink, style === "dashed" ? "line dashed" : "line", name),
  );
  const peak = load.generator === null ? "" : `k6 used ${spanText(load.generator.cpuMs)} of processor time.`;
  const memory = load.generator === null ? "" : `k6 had ${bytesText(load.generator.maxRssBytes)} at most.`;
  return markup`${figure("Processors in use over time", (id) => processorsPlot(load, time, id), peak, lines)}
${figure("Memory over time", (id) => memoryPlot(load, time, id), memory, lines)}`;
}

function squareKey(ink: keyof typeof plotInks, name: string): Markup {
  return markup`<li><span class="swatch" style="--swatch:${cssInk(ink)}" aria-hidden="true"></span>${name}</li>`;
}

function lineKey(ink: keyof typeof plotInks, kind: string, name: string): Markup {
  return markup`<li><span class="swatch ${kind}" style="--swatch:${cssInk(ink)}" aria-hidden="true"></span>${name}</li>`;
}

function figure(title: string, plot: (id: string) => Plot, words: string, key: readonly Markup[] | null): Markup {
  const id = title.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  const drawn = [
    markup`<div class="wide">${trusted(renderPlot(plot(`${id}-wide`), wide))}</div>`,
    markup`<div class="narrow">${trusted(renderPlot(plot(`${id}-narrow`), narrow))}</div>`,
  ];
  return markup`<figure class="plot"><h3>${title}</h3>
<div role="img" aria-label="${title}. ${words}">${drawn}</div>
${key === null ? null : markup`<ul class="key">${key}</ul>`}
</figure>`;
}
