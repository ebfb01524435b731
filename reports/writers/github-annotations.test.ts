import { describe, expect, test } from "vitest";
import type { CaseResult, Finding, Run } from "../model.ts";
import { hostileRun, sampleRun } from "../samples/sample-run.ts";
import { githubAnnotations } from "./github-annotations.ts";

interface Annotation {
  readonly level: string;
  readonly title: string;
  readonly message: string;
}

/** Reads the lines as the runner of GitHub Actions does; throws on a line that it would not take for an annotation. */
function annotationsOf(run: Run): Annotation[] {
  const text = githubAnnotations(run);
  if (text === "") return [];
  expect(text.endsWith("\n")).toBe(true);
  return text
    .slice(0, -1)
    .split("\n")
    .map((line) => {
      const [, level, title, message] = /^::(error|warning|notice) title=([^:,\r]+)::([^\r]+)$/.exec(line) ?? [];
      if (level === undefined || title === undefined || message === undefined)
        throw new Error(`no annotation: ${line}`);
      return { level, title: unescaped(title), message: unescaped(message) };
    });
}

function unescaped(text: string): string {
  const mappings = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  return Object.entries(mappings).reduce((shown, [escaped, character]) => shown.replaceAll(escaped, character), text);
}

const run = sampleRun();
const failed = run.contract.cases.find(({ id }) => id === "AUTH-requestChat-2003") as CaseResult;
const passed = run.contract.cases.find(({ id }) => id === "AVAIL-001") as CaseResult;
const [finding] = failed.findings as [Finding];
const contractOf = (...cases: CaseResult[]): Run => ({
  ...run,
  load: null,
  contract: { ...run.contract, cases, blocked: [] },
});
const runFinding = (change: Partial<Finding>): Run => contractOf({ ...failed, findings: [{ ...finding, ...change }] });
const loadOf = (change: Partial<typeof run.load>): Run => ({
  ...run,
  contract: null,
  load: { ...run.load, ...change },
});

test("the sample gives a line for each thing that is wrong with it", () => {
  expect(annotationsOf(run).map(({ level, title }) => `${level} ${title}`)).toEqual([
    "error suite error: FILE-001 An uploaded file gets an id",
    "error blocked: HIST-001 The history of a session holds every message once",
    "error AUTH-requestChat-2003 Request chat without an appId is refused with 2003",
    "error budget broken: hold excess p99",
    "warning POLL-004 Delivered events are of the documented form",
  ]);
});

test("cases that show the same difference are one line, which says all that is needed", () => {
  const { message } = annotationsOf(run)[2] ?? {};
  expect(message?.split("\n")).toEqual([
    `expected: ${finding.expected} (error code: /error_code)`,
    `actual: ${finding.actual}`,
    "same in: AUTH-sendEvents-2003",
    `requirement: required, ${failed.source}`,
    `run again: ${failed.rerun}`,
  ]);
});

test.each([
  ["required", "error"],
  ["recommended", "warning"],
  ["observed", "notice"],
] as const)("a case that failed in tier %s is of level %s", (tier, level) => {
  expect(annotationsOf(runFinding({ tier })).map((one) => one.level)).toEqual([level]);
  expect(annotationsOf(contractOf({ ...failed, tier, findings: [] })).map((one) => one.level)).toEqual([level]);
});

test("the firmest finding gives the level, wherever it stands", () => {
  const weak: Finding = { ...finding, tier: "recommended" };
  const mixed = contractOf({ ...failed, id: "WEAK-001", findings: [weak] }, { ...failed, findings: [weak, finding] });
  expect(annotationsOf(mixed).map(({ level }) => level)).toEqual(["error"]);
});

describe("text of the run", () => {
  const hostile = "100%\r\n::error::%0A::stop-commands::x, y: | <script>\u001b[31m";

  test.each<[string, Run, "title" | "message"]>([
    ["what came", runFinding({ actual: hostile }), "message"],
    ["a title", contractOf({ ...failed, title: hostile }), "title"],
    ["the name of a budget", loadOf({ budgets: run.load.budgets.map((one) => ({ ...one, name: hostile })) }), "title"],
  ])("is no command: %s", (_, any, member) => {
    const [first, ...others] = annotationsOf(any);
    expect(first?.[member]).toContain("100%\\u000d\n::error::%0A::stop-commands::x, y: | <script>\\u001b[31m");
    expect(others).toEqual([]);
  });

  test("leaves no line that the runner would take for something else", () => {
    expect(annotationsOf(hostileRun()).length).toBeGreaterThan(0);
    expect(githubAnnotations(hostileRun())).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test("is cut before the runner cuts off the command to run again", () => {
    const long = "%".repeat(100_000);
    const any = contractOf({
      ...failed,
      title: long,
      source: long,
      findings: [{ ...finding, expected: long, actual: long }, finding],
    });
    const [{ title, message } = { title: "", message: "" }] = annotationsOf(any);
    expect(message.length).toBeLessThan(4096);
    expect(title.length).toBeLessThan(256);
    expect(message.split("\n").at(-1)).toBe(`run again: ${failed.rerun}`);
  });
});

describe("of each level", () => {
  const many = (count: number, tier: Finding["tier"]): CaseResult[] =>
    Array.from({ length: count }, (_, at) => ({
      ...failed,
      id: `${tier}-${at}`,
      findings: [{ ...finding, tier, expected: `${tier} ${at}` }],
    }));

  test("ten are shown", () => {
    const shown = annotationsOf(contractOf(...many(10, "required"), ...many(10, "recommended")));
    expect(shown.map(({ title }) => title.split(" ")[0])).toEqual([
      ...many(10, "required").map(({ id }) => id),
      ...many(10, "recommended").map(({ id }) => id),
    ]);
  });

  test("of more than ten, the last says how many more there are", () => {
    const shown = annotationsOf(contractOf(...many(30, "required"), ...many(11, "recommended")));
    const titles = (level: string): string[] => shown.filter((one) => one.level === level).map(({ title }) => title);
    expect(titles("error")).toHaveLength(10);
    expect(titles("error").at(-1)).toBe("and 21 more errors");
    expect(titles("warning")).toHaveLength(10);
    expect(titles("warning").at(-1)).toBe("and 2 more warnings");
  });
});

test("cases that never reported are one error", () => {
  const missing = Array.from({ length: 12 }, (_, at) => `GONE-${at}`);
  const any = { ...run, load: null, contract: { ...run.contract, cases: [passed], blocked: [], missing } };
  expect(annotationsOf(any)).toEqual([
    { level: "error", title: "12 cases never reported", message: `${missing.slice(0, 10).join(", ")} and 2 more` },
  ]);
});

test.each<[string, Run, string]>([
  ["a run without parts", { ...run, contract: null, load: null }, "nothing could be judged"],
  ["a contract without cases", contractOf(), "the contract could not be judged"],
  [
    "a contract that does not apply",
    contractOf({ ...passed, verdict: "notApplicable" }),
    "the contract could not be judged",
  ],
  [
    "a load that could not be measured",
    loadOf({ verdict: "invalid", reasons: ["no CPU left"], budgets: [] }),
    `the load ${run.load.profile} could not be judged`,
  ],
  [
    "a load that is broken for no budget",
    loadOf({ verdict: "broken", reasons: ["too many storms"], budgets: [] }),
    `the load ${run.load.profile} is broken`,
  ],
  [
    "a ledger that does not balance",
    loadOf({ verdict: "broken", ledger: { rows: [], balanced: false }, budgets: [] }),
    "the ledger does not balance",
  ],
])("%s is an error", (_, any, title) => {
  expect(annotationsOf(any)).toEqual([{ level: "error", title, message: expect.any(String) }]);
});

test("a run that is kept needs no word", () => {
  expect(githubAnnotations(contractOf(passed))).toBe("");
});
