import type { LoadProgress } from "../load/orchestrator/load-progress.ts";

/** Most kinds of failures that one line has room for. */
const mostFailures = 4;

/** How far a load is, as one line. */
export function progressLine({ phase, leftMs, held, perSecond, failures }: LoadProgress): string {
  const worst = [...failures].toSorted(([, one], [, other]) => other - one).slice(0, mostFailures);
  const failed =
    worst.length === 0 ? "no failures" : worst.map(([outcome, times]) => `${outcome}: ${times}`).join(", ");
  const left = leftMs > 0 ? `, ${Math.ceil(leftMs / 1000)} s left` : "";
  return `load: ${phase}, ${held} polls held, ${Math.round(perSecond)} requests/s, ${failed}${left}`;
}

/** Shows progress in place, on one line of a terminal; null where there is none to show it on. */
export function progressShower(terminal: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  readonly columns?: number;
}): { readonly show: (progress: LoadProgress) => void; readonly clear: () => void } | null {
  if (terminal.isTTY !== true) return null;
  const clearLine = "\r\u001B[K";
  return {
    show: (progress) =>
      void terminal.write(`${clearLine}${progressLine(progress).slice(0, (terminal.columns ?? 80) - 1)}`),
    clear: () => void terminal.write(clearLine),
  };
}
