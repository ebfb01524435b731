import type { Aim, Figures, Mark } from "./mark.ts";

/** One figure of one mark, judged. */
export interface Judged extends Aim {
  /** Null when it could not be measured; a bound is then missed. */
  readonly seen: number | null;
  /** Of what was seen to the bound: at most 1 keeps an upper one, at least 1 a lower one; null without one. */
  readonly ratio: number | null;
  /** Null of a figure that is only shown. */
  readonly isKept: boolean | null;
}

export function judgeMark({ aims }: Pick<Mark, "aims">, figures: Figures): Judged[] {
  return aims.map((aim) => {
    const seen = figures[aim.figure] ?? null;
    const { atMost, atLeast } = aim;
    const bound = atMost ?? atLeast;
    if (bound === undefined) return { ...aim, seen, ratio: null, isKept: null };
    const isKept = seen !== null && (atMost === undefined ? seen >= bound : seen <= bound);
    return { ...aim, seen, ratio: seen === null || bound === 0 ? null : seen / bound, isKept };
  });
}
