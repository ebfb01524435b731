import type { Compared, Unit } from "./comparison.ts";
import type { Repeated } from "./figures.ts";
import { growthAtMost, type Grown } from "./growth.ts";
import { table } from "./table.ts";

/** The first table: ratios first, medians with the least run behind them. */
export function comparisonText(compared: readonly Compared[]): string {
  const head = ["tenant / bare", "ratio (least)", "tenant (least)", "bare (least)", "aim"];
  const lines = compared.map(({ figure, unit, ratio, tenant, bare, aim, isKept }) => [
    figure,
    both(ratio, times),
    both(tenant, format[unit]),
    both(bare, format[unit]),
    aim === null
      ? ""
      : `${isKept ? "kept" : "MISSED"}: at most ${(aim.of === "ratio" ? times : format[unit])(aim.atMost)}`,
  ]);
  return table([head, ...lines], [0, 5]);
}

/** The second table: what a poll costs must not depend on what else the tenant remembers, more than it does for any server. */
export function growthText(grown: readonly Grown[]): string {
  const head = ["CPU per poll against", "ratio", "bare", "few", "", "many", "", "aim"];
  const lines = grown.map(({ against, few, many, cpuFew, cpuMany, ratio, bareRatio, isKept }) => [
    against,
    times(ratio),
    times(bareRatio),
    few.toLocaleString("en"),
    format.us(cpuFew),
    many.toLocaleString("en"),
    format.us(cpuMany),
    `${isKept ? "kept" : "MISSED"}: at most ${times(growthAtMost)} of bare`,
  ]);
  return table([head, ...lines], [0, 7]);
}

const format: Readonly<Record<Unit, (value: number) => string>> = {
  bytes: (value) => `${(value / 1024).toFixed(1)} KiB`,
  us: (value) => `${value.toFixed(0)} us`,
  ms: (value) => `${value.toFixed(1)} ms`,
};

function times(value: number): string {
  return `${value.toFixed(2)}x`;
}

function both({ median, min }: Repeated, show: (value: number) => string): string {
  return `${show(median)} (${show(min)})`;
}
