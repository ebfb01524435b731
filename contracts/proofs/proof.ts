/**
 * What a fault of the embedded tenant must bring to light. `breaks` is an id; the other entries are ids, or ids with `*` for
 * any part. Requirements that no entry names are not run for the proof, so nothing is said about them.
 */
export interface Proof {
  /** The one requirement that is to blame: its statement is the one that the tenant breaks. */
  readonly breaks: string;
  /** These notice it, too: those that can accuse fail, those that are merely observed record it. */
  readonly red?: readonly string[];
  /** These are kept from their starting state, but for those that are red already. */
  readonly blocked?: readonly string[];
  /** These could accuse, but only record it, because the sources contradict each other on the very point. */
  readonly recorded?: readonly string[];
}

/** Proofs by the id of their fault. */
export type Proofs = Readonly<Record<string, Proof>>;
