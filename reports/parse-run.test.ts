import { describe, expect, test } from "vitest";
import { runFormat } from "./model.ts";
import { parseRun } from "./parse-run.ts";
import { sampleRun } from "./samples/sample-run.ts";
import { UnreadableRun } from "./unreadable-run.ts";

const where = "somewhere/run.json";

test("a run comes back as it was stored", () => {
  const run = sampleRun();
  expect(parseRun(JSON.stringify(run), where)).toEqual(run);
});

describe("a file that holds no run is refused with what, where, expected, got and next", () => {
  test.for<[name: string, text: string, what: RegExp, got: RegExp]>([
    ["nothing at all", "", /no JSON/, /an empty file/],
    ["no JSON", "<html>", /no JSON/, /./],
    ["cut off", JSON.stringify(sampleRun()).slice(0, 500), /no JSON/, /./],
    ["another document", "[]", /no run of this format/, /nothing/],
    ["a later format", '{"format":"cx-run/9"}', /no run of this format/, /"cx-run\/9"/],
    ["members missing", JSON.stringify({ format: runFormat }), /right shape/, /\/id: .*and \d+ more/],
  ])("%s", ([, text, what, got]) => {
    const { problem, message } = refusal(text);
    expect(problem.what).toMatch(what);
    expect(problem.got).toMatch(got);
    expect(problem.where).toContain(where);
    for (const part of Object.values(problem)) expect(message).toContain(part);
  });
});

test("a member that is wrong deep inside is named by its pointer", () => {
  const run = sampleRun();
  const changed = { ...run, load: { ...run.load, outcomes: { ...run.load?.outcomes, "5000": -1 } } };
  expect(refusal(JSON.stringify(changed)).problem.where).toBe(`${where} at /load/outcomes/5000`);
});

test("a member that this version does not know is not dropped in silence", () => {
  const changed = { ...sampleRun(), target: { ...sampleRun().target, region: "eu" } };
  expect(refusal(JSON.stringify(changed)).problem.got).toMatch(/region/);
});

function refusal(text: string): UnreadableRun {
  try {
    parseRun(text, where);
  } catch (error) {
    if (error instanceof UnreadableRun) return error;
    throw error;
  }
  throw new Error("the text was taken for a run");
}
