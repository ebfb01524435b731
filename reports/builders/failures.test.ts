import { expect, test } from "vitest";
import type { CaseResult, ExchangeRecord, Finding } from "../model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import {
  blockedCases,
  bySameDifference,
  decisiveExchange,
  failures,
  undecidedCases,
  withEvidence,
  type Evidence,
} from "./failures.ts";

const { contract } = sampleRun();

const nobody = { waivers: [], startedAt: "2026-01-01T00:00:00Z" };

test("every failed case is there, the ones that break a required statement first", () => {
  const ids = failures({ ...contract, cases: contract.cases.toReversed() }, nobody).map(({ result }) => result.id);
  expect(ids).toEqual(["AUTH-sendEvents-2003", "AUTH-requestChat-2003", "POLL-004"]);
});

test("a case that could not be judged is told from one that nobody can tell", () => {
  const idsIn = (cases: readonly Evidence[]): string[] => cases.map(({ result }) => result.id);
  expect(idsIn(blockedCases(contract))).toEqual(contract.blocked);
  expect(idsIn(undecidedCases(contract))).toEqual(["POLL-002"]);
});

test("each case has its own exchanges, in the order of sending and not of ending", () => {
  const [evidence] = withEvidence(contract, "cannotTell");
  const [one, other] = evidence?.exchanges ?? [];
  const held = { ...(one as ExchangeRecord), id: "x9", startedAtMs: 5 };
  const refused = { ...(other as ExchangeRecord), id: "x10", startedAtMs: 5 };
  const before = { ...(one as ExchangeRecord), id: "x11", startedAtMs: 4 };
  const result = { ...(evidence?.result as CaseResult), exchanges: ["x10", "x9", "x11"] };
  const [sorted] = withEvidence({ ...contract, cases: [result], exchanges: [refused, held, before] }, "cannotTell");
  expect(sorted?.exchanges.map(({ id }) => id)).toEqual(["x11", "x9", "x10"]);
});

test("an exchange that the run does not hold is left out", () => {
  const cases = contract.cases.map((result) => ({ ...result, exchanges: ["nowhere", ...result.exchanges] }));
  expect(failures({ ...contract, cases }, nobody).map(({ exchanges }) => exchanges.length)).toEqual(
    failures(contract, nobody).map(({ exchanges }) => exchanges.length),
  );
});

const [first] = failures(contract, nobody);

function failing(id: string, finding: Partial<Finding> | null, reason: string | null = null): Evidence {
  const whole = { ...(first?.result.findings[0] as Finding), ...finding };
  return {
    result: { ...(first?.result as CaseResult), id, reason, findings: finding === null ? [] : [whole] },
    exchanges: [],
  };
}

const idsOf = (cases: readonly Evidence[]): string[][] =>
  bySameDifference(cases).map(({ first: one, others }) => [one, ...others].map(({ result }) => result.id));

test("cases that miss the same thing at the same place are one group, whatever came and wherever in a list", () => {
  const cases = [
    failing("A-1", { where: "/events/0/msg", actual: "1" }),
    failing("A-2", { where: "/error_code" }),
    failing("A-3", { where: "/events/12/msg", actual: "2" }),
  ];
  expect(idsOf(cases)).toEqual([["A-1", "A-3"], ["A-2"]]);
});

test("cases without a finding are grouped by their reason", () => {
  const cases = [failing("A-1", null, "no answer"), failing("A-2", null, "no chat"), failing("A-3", null, "no answer")];
  expect(idsOf(cases)).toEqual([["A-1", "A-3"], ["A-2"]]);
  expect(idsOf([])).toEqual([]);
});

test("the decisive exchange is the last of the case's own operation", () => {
  const [evidence] = withEvidence(contract, "cannotTell");
  expect(evidence && decisiveExchange(evidence)?.operation).toBe(evidence?.result.operation);
  expect(decisiveExchange({ result: contract.cases[0] as CaseResult, exchanges: [] })).toBeUndefined();
});
