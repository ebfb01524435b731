/** How often something happened to one fault of one tenant; what a fault has to remember is counts. */
export interface Tally {
  /** Counts one more for a name, or for a thing as long as it lives; 1 the first time. */
  next(of: string | object): number;
  /** The count so far. */
  count(of: string | object): number;
  reset(of: string | object): void;
}

export function createTally(): Tally {
  const byName = new Map<string, number>();
  const byThing = new WeakMap<object, number>();
  const count = (of: string | object): number => (typeof of === "string" ? byName.get(of) : byThing.get(of)) ?? 0;
  const set = (of: string | object, value: number): void =>
    void (typeof of === "string" ? byName.set(of, value) : byThing.set(of, value));
  return {
    count,
    next(of) {
      set(of, count(of) + 1);
      return count(of);
    },
    reset: (of) => set(of, 0),
  };
}
