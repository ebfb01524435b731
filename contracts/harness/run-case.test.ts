import { afterAll, beforeAll, expect, test } from "vitest";
import { capabilitiesOf } from "./capabilities.ts";
import type { ContractCase, ContractFlow } from "./case.ts";
import { runCase } from "./run-case.ts";
import { openTarget, type Target } from "./target.ts";

const row: ContractCase = {
  id: "TEST-001",
  title: "Get Version answers",
  area: "test",
  operation: "getVersion",
  given: "newClient",
  send: () => ({}),
  expect: { answer: "success" },
  tier: "required",
  source: "none",
};
const flow: ContractFlow = {
  id: "TEST-002",
  title: "x",
  area: "test",
  tier: "required",
  source: "none",
  covers: { operations: [] },
  run: () => Promise.resolve(),
};

let target: Target;
beforeAll(async () => {
  target = await openTarget({ remote: null, seed: 7 });
});
afterAll(() => target.close());

async function verdictOf(requirement: ContractCase | ContractFlow, on: Target = target) {
  const { result } = await runCase(requirement, on, 7);
  return { verdict: result.verdict, reason: result.reason ?? "" };
}

test("what is as expected passes and names its exchange", async () => {
  const { result, exchanges } = await runCase(row, target, 7);
  expect(result.verdict).toBe("passed");
  expect(result.exchanges).toEqual(exchanges.map(({ id }) => id));
  expect(result.exchanges.length).toBe(1);
  expect(result.rerun).toBe("npm run cx -- contract --only TEST-001 --seed 7");
});

test("what is not as expected fails, or is recorded where it can accuse nobody", async () => {
  const wrong: ContractCase = { ...row, expect: { answer: "5005" } };
  expect(await verdictOf(wrong)).toMatchObject({ verdict: "failed" });
  expect(await verdictOf({ ...wrong, tier: "recommended" })).toMatchObject({ verdict: "failed" });
  expect(await verdictOf({ ...wrong, tier: "observed" })).toMatchObject({ verdict: "cannotTell" });
});

test("findings accumulate", async () => {
  const members = [
    { at: "/server_version", equals: "0" },
    { at: "/nothing", equals: 1 },
  ];
  const { result } = await runCase({ ...row, expect: { answer: "success", members } }, target, 7);
  expect(result.findings.map(({ where }) => where)).toEqual(["/server_version", "/nothing"]);
});

test("a request that the suite must not send is the suite's own fault", async () => {
  const { verdict, reason } = await verdictOf({ ...row, send: () => ({ headers: { Authorization: "Bearer x" } }) });
  expect(verdict).toBe("suiteError");
  expect(reason).toMatch(/the suite sent what it must not send/);
});

test("a flow that throws is the suite's own fault", async () => {
  const { verdict, reason } = await verdictOf({ ...flow, run: () => Promise.reject(new Error("boom")) });
  expect(verdict).toBe("suiteError");
  expect(reason).toMatch(/boom/);
});

test("a starting state that is not reached is told and accuses nobody of the case itself", async () => {
  const broken = await openTarget({ remote: null, seed: 7, faults: ["chat-id-missing"] });
  try {
    const { result, isBlocked } = await runCase({ ...row, given: "newChat" }, broken, 7);
    expect({ verdict: result.verdict, isBlocked }).toEqual({ verdict: "cannotTell", isBlocked: true });
    expect(result.reason).toMatch(/not judged: requesting a chat: expected 200 with a chat_id, got 200/);
  } finally {
    await broken.close();
  }
});

test("what a target does not have is not applicable", async () => {
  const remote: Target = { ...target, kind: "remote", capabilities: capabilitiesOf({}) };
  expect(await verdictOf({ ...flow, needs: "scriptedAgent" }, remote)).toMatchObject({ verdict: "notApplicable" });
});
