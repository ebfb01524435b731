import { pollOutcomes } from "../../protocol/outcomes.ts";
import { outcomeWords } from "../builders/outcome-words.ts";
import type { LoadTime } from "./load-time.ts";
import { cssInk, outcomeInks } from "./palette.ts";
import type { Plot, PlotLine } from "./render-plot.ts";

/** How polls ended over time: a band an outcome that occurred, stacked, in polls per second. */
export function outcomePlot({ points, intervalMs, across }: LoadTime, id: string): Plot {
  const occurred = pollOutcomes.filter((outcome) => points.some((point) => (point.outcomes[outcome] ?? 0) > 0));
  const lines = occurred.map((outcome): PlotLine => {
    const rates = points.map(({ tMs, outcomes }) => [tMs, ((outcomes[outcome] ?? 0) * 1000) / intervalMs] as const);
    return {
      name: outcomeWords(outcome).label,
      // A band lasts to the end of its interval, so the last value is said once more there.
      points: withGaps([...rates, [across.endMs, rates.at(-1)?.[1] ?? 0]]),
      ink: cssInk(outcome),
      style: outcomeInks[outcome].striped ? "stripedArea" : "area",
      stack: "outcomes",
      stepped: true,
    };
  });
  return { id, valueTitle: "polls ended per second", across, lines };
}

/** Nothing where nothing happened: a band without height would still be drawn as a hairline. A zero stays where it ends a band. */
function withGaps(rates: readonly (readonly [number, number])[]): (readonly [number, number | null])[] {
  return rates.map(([tMs, rate], at) => [tMs, rate > 0 || (rates[at - 1]?.[1] ?? 0) > 0 ? rate : null]);
}
