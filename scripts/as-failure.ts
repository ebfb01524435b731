import { K6Problem } from "../load/orchestrator/k6/k6-problem.ts";
import { LoadProblem } from "../load/orchestrator/load-problem.ts";
import { UnreadableRun } from "../reports/unreadable-run.ts";
import { exitCode } from "./exit-codes.ts";
import { causeLine, Failure } from "./failure.ts";

/** Any error as the failure that a command ends with: the layers' own problems keep their words and get an exit code. */
export function asFailure(error: unknown): Failure {
  const cause = { cause: error };
  if (error instanceof Failure) return error;
  if (error instanceof UnreadableRun) return new Failure(exitCode.usage, error.problem, cause);
  if (error instanceof K6Problem) return new Failure(exitCode.suite, error.problem, cause);
  if (error instanceof LoadProblem) {
    return new Failure(error.kind === "usage" ? exitCode.usage : exitCode.suite, error.problem, cause);
  }
  const problem = {
    what: "the suite met an error it does not know",
    where: error instanceof Error ? error.name : typeof error,
    expected: "no such error",
    got: causeLine(error),
    next: "run again with --verbose for the stack and report it as a defect of the suite",
  };
  return new Failure(exitCode.suite, problem, cause);
}
