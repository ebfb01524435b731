/** What can be read off a run, each figure in the unit that its text names. */
export const figures = {
  held: { about: "polls held at once", unit: "" },
  processes: { about: "k6 processes", unit: "" },
  steadyErrorP99: { about: "hold error while steady, p99", unit: "ms" },
  holdErrorP99: { about: "hold error with all comings and goings, p99", unit: "ms" },
  busy: { about: "of the machine's processors in use while steady", unit: "%" },
  memory: { about: "memory of k6", unit: "MB" },
  memoryEach: { about: "memory of k6 a poller", unit: "KB" },
  processorEach: { about: "processor time of k6 a poll", unit: "ms" },
  uploads: { about: "uploads done", unit: "" },
  lost: { about: "requests without an end", unit: "" },
  unequal: { about: "counts that differ from the tenant's", unit: "" },
  missing: { about: "kinds of outcomes not seen", unit: "" },
  miscounted: { about: "kinds counted otherwise than given", unit: "" },
  seconds: { about: "from the command to its end", unit: "s" },
  exitCode: { about: "exit code", unit: "" },
} as const satisfies Record<string, { readonly about: string; readonly unit: string }>;

export type FigureName = keyof typeof figures;
export type Figures = Readonly<Partial<Record<FigureName, number | null>>>;

/** What a figure has to reach; one without a bound is only shown. */
export interface Aim {
  readonly figure: FigureName;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A run of the product, and what it has to reach on two processors and 24 GiB, with the tenant on the same machine. */
export interface Mark {
  readonly about: string;
  /** What follows `cx load`. */
  readonly args: readonly string[];
  readonly aims: readonly Aim[];
  /** Settings beside those of the caller. */
  readonly env?: Readonly<Record<string, string>>;
  /** By when it has ended, at the latest; seconds. */
  readonly within: number;
  /** Is the target one that brings about every kind of outcome, in place of the embedded tenant? */
  readonly isEventful?: boolean;
}
