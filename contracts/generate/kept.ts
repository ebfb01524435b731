import fc from "fast-check";

/** Values tried to see how many are kept; a fixed seed, so that the same question always has the same answer. */
const trials = { seed: 1, numRuns: 20 };
/** Below this share of values that are kept, looking for them would take longer than they are worth, or for ever. */
const smallestShare = 0.2;

/** Those of the values for which `isKept` holds; undefined when they are so few that a filter might never find one. */
export function kept<Value>(
  values: fc.Arbitrary<Value> | undefined,
  isKept: (value: Value) => boolean,
): fc.Arbitrary<Value> | undefined {
  if (values === undefined) return undefined;
  const tried = fc.sample(values, trials);
  const share = tried.filter(isKept).length / tried.length;
  return share < smallestShare ? undefined : values.filter(isKept);
}
