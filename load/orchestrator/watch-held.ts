/** How many polls were held at a moment; `tMs` counts from the start of the watch. */
export interface HeldSample {
  readonly tMs: number;
  readonly held: number;
}

const everyMs = 200;

/** Looks again and again at how many polls are held, until it is told to stop. */
export function watchHeld(heldNow: () => number, onSample: (sample: HeldSample) => void): { stop: () => HeldSample[] } {
  const startedAt = performance.now();
  const samples: HeldSample[] = [];
  const look = (): void => {
    const sample = { tMs: performance.now() - startedAt, held: heldNow() };
    samples.push(sample);
    onSample(sample);
  };
  const timer = setInterval(look, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return samples;
    },
  };
}

/** The most polls held at once; zero without samples. */
export function peakHeld(samples: readonly HeldSample[]): number {
  return samples.reduce((peak, { held }) => Math.max(peak, held), 0);
}

/** The longest time, in milliseconds, in which no sample was below `floor`. */
export function longestStretchMs(samples: readonly HeldSample[], floor: number): number {
  let longest = 0;
  let since: number | null = null;
  for (const { tMs, held } of samples) {
    since = held < floor ? null : (since ?? tMs);
    if (since !== null) longest = Math.max(longest, tMs - since);
  }
  return longest;
}
