/** What `cx list` can list, in the order of its overview. */
export const listedKinds = ["requirements", "faults", "operations", "errors", "events", "contradictions"] as const;

export type ListedKind = (typeof listedKinds)[number];

/** One row as `cx list` shows it: `id`, `columns` and `title` in a list, `details` when it is asked for by its id. */
export interface ListedRow {
  kind: ListedKind;
  id: string;
  title: string;
  /** What stands between id and title; every row of a kind has as many. */
  columns?: readonly string[];
  details: Readonly<Record<string, string>>;
}

/** The members of a list as one text. */
export function orNone(list: readonly string[]): string {
  return list.length === 0 ? "none" : list.join(", ");
}
