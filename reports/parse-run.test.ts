import { expect, test } from "vitest";
import { parseRun } from "./parse-run.ts";
import { sampleRun } from "./samples/sample-run.ts";
import { UnreadableRun } from "./unreadable-run.ts";

function problemOf(text: string): UnreadableRun["problem"] {
  try {
    parseRun(text, "some/run.json");
  } catch (error) {
    if (error instanceof UnreadableRun) return error.problem;
    throw error;
  }
  throw new Error("the text was taken for a run");
}

test("a run comes back as it was", () => {
  const run = sampleRun();
  expect(parseRun(JSON.stringify(run), "some/run.json")).toEqual(run);
});

test.each([
  ["an empty file", "", { what: "the run file is no JSON", got: "an empty file" }],
  ["a file that is cut off", '{"format":', { what: "the run file is no JSON" }],
  ["a list", "[]", { what: "the file holds no run of this format", got: "nothing" }],
  ["another format", '{"format":"cx-run/99"}', { where: "some/run.json at /format", got: '"cx-run/99"' }],
])("%s is refused with what, where, expected, got and next", (_, text, expected) => {
  const problem = problemOf(text);
  expect(problem).toMatchObject(expected);
  expect(Object.entries(problem).filter(([, part]) => part === "")).toEqual([]);
});

test("a member of the wrong type is named by its JSON pointer", () => {
  const run = sampleRun();
  const text = JSON.stringify({ ...run, contract: { ...run.contract, missing: ["A-1", 2] } });
  expect(problemOf(text)).toMatchObject({
    where: "some/run.json at /contract/missing/1",
    got: expect.stringContaining("expected string, received number"),
  });
});

test("a member that the model does not know is refused, so that nothing is left out unseen", () => {
  expect(problemOf(JSON.stringify({ ...sampleRun(), extra: 1 })).got).toContain('"extra"');
});

test("of many differences the first are shown and the rest counted", () => {
  const got = problemOf('{"format":"cx-run/3"}').got;
  expect(got).toMatch(/^\/id: .*; \/startedAt: .*; \/finishedAt: .*; and \d+ more$/);
});
