import { expect, test } from "vitest";
import type { ContractResult, Run } from "../../reports/model.ts";
import { startContractRun } from "../harness/contract-run.ts";
import { openTarget } from "../harness/target.ts";
import { requirements } from "../requirements.ts";
import { judgeAgain } from "./judge-again.ts";

const seed = 20_261_124;
const light = requirements.filter(({ isHeavy }) => isHeavy !== true);

type Judged = Pick<Run, "target" | "seed">;

async function takeEvidence(faults: readonly string[]): Promise<{ run: Judged; contract: ContractResult }> {
  const target = await openTarget({ remote: null, faults, seed });
  try {
    const run = startContractRun(target, seed);
    for (const requirement of light) await run.run(requirement);
    const { kind, url, tenantUrl, appId, capabilities, timing } = target;
    const result = run.result({ expected: light.map(({ id }) => id), selection: "named" });
    // Evidence is read from a file, so nothing may rest on what a file does not hold.
    const contract = JSON.parse(JSON.stringify(result)) as ContractResult;
    return { run: { target: { kind, url, tenantUrl, appId, capabilities, timing }, seed }, contract };
  } finally {
    await target.close();
  }
}

const problemsOf = async ({ run, contract }: { run: Judged; contract: ContractResult }): Promise<string[]> =>
  (await judgeAgain(run, contract)).flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`));

// Faults of every kind of evidence: texts, bytes, headers, times, order, cookies, pushes, colliding and missing ids, broken connections.
test.each(
  [
    [],
    ["byte-order-mark"],
    ["content-type-html"],
    ["chat-ids-collide"],
    ["chat-id-missing"],
    ["message-lost"],
    ["poll-holds-too-long"],
    ["answer-late"],
    ["answer-broken-off"],
    ["download-byte-changed"],
    ["error-code-number"],
  ].map((faults) => [faults[0] ?? "no fault", faults] as const),
)("with %s every verdict follows from the stored evidence alone", async (_, faults) => {
  const evidence = await takeEvidence(faults);
  const noted = evidence.contract.cases.some(({ verdict }) => verdict === "failed" || verdict === "cannotTell");
  // Ids collide by chance, and whether they do so in a run this short does not matter here.
  expect(noted || faults[0] === "chat-ids-collide").toBe(faults.length > 0);
  expect(await problemsOf(evidence)).toEqual([]);
});

test("evidence that was altered, and a verdict that was, no longer follow from each other", async () => {
  const { run, contract } = await takeEvidence(["message-lost"]);
  const failed = contract.cases.find(({ verdict }) => verdict === "failed");
  const passed = contract.cases.find(({ id }) => id === "AVAIL-001");
  if (failed === undefined || passed === undefined) throw new Error("expected a failed and a passed case");
  const withCase = (altered: ContractResult["cases"][number]): ContractResult => ({
    ...contract,
    cases: contract.cases.map((one) => (one.id === altered.id ? altered : one)),
  });
  const whitewashed = withCase({ ...failed, verdict: "passed", findings: [], reason: null });
  expect(await problemsOf({ run, contract: whitewashed })).toContainEqual(
    expect.stringContaining(`${failed.id}: the verdict is failed, and passed was stored`),
  );
  const weakened = withCase({ ...failed, tier: "observed" });
  expect(await problemsOf({ run, contract: weakened })).not.toEqual([]);
  const without = { ...contract, exchanges: contract.exchanges.filter(({ id }) => id !== passed.exchanges[0]) };
  expect(await problemsOf({ run, contract: without })).toContainEqual(
    expect.stringMatching(/^AVAIL-001: no stored exchange for GET/),
  );
  const exchanges = contract.exchanges.map((exchange) =>
    exchange.id === passed.exchanges[0] && exchange.response !== null
      ? { ...exchange, response: { ...exchange.response, body: '{"chat":"perhaps"}' } }
      : exchange,
  );
  expect(await problemsOf({ run, contract: { ...contract, exchanges } })).toContainEqual(
    expect.stringMatching(/^AVAIL-001: the verdict is failed/),
  );
  const cases = contract.cases.map((one) => (one.id === passed.id ? { ...one, id: "NEVER-001" } : one));
  expect(await problemsOf({ run, contract: { ...contract, cases } })).toContainEqual(
    expect.stringMatching(/^NEVER-001: this version/),
  );
});
