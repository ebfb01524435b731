import { expect, test } from "vitest";

import { K6Problem } from "../load/orchestrator/k6/k6-problem.ts";
import { LoadProblem } from "../load/orchestrator/load-problem.ts";
import { UnreadableRun } from "../reports/unreadable-run.ts";
import { asFailure } from "./as-failure.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

const problem = { what: "w", where: "x", expected: "e", got: "g", next: "n" };

test.each([
  ["a run file that cannot be read", new UnreadableRun(problem), exitCode.usage],
  ["a load that was asked for wrongly", new LoadProblem("usage", problem), exitCode.usage],
  ["a load that cannot start", new LoadProblem("suite", problem), exitCode.suite],
  ["a missing k6", new K6Problem(problem), exitCode.suite],
])("%s keeps its words and gets its exit code", (_, error, code) => {
  expect(asFailure(error)).toMatchObject({ exitCode: code, problems: [problem], cause: error });
});

test("a failure stays what it is", () => {
  const failure = new Failure(exitCode.broken, problem);
  expect(asFailure(failure)).toBe(failure);
});

test.each([[new TypeError("x is not a function")], ["a text"], [undefined]])("%s is a defect of the suite", (error) => {
  const failure = asFailure(error);
  expect(failure.exitCode).toBe(exitCode.suite);
  expect(failure.problems[0]?.next).toContain("--verbose");
});
