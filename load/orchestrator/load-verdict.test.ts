import { expect, test } from "vitest";
import type { Budget, SelfTest } from "../../reports/load-model.ts";
import { loadVerdict } from "./load-verdict.ts";

const sound: SelfTest = { name: "the ledger balances", expected: "4 counts", actual: "balanced", kept: true };
const excess: Budget = {
  name: "hold excess p99",
  bound: "atMost",
  limit: 500,
  actual: 12,
  unit: "ms",
  kept: true,
  source: "assumed",
};
const held: Budget = { ...excess, name: "polls held at once", bound: "atLeast", limit: 8, actual: 10, unit: "polls" };

test("a sound run within its budgets is kept, and needs no reason", () => {
  expect(loadVerdict([sound], [excess], [held], null)).toEqual({ verdict: "kept", reasons: [] });
});

test("a crossed budget breaks the run", () => {
  expect(loadVerdict([sound], [{ ...excess, actual: 512.345, kept: false }], [held], null)).toEqual({
    verdict: "broken",
    reasons: ["hold excess p99: expected at most 500 ms, got 512.35 ms"],
  });
});

test("too few held polls that nothing explains make the run invalid; with failures they are part of what broke", () => {
  const short = { ...held, actual: 3, kept: false };
  expect(loadVerdict([sound], [excess], [short], null)).toMatchObject({
    verdict: "invalid",
    reasons: ["polls held at once: expected at least 8 polls, got 3 polls", expect.any(String)],
  });
  expect(loadVerdict([sound], [{ ...excess, kept: false }], [short], null).verdict).toBe("broken");
});

test("a generator that fails a test of its own has no say about the tenant", () => {
  const { verdict, reasons } = loadVerdict([{ ...sound, kept: false }], [{ ...excess, kept: false }], [held], null);
  expect(verdict).toBe("invalid");
  expect(reasons[0]).toMatch(/^the generator, not the tenant: the ledger balances/);
});

test("what could not be tested says nothing", () => {
  expect(loadVerdict([{ ...sound, kept: null }], [excess], [held], null).verdict).toBe("kept");
});

test("a load that was ended early is not kept, whatever was seen until then", () => {
  expect(loadVerdict([sound], [excess], [held], "more than half fails")).toMatchObject({
    verdict: "invalid",
    reasons: ["ended early: more than half fails", expect.any(String)],
  });
});
