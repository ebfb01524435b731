import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { CaseResult, Finding, Run } from "../model.ts";
import { hostileRun, sampleDocument, sampleRun } from "../samples/sample-run.ts";
import { countsLine, renderTerminal } from "./terminal.ts";

const run = sampleRun();
const plain = (any: Run, verbose = false): string => renderTerminal(any, { color: false, verbose });

test("the sample gives the stored text", () => {
  expect(plain(run)).toBe(sampleDocument("sample-terminal.txt"));
});

test("colour changes nothing but colour", () => {
  const colored = renderTerminal(run, { color: true });
  expect(colored).not.toBe(plain(run));
  expect(stripVTControlCharacters(colored)).toBe(plain(run));
});

test("a failed case is printed in the fixed order", () => {
  const [block = ""] = plain(run).split("\n\n");
  const labels = [...block.matchAll(/^ {2}(\S[\w ]*?)\s{2,}/gm)].map(([, label]) => label);
  expect(block.split("\n")[0]).toBe(
    "failed  AUTH-requestChat-2003  Request chat without an appId is refused with 2003",
  );
  expect(labels).toEqual(["requirement", "expected", "actual", "exchange", "run again", "same in"]);
});

test("the last line is one plain line of counts", () => {
  const expected =
    "contract: 5 passed, 3 failed, 2 cannot tell, 1 not applicable, 1 suite error, 0 missing, 1 blocked; load: broken; run: could not run";
  expect(countsLine(run)).toBe(expected);
  expect(renderTerminal(run, { color: true }).trimEnd().split("\n").at(-1)).toBe(expected);
});

test("of cases that show the same difference one is printed and the others are named", () => {
  expect(plain(run)).toMatch(/^ {2}same in\s+AUTH-sendEvents-2003$/m);
  expect(plain(run)).not.toContain("failed  AUTH-sendEvents-2003");
});

test("many differences are cut short, unless all are asked for", () => {
  const failed = run.contract.cases.find(({ verdict }) => verdict === "failed") as CaseResult;
  const [finding] = failed.findings as [Finding];
  const cases = Array.from({ length: 30 }, (_, at): CaseResult => ({
    ...failed,
    id: `MANY-${at}`,
    findings: [{ ...finding, expected: `${at}` }],
  }));
  const many = { ...run, contract: { ...run.contract, cases } };
  const shown = (text: string): number => [...text.matchAll(/^failed {2}MANY-/gm)].length;
  expect(shown(plain(many))).toBeGreaterThan(0);
  expect(plain(many)).toContain(`and ${30 - shown(plain(many))} more cases, see the report`);
  expect(shown(plain(many, true))).toBe(30);
});

test("verbose shows what nobody can tell, and every exchange of a case", () => {
  expect(plain(run, true)).toContain("cannot tell  POLL-002");
  expect(plain(run)).not.toContain("cannot tell  POLL-002");
  const flowOf = run.contract.cases.find(({ id }) => id === "POLL-004");
  const sent = run.contract.exchanges.filter(({ id }) => flowOf?.exchanges.includes(id));
  for (const { request } of sent) expect(plain(run, true)).toContain(`> ${request.method} ${request.path}`);
});

test("evidence cannot command the terminal", () => {
  const text = plain(hostileRun(), true);
  expect(text).toBe(stripVTControlCharacters(text));
  expect(text).toContain("\\u001b[31m");
  expect(text).not.toMatch(/[\p{Cs}\u202e]/u);
  expect(text).not.toContain("\u0000");
});

test.each<[string, Run, string]>([
  ["a contract alone", { ...run, load: null }, "blocked; run: could not run"],
  ["a load alone", { ...run, contract: null }, "load: broken; run: broken"],
  ["nothing", { ...run, contract: null, load: null }, "run: could not run"],
])("%s ends with its own counts", (_, any, end) => {
  expect(plain(any).trimEnd().endsWith(end)).toBe(true);
});
