/** Why k6 cannot be had or run, in the words a reader needs to put it right; every member is one lower-case clause. */
interface Problem {
  what: string;
  where: string;
  expected: string;
  got: string;
  next: string;
}

/** k6 is missing, cannot be built or cannot be started. The message is the `what`; `problem` has the rest. */
export class K6Problem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.what, options);
    this.name = "K6Problem";
    this.problem = problem;
  }
}

/** The problem as a block of text that ends with a newline. */
export function formatK6Problem({ problem }: K6Problem): string {
  const { what, where, expected, got, next } = problem;
  return (
    [`k6: ${what}`, `where:    ${where}`, `expected: ${expected}`, `got:      ${got}`, `next:     ${next}`, ""]
      .join("\n  ")
      .trimEnd() + "\n"
  );
}
