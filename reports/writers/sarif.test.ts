import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { CaseResult, Finding, Run } from "../model.ts";
import { hostileRun, sampleRun } from "../samples/sample-run.ts";
import { renderSarif } from "./sarif.ts";

const filled = z.string().min(1);
const message = z.strictObject({ text: filled });
const described = z.strictObject({ text: filled.max(1024) });
const level = z.enum(["error", "warning", "note"]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const position = z.int().min(1);

const rule = z.strictObject({
  id: filled,
  shortDescription: described,
  fullDescription: described,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ tier: filled, area: filled, tags: z.array(filled).max(20).refine(areDistinct) }),
});

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.literal("openapi/openapi.yaml"), uriBaseId: z.literal("%SRCROOT%") }),
    region: z.strictObject({ startLine: position, startColumn: position, endLine: position, endColumn: position }),
  }),
  logicalLocations: z
    .array(z.strictObject({ name: filled, fullyQualifiedName: filled, kind: z.literal("operation") }))
    .length(1)
    .optional(),
});

const result = z.strictObject({
  ruleId: filled,
  ruleIndex: z.int().nonnegative(),
  level,
  message,
  locations: z.array(location).length(1),
  partialFingerprints: z.strictObject({ "cx/v1": sha256, primaryLocationLineHash: sha256 }),
  properties: z.strictObject({
    verdict: z.enum(["failed", "cannotTell"]),
    tier: filled.optional(),
    where: filled.optional(),
    check: filled.optional(),
    expected: z.string().optional(),
    actual: z.string().optional(),
    contradiction: z.int().nullable().optional(),
    exchanges: z.array(filled),
    rerun: filled,
  }),
});

const notification = z.strictObject({
  descriptor: z.strictObject({ id: filled }),
  level: z.literal("error"),
  message,
  associatedRule: z.strictObject({ id: filled }).optional(),
});

const invocation = z.strictObject({
  commandLine: filled,
  startTimeUtc: z.iso.datetime(),
  endTimeUtc: z.iso.datetime(),
  executionSuccessful: z.boolean(),
  toolExecutionNotifications: z.array(notification),
});

/** What GitHub asks of a log, and nothing beside what this writer has to say: every member is one of SARIF 2.1.0. */
const logSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z
      .strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: filled,
            version: filled,
            rules: z.array(rule).refine((rules) => areDistinct(rules.map(({ id }) => id))),
          }),
        }),
        invocations: z.tuple([invocation]),
        results: z.array(result),
      })
      .refine(({ tool, results }) => results.every((one) => tool.driver.rules[one.ruleIndex]?.id === one.ruleId)),
  ]),
});

type LogRun = z.infer<typeof logSchema>["runs"][0];

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

function logOf(any: Run): LogRun {
  return logSchema.parse(JSON.parse(renderSarif(any))).runs[0];
}

const run = sampleRun();
const caseOf = (id: string): CaseResult => run.contract.cases.find((one) => one.id === id) as CaseResult;
const failed = caseOf("AUTH-requestChat-2003");
const [finding] = failed.findings as [Finding];
const runOf = (...cases: CaseResult[]): Run => ({ ...run, contract: { ...run.contract, cases, blocked: [] } });
const runFinding = (change: Partial<Finding>): Run => runOf({ ...failed, findings: [{ ...finding, ...change }] });

describe("of any run", () => {
  test.each<[string, Run]>([
    ["the sample", run],
    ["a run of hostile text", hostileRun()],
    ["a contract alone", { ...run, load: null }],
    ["a load alone", { ...run, contract: null }],
    ["nothing at all", { ...run, contract: null, load: null }],
    ["very long texts", runOf({ ...failed, title: "{".repeat(5000), source: "](".repeat(5000) })],
  ])("%s, the log is of the form that GitHub takes, and the same each time", (_, any) => {
    const text = renderSarif(any);
    expect(logSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
    expect(text.endsWith("}\n")).toBe(true);
    expect(renderSarif(structuredClone(any))).toBe(text);
  });

  test("the check of the form can fail", () => {
    const log = JSON.parse(renderSarif(run)) as { runs: [{ results: object[] }] };
    const [first] = log.runs[0].results;
    for (const wrong of [{ locations: [] }, { message: {} }, { ruleIndex: 99 }, { rank: 1 }, { level: "bad" }]) {
      const results = [{ ...first, ...wrong }];
      expect(logSchema.safeParse({ ...log, runs: [{ ...log.runs[0], results }] }).success, JSON.stringify(wrong)).toBe(
        false,
      );
    }
  });
});

test("every finding of a case that failed or that nobody can tell is a result, in the order of the run", () => {
  const { tool, results } = logOf(run);
  const shown = run.contract.cases.filter(({ verdict }) => verdict === "failed" || verdict === "cannotTell");
  expect(results.map(({ ruleId }) => ruleId)).toEqual(shown.flatMap(({ id, findings }) => findings.map(() => id)));
  expect(tool.driver.rules.map(({ id }) => id)).toEqual([...new Set(results.map(({ ruleId }) => ruleId))]);
  expect(tool.driver).toMatchObject(run.suite);
});

test("a result says what was expected where, what came, and how to see it again", () => {
  const [first] = logOf(run).results;
  expect(first).toMatchObject({
    message: { text: `/error_code: expected ${finding.expected}, actual ${finding.actual}` },
    locations: [{ logicalLocations: [{ fullyQualifiedName: "requestChat" }] }],
    properties: {
      where: finding.where,
      check: finding.check,
      expected: finding.expected,
      actual: finding.actual,
      contradiction: finding.contradiction,
      exchanges: failed.exchanges,
      rerun: failed.rerun,
    },
  });
});

test("a requirement on several operations has no logical location", () => {
  expect(logOf(runOf({ ...failed, operation: null })).results[0]?.locations[0]).not.toHaveProperty("logicalLocations");
});

test.each([
  ["required", "error"],
  ["recommended", "warning"],
  ["observed", "note"],
] as const)("a finding of tier %s is a result of level %s", (tier, expected) => {
  expect(logOf(runFinding({ tier })).results[0]?.level).toBe(expected);
});

test("a case that failed without a finding has one result, of its own tier", () => {
  const { results } = logOf(runOf({ ...failed, tier: "recommended", findings: [] }));
  expect(results.map(({ ruleId, level: shown }) => [ruleId, shown])).toEqual([[failed.id, "warning"]]);
});

describe("the fingerprint", () => {
  const fingerprint = (any: Run): unknown => logOf(any).results[0]?.partialFingerprints;
  const known = fingerprint(runFinding({ where: "/events/0/id" }));

  test.each<[string, Run]>([
    ["the place in a list", runFinding({ where: "/events/17/id" })],
    ["what came", runFinding({ where: "/events/0/id", actual: '"another"', message: "another" })],
    [
      "the ids of exchanges",
      runOf({ ...failed, exchanges: ["x99"], findings: [{ ...finding, where: "/events/0/id" }] }),
    ],
  ])("does not depend on %s", (_, any) => {
    expect(fingerprint(any)).toEqual(known);
  });

  test.each<[string, Run]>([
    ["the case", runOf({ ...failed, id: "OTHER-001", findings: [{ ...finding, where: "/events/0/id" }] })],
    ["the check", runFinding({ where: "/events/0/id", check: "another" })],
    ["the member", runFinding({ where: "/events/0/name" })],
    ["a member that only ends in a number", runFinding({ where: "/events/0a/id" })],
    ["what was expected", runFinding({ where: "/events/0/id", expected: "another" })],
  ])("depends on %s", (_, any) => {
    expect(fingerprint(any)).not.toEqual(known);
  });
});

test("a run in which all passed has no result and was successful", () => {
  const { results, tool, invocations } = logOf(runOf(caseOf("AVAIL-001"), caseOf("POLL-001"), caseOf("FILE-003")));
  expect(results).toEqual([]);
  expect(tool.driver.rules).toEqual([]);
  expect(invocations[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [] });
});

function notified(any: Run): string[] {
  const [{ executionSuccessful, toolExecutionNotifications }] = logOf(any).invocations;
  expect(executionSuccessful).toBe(false);
  return toolExecutionNotifications.map(({ descriptor, associatedRule }) => `${descriptor.id} ${associatedRule?.id}`);
}

test("what the suite could not judge is a notification and no result", () => {
  const any = { ...run, contract: { ...run.contract, missing: ["GONE-001"] } };
  expect(notified(any)).toEqual(["suiteError FILE-001", "missing GONE-001", "blocked HIST-001"]);
  const unjudged = notified(any).map((text) => text.split(" ")[1]);
  expect(logOf(any).results.filter(({ ruleId }) => unjudged.includes(ruleId))).toEqual([]);
});

test.each<[string, Run]>([
  ["a run without a contract", { ...run, contract: null }],
  ["a contract without cases", runOf()],
  ["a contract that does not apply", runOf(caseOf("FILE-003"))],
])("%s does not look as if all were well", (_, empty) => {
  expect(notified(empty)).toEqual(["notJudged undefined"]);
});

test("evidence is neither a placeholder nor a link", () => {
  const actual = '{0} {"a":1} [click](https://evil.example)';
  const [shown] = logOf(runFinding({ actual })).results;
  expect(shown?.message.text).toContain('actual {{0}} {{"a":1}} [click] (https://evil.example)');
  expect(shown?.properties.actual).toBe(actual);
});

test("evidence has no control characters", () => {
  const texts: string[] = [];
  JSON.parse(renderSarif(hostileRun()), (_, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  expect(texts.filter((text) => /(?![\n\t])[\p{Cc}\p{Cs}]/u.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes("\\u001b[31m"))).toBe(true);
});
