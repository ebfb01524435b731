import type { LimitedRun } from "../../load/orchestrator/k6/run-limited.ts";

/** What a step found: for tests their counts, for everything else nothing passed and at most one failed. */
export interface Counts {
  passed: number;
  failed: number;
  /** A few words for the step's line, such as how many files were looked at. */
  note: string;
}

/** One tool that `check` runs. */
export interface Step {
  name: string;
  /** Program of node_modules/.bin and its arguments. */
  command: readonly [string, ...string[]];
  timeLimitMs: number;
  /** Reads what the tool did beyond its exit code. What it throws is the reason why the step counts as failed. */
  judge: (run: LimitedRun) => Counts | Promise<Counts>;
  /** False for the lines of output that only `judge` needs; every line is shown when left out. */
  isShown?: (line: string) => boolean;
}

/** The end of one step. */
export interface StepResult extends Counts {
  name: string;
  durationMs: number;
  /** What to show of a failed step; empty when it passed. */
  output: string;
}

/** The counts of a step that is no test. */
export function looked(note: string): Counts {
  return { passed: 0, failed: 0, note };
}

/**
 * Passes when the tool looked at files enough, since a tool whose globs match nothing finds nothing wrong.
 * @param seen what the tool says it looked at; undefined when it does not say
 * @throws Error with the numbers
 */
export function lookedAt(seen: number | undefined, least: number, what: string): Counts {
  if (seen === undefined)
    throw new Error(`the tool does not say how many ${what} it looked at; expected at least ${least}`);
  if (seen < Math.max(least, 1))
    throw new Error(`the tool looked at ${seen} ${what}; expected at least ${Math.max(least, 1)}`);
  return looked(`${seen} ${what}`);
}

/** The number in the first group of a pattern; undefined when the pattern does not match. */
export function numberIn(text: string, pattern: RegExp): number | undefined {
  const digits = text.match(pattern)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
