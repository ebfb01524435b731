/** Number of single-letter edits (swap of neighbours counts as one) between two words. */
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const above = rows[row - 1] ?? [];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      current.push(best);
    }
    rows.push(current);
  }
  return rows[from.length]?.[to.length] ?? 0;
}

/** The known words that a mistyped one most likely meant, nearest first; empty when none is near. */
export function nearMatches(word: string, known: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const scored = known.map((name) => {
    const candidate = name.toLowerCase();
    const isPart = wanted.length >= 3 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
    return { name, distance: isPart ? 1 : editDistance(wanted, candidate) };
  });
  const near = scored.filter(({ distance }) => distance <= reach).toSorted((a, b) => a.distance - b.distance);
  return near.slice(0, 3).map(({ name }) => name);
}

/** `did you mean "a" or "b"` for a mistyped word, or the fallback when nothing is near. */
export function suggest(word: string, known: readonly string[], fallback: string): string {
  const near = nearMatches(word, known);
  return near.length === 0 ? fallback : `did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`;
}
