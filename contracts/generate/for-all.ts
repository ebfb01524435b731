import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { formatReplay } from "./replay-token.ts";

export interface PropertyOptions<Value> {
  /** A whole number; the same one tries the same values in the same order. */
  readonly seed: number;
  /** Path of a replay: only the value that it leads to is tried, and it is not made smaller. Empty: all values. */
  readonly path?: string;
  /** How many values are tried at most. */
  readonly runs: number;
  readonly values: fc.Arbitrary<Value>;
  /** Null: the value is as it should be; otherwise what was wrong, in a clause. */
  readonly holds: (value: Value) => Promise<string | null>;
  /** After this time no further value is tried, and those that were count. Without it there is no limit. */
  readonly maxMs?: number;
  /** How long a smaller counterexample is looked for; `defaultMaxShrinkMs` without it. */
  readonly maxShrinkMs?: number;
}

/** `runs` counts the values that were tried before any was made smaller. */
export type PropertyResult<Value> =
  | { readonly failed: false; readonly runs: number }
  | {
      readonly failed: true;
      /** The smallest counterexample that was found. */
      readonly value: Value;
      /** What was wrong with that one. */
      readonly why: string;
      /** Token of `replay-token.ts` that tries this value alone. */
      readonly replay: string;
      readonly runs: number;
      /** How many times a smaller counterexample was found. */
      readonly shrinks: number;
    };

const defaultMaxShrinkMs = 10_000;

/**
 * Tries a property on generated values. Time limits are looked at between two values, so no call of `holds` is left behind.
 * @throws Error that `holds` threw: a defect of the suite is no counterexample. Also when no value was tried at all, and for a
 * path that leads to no value.
 */
export async function checkProperty<Value>(options: PropertyOptions<Value>): Promise<PropertyResult<Value>> {
  const { seed, path = "", runs, values, holds, maxMs = Infinity, maxShrinkMs = defaultMaxShrinkMs } = options;
  const seen: { tried: number; why?: string; defect?: { readonly error: unknown } } = { tried: 0 };
  let endsAt = performance.now() + maxMs;

  const property = fc.asyncProperty(values, async (value) => {
    const isOnlyOne = path !== "" && seen.tried > 0;
    if (isOnlyOne || performance.now() >= endsAt) throw new fc.PreconditionFailure(true);
    seen.tried += 1;
    let wrong: string | null;
    try {
      wrong = await holds(value);
    } catch (error) {
      seen.defect = { error };
      throw new fc.PreconditionFailure(true);
    }
    if (wrong === null) return true;
    if (seen.why === undefined) endsAt = performance.now() + maxShrinkMs;
    // Each counterexample takes the place of the one before, so the last clause is that of the one that is told.
    seen.why = wrong;
    return false;
  });

  const details = await fc.check(property, { seed, path, numRuns: runs });
  if (seen.defect !== undefined) throw seen.defect.error;
  if (details.counterexample !== null) {
    const [value] = details.counterexample;
    const replay = formatReplay({ seed: details.seed, path: details.counterexamplePath });
    return { failed: true, value, why: seen.why ?? "", replay, runs: details.numRuns, shrinks: details.numShrinks };
  }
  if (details.numRuns === 0) throw new Error(`no value was tried: runs was ${runs}, the time limit ${maxMs} ms`);
  return { failed: false, runs: details.numRuns };
}
