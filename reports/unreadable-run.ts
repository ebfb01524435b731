/** What is wrong with a run file; every member is one lower-case clause. */
export interface RunFileProblem {
  readonly what: string;
  readonly where: string;
  readonly expected: string;
  readonly got: string;
  readonly next: string;
}

/** Thrown when a file holds no run that this version understands. */
export class UnreadableRun extends Error {
  readonly problem: RunFileProblem;

  constructor(problem: RunFileProblem, options?: ErrorOptions) {
    const { what, where, expected, got, next } = problem;
    super(`${what}; where: ${where}; expected: ${expected}; got: ${got}; next: ${next}`, options);
    this.name = "UnreadableRun";
    this.problem = problem;
  }
}
