import type { PollOutcome } from "../../protocol/outcomes.ts";
import { countText, spanText } from "../builders/figures.ts";
import { outcomeRows } from "../builders/load-facts.ts";
import { outcomeWords } from "../builders/outcome-words.ts";
import { thinSeries, type ThinSeries } from "../builders/thin-series.ts";
import type { LoadResult } from "../load-model.ts";
import { heldPlot } from "../plots/held-plot.ts";
import { holdExcessPlot } from "../plots/hold-excess-plot.ts";
import { outcomePlot } from "../plots/outcome-plot.ts";
import { cssInk, outcomeInks, type plotInks } from "../plots/palette.ts";
import { renderPlot, type Plot } from "../plots/render-plot.ts";
import { markup, trusted, type Markup } from "./markup.ts";

/** More points than these are finer than the widest drawing can show. */
const mostPoints = 300;
const wide = { width: 1032, height: 250 };
const narrow = { width: 368, height: 230 };

/** The three drawings of a load run over time; none when the run has no series. */
export function plotFigures(load: LoadResult): Markup | null {
  if (load.series.length === 0) return null;
  const series = thinSeries(load.series, load.durationMs, mostPoints);
  const outcomes = outcomeRows(load).map(
    ({ outcome }) => markup`<li>${swatch(outcome)}${outcomeWords(outcome).label}</li>`,
  );
  const lines = markup`<li>${lineSwatch("median", "line")}median</li><li>${lineSwatch("tail", "line dashed")}99th percentile</li>`;
  const hasExcess = series.points.some(({ holdExcessP50 }) => holdExcessP50 !== null);
  return markup`${figure("Polls held over time", (id) => heldPlot(series, load.pollers, id), `${countText(load.peakHeld)} polls were held at the peak.`, null)}
${figure("Outcomes of polls over time", (id) => outcomePlot(series, id), "The table below has the figures.", outcomes)}
${hasExcess ? figure("Hold excess over time", (id) => holdExcessPlot(series, id), excessWords(series), lines) : null}`;
}

/** The square beside the name of an outcome, as it is drawn. */
export function swatch(outcome: PollOutcome): Markup {
  const kind = outcomeInks[outcome].striped ? "swatch striped" : "swatch";
  return markup`<span class="${kind}" style="--swatch:${cssInk(outcome)}" aria-hidden="true"></span>`;
}

function lineSwatch(ink: keyof typeof plotInks, kind: string): Markup {
  return markup`<span class="swatch ${kind}" style="--swatch:${cssInk(ink)}" aria-hidden="true"></span>`;
}

function figure(
  title: string,
  plot: (id: string) => Plot,
  words: string,
  key: Markup | readonly Markup[] | null,
): Markup {
  const id = title.toLowerCase().replaceAll(" ", "-");
  const drawn = [
    markup`<div class="wide">${trusted(renderPlot(plot(`${id}-wide`), wide))}</div>`,
    markup`<div class="narrow">${trusted(renderPlot(plot(`${id}-narrow`), narrow))}</div>`,
  ];
  return markup`<figure class="plot"><h3>${title}</h3>
<div role="img" aria-label="${title}. ${words}">${drawn}</div>
${key === null ? null : markup`<ul class="key">${key}</ul>`}
</figure>`;
}

function excessWords({ points, intervalMs }: ThinSeries): string {
  const worst = Math.max(...points.map(({ holdExcessP99 }) => holdExcessP99 ?? 0));
  return `The 99th percentile of an interval of ${spanText(intervalMs)} was ${spanText(worst)} at worst.`;
}
