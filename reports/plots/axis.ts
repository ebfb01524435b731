import { spanText } from "../builders/figures.ts";
import { cssInk } from "./palette.ts";

/** Something that happened at a moment of the load, in milliseconds since its start. */
export interface Moment {
  readonly atMs: number;
  readonly label: string;
}

/** What lies along the width of a drawing. */
export type Across =
  | {
      readonly kind: "time";
      /** End of the axis, in milliseconds since the start of the load. */
      readonly endMs: number;
      readonly moments: readonly Moment[];
    }
  | {
      /** Spans of time, each power of ten as wide as the next. */
      readonly kind: "spans";
      readonly title: string;
      readonly leastMs: number;
      readonly mostMs: number;
    };

export const fontSize = 12;
export const axisLabel = { color: cssInk("text"), fontSize };

/** The axis in the drawing library's terms. */
export function acrossAxis(across: Across) {
  const shared = {
    nameLocation: "middle" as const,
    nameGap: 28,
    nameTextStyle: axisLabel,
    axisLine: { lineStyle: { color: cssInk("axis") } },
    axisTick: { show: false },
    splitLine: { show: false },
  };
  if (across.kind === "time") {
    const unit = timeUnit(across.endMs);
    const name = `time since the start of the load (${unit.label})`;
    const label = { ...axisLabel, showMaxLabel: false };
    return { ...shared, type: "value" as const, min: 0, max: across.endMs / unit.ms, name, axisLabel: label };
  }
  const { title, leastMs, mostMs } = across;
  const label = {
    ...axisLabel,
    hideOverlap: true,
    alignMaxLabel: "right" as const,
    formatter: (ms: number) => spanText(ms),
  };
  return { ...shared, type: "log" as const, min: leastMs, max: mostMs, name: title, axisLabel: label };
}

/** By how much a value along the width is divided. */
export function acrossUnit(across: Across): number {
  return across.kind === "time" ? timeUnit(across.endMs).ms : 1;
}

/** Seconds for a short load, minutes or hours for a longer one. */
function timeUnit(endMs: number): { ms: number; label: string } {
  if (endMs <= 180_000) return { ms: 1000, label: "s" };
  return endMs <= 3 * 3_600_000 ? { ms: 60_000, label: "min" } : { ms: 3_600_000, label: "h" };
}
