/** Everything that can go wrong with what is delivered, each with what it means. */
export const anomalyKinds = {
  lost: "the transcript holds it, and no poll brought it",
  duplicated: "polls brought it more than once",
  reordered: "polls brought it before something that had happened earlier",
  phantom: "it was told of somebody who never said it",
  crossSession: "it was said in another session",
  afterEnd: "it came, or was taken, after the end of the session",
  resurrected: "a session that was gone answered as one that lives",
  late: "it had happened while a poll waited, and came long after",
  unrecorded: "polls brought it, and the transcript does not hold it",
  rewritten: "what the transcript had held stood otherwise in it later",
} as const satisfies Readonly<Record<string, string>>;

export type AnomalyKind = keyof typeof anomalyKinds;

/** One thing that went wrong. */
export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly session: string;
  /** Of the event; empty where the session as a whole is meant. */
  readonly key: string;
  /** What was expected and what came, in a clause. */
  readonly message: string;
}

/** One thing of which nobody can tell, and why: it accuses nobody. */
export interface Undecided {
  readonly session: string;
  readonly key: string;
  readonly reason: string;
}

/** What a check of one session brings. */
export interface Verdicts {
  readonly anomalies: readonly Anomaly[];
  readonly undecided: readonly Undecided[];
}
