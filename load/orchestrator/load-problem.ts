/** Why a load run is refused or cannot start; every member is one lower-case clause. */
interface Problem {
  readonly what: string;
  readonly where: string;
  readonly expected: string;
  readonly got: string;
  readonly next: string;
}

/** A load run that did not take place. `usage`: it was asked for wrongly; `suite`: something it needs is not there. */
export class LoadProblem extends Error {
  readonly kind: "usage" | "suite";
  readonly problem: Problem;

  constructor(kind: "usage" | "suite", problem: Problem, options?: ErrorOptions) {
    super(problem.what, options);
    this.name = "LoadProblem";
    this.kind = kind;
    this.problem = problem;
  }
}
