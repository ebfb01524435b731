import { expect, test } from "vitest";
import type { LoadResult } from "../load-model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { findingTables } from "./html-findings.ts";
import { generatorTables } from "./html-generator.ts";

const { load } = sampleRun();
const findings = (changes: Partial<LoadResult>): string => findingTables({ ...load, ...changes }).html;
const generator = (changes: Partial<LoadResult>): string => generatorTables({ ...load, ...changes }).html;

test("delivery is said to be whole, or what is wrong with it by kind and count", () => {
  const delivery = { sessions: 3, sent: 10, delivered: 20, undecided: 0, anomalies: {} };
  expect(findings({ delivery })).toContain("none lost, doubled or out of order");
  const broken = findings({ delivery: { ...delivery, undecided: 4, anomalies: { lost: 2, reordered: 0 } } });
  expect(broken).toContain("2 lost; 4 nobody can tell");
  expect(broken).not.toContain("reordered");
});

test("a load in which nobody spoke has no line about delivery", () => {
  const delivery = { sessions: 0, sent: 0, delivered: 0, undecided: 0, anomalies: {} };
  expect(findings({ delivery })).not.toContain("Events that were to come");
});

test("answers are told apart by whether the document allows them; mishaps and remarks come as they are", () => {
  const text = findings({
    checked: [{ operation: "requestChat", kept: 7, broken: 2 }],
    mishaps: [{ kind: "noSession", meaning: "customers without a session", count: 5 }],
    remarks: ["contract: <requestChat>"],
  });
  expect(text).toContain("not as the document says");
  expect(text).toContain("customers without a session");
  expect(text).toContain("contract: &lt;requestChat&gt;");
});

test("a failed self-test comes first, and one that could not be made is no failure", () => {
  const selfTests = [
    { name: "passed one", expected: "a", actual: "a", kept: true },
    { name: "untold one", expected: "a", actual: "too short", kept: null },
    { name: "failed one", expected: "a", actual: "b", kept: false },
  ];
  const text = generator({ selfTests });
  const places = ["failed one", "untold one", "passed one"].map((name) => text.indexOf(name));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(text).toContain("not tested");
});

test("a count that differs is called different, and the doubt is said", () => {
  const rows = [
    { name: "chats", generator: 5, tenant: 6, equal: false },
    { name: "polls", generator: 5, tenant: null, equal: null },
  ];
  const text = generator({ ledger: { rows, balanced: false } });
  expect(text).toContain("do not balance");
  expect(text).toContain("different");
  expect(text).toContain("not compared");
  expect(generator({ ledger: { rows: [], balanced: true } })).toContain("The counts balance.");
});

test("without a reference poller there is nothing to stand beside", () => {
  expect(generator({ reference: null })).not.toContain("Beside another client");
});
