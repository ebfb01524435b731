/** From which likeness on an id is worth a suggestion. */
const leastLikeness = 0.4;

/** The known ids that a mistyped one most likely meant, likest first, three at most; ids are several words, so it is pairs of letters that count. */
export function nearIds<Id extends string>(given: string, known: readonly Id[]): Id[] {
  const wanted = pairsOf(given);
  const scored = known.map((id) => ({ id, likeness: likeness(wanted, pairsOf(id)) }));
  const near = scored.filter((one) => one.likeness >= leastLikeness).toSorted((a, b) => b.likeness - a.likeness);
  return near.slice(0, 3).map(({ id }) => id);
}

/** Twice the shared pairs by the pairs of both (Dice): 0 for nothing in common, 1 for the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}
