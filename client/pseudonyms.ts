/** Stable stand-ins for values that must not be shown: the same value always gets the same one, so a reader still sees what belongs together. */
export interface Pseudonyms {
  /** Remembers a value that is to be hidden wherever it appears; `kind` names what it is, such as "client". */
  hide(kind: string, value: string): string;
  /** The text with every remembered value replaced, also where it is URL-encoded. */
  apply(text: string): string;
}

/** Values shorter than this are not searched for in texts: they would turn up everywhere by chance. */
const shortestSearched = 6;

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const isUuid = new RegExp(`^${uuid.source}$`, "i");

export function createPseudonyms(): Pseudonyms {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  // A run makes thousands of ids, nearly all of them UUIDs. Those are found by their form and looked up; the few others are searched for.
  let searched: readonly string[] = [];

  return {
    hide(kind, value) {
      const before = known.get(value);
      if (before !== undefined || value === "") return before ?? "";
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const pseudonym = `<${kind}#${count}>`;
      known.set(value, pseudonym);
      if (value.length >= shortestSearched && !isUuid.test(value)) {
        searched = [...searched, value].toSorted((one, other) => other.length - one.length);
      }
      return pseudonym;
    },
    apply(text) {
      let shown = text.replaceAll(uuid, (found) => known.get(found) ?? found);
      for (const value of searched) {
        const pseudonym = known.get(value) ?? "";
        shown = shown.replaceAll(value, pseudonym).replaceAll(encodeURIComponent(value), pseudonym);
      }
      return shown;
    },
  };
}
