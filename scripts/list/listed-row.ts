/** What `cx list` can list, in the order of its overview. */
export const listedKinds = ["cases", "faults", "operations", "errors", "events", "contradictions"] as const;

export type ListedKind = (typeof listedKinds)[number];

/** One row as `cx list` shows it: `id` and `title` in a list, `details` when it is asked for by its id. */
export interface ListedRow {
  kind: ListedKind;
  id: string;
  title: string;
  details: Readonly<Record<string, string>>;
}

/** The members of a list as one text. */
export function orNone(list: readonly string[]): string {
  return list.length === 0 ? "none" : list.join(", ");
}
