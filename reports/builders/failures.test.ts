import { expect, test } from "vitest";
import type { CaseResult } from "../model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { decisiveExchange, failureKinds, failures, withEvidence } from "./failures.ts";

const { contract } = sampleRun();

test("every failed case is there, the ones that break a required statement first", () => {
  const ids = failures({ ...contract, cases: contract.cases.toReversed() }).map(({ result }) => result.id);
  expect(ids).toEqual(["AUTH-sendEvents-2003", "AUTH-requestChat-2003", "POLL-004"]);
});

test("each case has its own exchanges, in order", () => {
  const [evidence] = withEvidence(contract, "cannotTell");
  expect(evidence?.exchanges.map(({ id }) => id)).toEqual(evidence?.result.exchanges);
});

test("an exchange that the run does not hold is left out", () => {
  const cases = contract.cases.map((result) => ({ ...result, exchanges: ["nowhere", ...result.exchanges] }));
  expect(failures({ ...contract, cases }).map(({ exchanges }) => exchanges.length)).toEqual(
    failures(contract).map(({ exchanges }) => exchanges.length),
  );
});

test("the same difference in two cases is one kind, wherever in a list it is", () => {
  const [evidence] = failures(contract);
  const at = (id: string, index: number): { result: CaseResult; exchanges: [] } => ({
    result: {
      ...(evidence?.result as CaseResult),
      id,
      findings: [
        {
          tier: "required",
          check: "schema",
          where: `/events/${index}/msg`,
          expected: "a string",
          actual: String(index),
          message: "m",
          contradiction: null,
        },
      ],
    },
    exchanges: [],
  });
  expect(failureKinds([at("A-1", 0), at("A-2", 12)])).toEqual([
    { check: "schema", where: "/events/*/msg", expected: "a string", actual: null, ids: ["A-1", "A-2"] },
  ]);
  expect(failureKinds([at("A-1", 0), at("A-1", 1)]), "two findings of one case are no pattern").toEqual([]);
});

test("the decisive exchange is the last of the case's own operation", () => {
  const [evidence] = withEvidence(contract, "cannotTell");
  expect(evidence && decisiveExchange(evidence)?.operation).toBe(evidence?.result.operation);
  expect(decisiveExchange({ result: contract.cases[0] as CaseResult, exchanges: [] })).toBeUndefined();
});
