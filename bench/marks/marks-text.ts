import { table } from "../table.ts";
import type { Judged } from "./judge-mark.ts";
import { figures } from "./mark.ts";

/** What became of one mark. */
export interface Measured {
  readonly about: string;
  readonly judged: readonly Judged[];
  /** What the run says against itself: why it was broken or not valid, and which kinds are not as they should be. */
  readonly reasons: readonly string[];
}

/** One table over all marks, ratios first, and under it what the runs themselves said. */
export function marksText(measured: readonly Measured[]): string {
  const head = ["ratio", "", "seen", "to reach", "figure", "of"];
  const rows = measured.flatMap(({ about, judged }) => judged.map((one) => rowOf(one, about)));
  const remarks = measured.flatMap(({ about, reasons }) => reasons.map((reason) => `${about}: ${reason}`));
  return [table([head, ...rows], [1, 4, 5]), ...(remarks.length === 0 ? [] : ["", ...remarks])].join("\n");
}

function rowOf({ figure, seen, atMost, atLeast, ratio, isKept }: Judged, about: string): string[] {
  const { about: what, unit } = figures[figure];
  const show = (value: number): string => `${numberText(value)}${unit === "" ? "" : ` ${unit}`}`;
  return [
    ratio === null ? "" : `${ratio.toFixed(2)}x`,
    isKept === null ? "" : isKept ? "kept" : "MISSED",
    seen === null ? "not measured" : show(seen),
    atMost === undefined ? (atLeast === undefined ? "" : `>= ${show(atLeast)}`) : `<= ${show(atMost)}`,
    what,
    about,
  ];
}

function numberText(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}
