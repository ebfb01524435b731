import type { Distribution } from "../load-model.ts";
import { cssInk, type plotInks } from "./palette.ts";
import type { Plot, PlotLine } from "./render-plot.ts";

/** One distribution of a drawing. */
export interface Spread {
  readonly name: string;
  readonly values: Distribution;
  readonly ink: keyof typeof plotInks;
  readonly style: "area" | "line" | "dashed";
}

/** Buckets of a tenfold, as distributions store them. */
const bucketsPerDecade = 24;
/** What is shorter is drawn as if it were so long: no clock here is finer. */
const leastMs = 0.01;

/** Distributions of times side by side: which part of the samples was in each bucket, all buckets equally wide on the axis. */
export function spreadPlot(spreads: readonly Spread[], title: string, id: string): Plot {
  const all = spreads.flatMap(({ values }) => [...sharesOf(values).keys()]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const decade = (bucket: number, round: (value: number) => number): number => 10 ** round(bucket / bucketsPerDecade);
  return {
    id,
    valueTitle: "% of samples",
    across: {
      kind: "spans",
      title,
      leastMs: decade(least - 1, Math.floor),
      mostMs: decade(most, Math.ceil),
    },
    lines: spreads.map(({ name, values, ink, style }): PlotLine => ({
      name,
      points: outline(sharesOf(values)),
      ink: cssInk(ink),
      style,
      stepped: true,
    })),
  };
}

/** Percent of the samples by bucket; bucket n ends at the n-th step above 1 ms. */
function sharesOf({ buckets, count }: Distribution): Map<number, number> {
  const shares = new Map<number, number>();
  for (const [upperMs, times] of buckets) {
    const bucket = Math.round(Math.log10(Math.max(upperMs, leastMs)) * bucketsPerDecade);
    shares.set(bucket, (shares.get(bucket) ?? 0) + (100 * times) / count);
  }
  return shares;
}

/** The corner at which each bucket begins, with empty ones where there are none, so that gaps show. */
function outline(shares: ReadonlyMap<number, number>): [number, number][] {
  const own = [...shares.keys()];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const end = (bucket: number): number => 10 ** (bucket / bucketsPerDecade);
  const corners = Array.from({ length: last - first + 1 }, (_, at): [number, number] => [
    end(first + at - 1),
    shares.get(first + at) ?? 0,
  ]);
  return [...corners, [end(last), 0]];
}
