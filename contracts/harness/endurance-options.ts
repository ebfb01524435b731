/** How long a run goes on, in milliseconds of real time. */
export interface EnduranceOptions {
  /** For this long the run waits for a target that is not to be reached any more. */
  readonly patienceMs: number;
  /** After this long nothing more is asked. */
  readonly timeLimitMs: number;
}

/** An embedded tenant does not come back; one at an address may be starting anew. */
export const usualEndurance = {
  embedded: { patienceMs: 0, timeLimitMs: 600_000 },
  remote: { patienceMs: 15_000, timeLimitMs: 7_200_000 },
} as const satisfies Readonly<Record<string, EnduranceOptions>>;
