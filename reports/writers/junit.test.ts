import { describe, expect, test } from "vitest";
import { create } from "xmlbuilder2";
import type { CaseResult, Run } from "../model.ts";
import { hostileRun, sampleDocument, sampleRun } from "../samples/sample-run.ts";
import { renderJunit } from "./junit.ts";

interface Entry {
  readonly "@name": string;
  readonly failure?: unknown;
  readonly error?: unknown;
  readonly skipped?: readonly { "@message": string }[];
}

type Totals = Readonly<Record<"@tests" | "@failures" | "@errors" | "@skipped", string>>;
type Suite = Totals & { readonly "@name": string; readonly testcase?: readonly Entry[] };
type Document = Totals & { readonly testsuite?: readonly Suite[] };

function parsed(xml: string): Document {
  const { testsuites } = create(xml).toObject({ verbose: true }) as unknown as { testsuites: [Document] };
  return testsuites[0];
}

const suitesOf = (document: Document): readonly Suite[] => document.testsuite ?? [];
const entriesOf = (document: Document): Entry[] => suitesOf(document).flatMap(({ testcase }) => testcase ?? []);

function totals(entries: readonly Entry[]): Totals {
  const of = (element: "failure" | "error" | "skipped"): string =>
    String(entries.filter((one) => one[element] !== undefined).length);
  return {
    "@tests": String(entries.length),
    "@failures": of("failure"),
    "@errors": of("error"),
    "@skipped": of("skipped"),
  };
}

/** The first place at which a text is no well-formed XML; the parser above forgives too much to tell. */
function malformedAt(xml: string): string | undefined {
  const reference = "&(?:amp|lt|gt|quot|apos|#x?[0-9a-fA-F]+);";
  const token = new RegExp(
    `<\\?xml [^?]*\\?>|<(/?)([\\w:.-]+)((?:\\s+[\\w:.-]+="(?:[^<&"]|${reference})*")*)\\s*(/?)>|(?:(?!\\]\\]>)[^<&]|${reference})+`,
    "y",
  );
  const open: string[] = [];
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (match === null) return xml.slice(at, at + 80);
    const [, slash, name, , selfClosing] = match;
    if (name === undefined || selfClosing === "/") continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return open.length > 0
    ? `<${open.join("><")}> left open`
    : /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml)?.[0];
}

const run = sampleRun();

test("the sample gives the stored document", () => {
  expect(renderJunit(run)).toBe(sampleDocument("sample-junit.xml"));
});

test("the check for well-formedness can fail", () => {
  for (const wrong of ["<a>", "<a></b>", "<a b=c/>", "<a>&amp</a>", "<a>]]></a>", "<a>\u0001</a>", '<a b="<"/>']) {
    expect(malformedAt(wrong), wrong).toBeDefined();
  }
});

describe("of any run", () => {
  test.each<[string, Run]>([
    ["the sample", run],
    ["a run of hostile text", hostileRun()],
    ["a contract alone", { ...run, load: null }],
    ["a load alone", { ...run, contract: null }],
    ["nothing at all", { ...run, contract: null, load: null }],
  ])("%s, the document is well-formed and its totals are right", (_, any) => {
    const xml = renderJunit(any);
    expect(malformedAt(xml)).toBeUndefined();
    const document = parsed(xml);
    expect(document).toMatchObject(totals(entriesOf(document)));
    for (const suite of suitesOf(document)) expect(suite).toMatchObject(totals(suite.testcase ?? []));
  });
});

function outcomeOf(result: CaseResult, failOn: Run["failOn"] = "recommended"): string {
  const document = parsed(renderJunit({ ...run, failOn, load: null, contract: { ...run.contract, cases: [result] } }));
  const [entry] = entriesOf(document);
  return Object.keys(entry ?? {}).find((key) => !key.startsWith("@")) ?? "passed";
}

test.each([
  ["passed", "passed"],
  ["failed", "failure"],
  ["cannotTell", "skipped"],
  ["notApplicable", "skipped"],
  ["suiteError", "error"],
])("a case that is %s becomes %s", (verdict, outcome) => {
  const cases = run.contract.cases.filter((one) => one.verdict === verdict);
  expect(cases.map((one) => outcomeOf(one))).toEqual(cases.map(() => outcome));
  expect(cases.length).toBeGreaterThan(0);
});

test("what does not break the run is no failure, but says that it failed", () => {
  const weak = run.contract.cases.find(({ id }) => id === "POLL-004") as CaseResult;
  expect(outcomeOf(weak, "required")).toBe("skipped");
  expect(renderJunit({ ...run, failOn: "required" })).toContain("failed, but only required statements break this run");
});

test("a case that never reported is an error", () => {
  const document = parsed(renderJunit({ ...run, contract: { ...run.contract, missing: ["GONE-001"] } }));
  expect(
    entriesOf(document)
      .filter(({ error }) => error !== undefined)
      .map((entry) => entry["@name"]),
  ).toContain("GONE-001");
});

test.each<[string, Partial<typeof run.load>, "failure" | "error"]>([
  ["a load that could not be measured", { verdict: "invalid", reasons: ["no CPU left"], budgets: [] }, "error"],
  ["a load that is broken for no budget", { verdict: "broken", reasons: ["too many storms"], budgets: [] }, "failure"],
  [
    "a ledger that does not balance",
    { verdict: "broken", ledger: { rows: [], balanced: false }, budgets: [] },
    "failure",
  ],
])("%s does not look green", (_, change, element) => {
  const document = parsed(renderJunit({ ...run, contract: null, load: { ...run.load, ...change } }));
  expect(entriesOf(document).filter((entry) => entry[element] !== undefined)).toHaveLength(1);
});

test.each<[string, Run]>([
  ["a run without parts", { ...run, contract: null, load: null }],
  ["a contract without cases", { ...run, contract: { ...run.contract, cases: [] }, load: null }],
  [
    "a contract that does not apply",
    {
      ...run,
      contract: { ...run.contract, cases: run.contract.cases.filter(({ verdict }) => verdict === "notApplicable") },
      load: null,
    },
  ],
])("%s does not look green", (_, empty) => {
  expect(Number(parsed(renderJunit(empty))["@errors"])).toBeGreaterThan(0);
});
