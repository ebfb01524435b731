/** The time of one load; milliseconds since its start. */
export interface LoadClock {
  readonly elapsedMs: () => number;
  /** From here on nothing is waited for any more. */
  readonly endMs: number;
}
