import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { errorCatalogue } from "../../protocol/errors.ts";
import type { CaseResult } from "../../reports/model.ts";
import { requirements } from "../requirements.ts";
import { capabilitiesOf, type Need } from "./capabilities.ts";
import { startContractRun } from "./contract-run.ts";
import { openTarget, type Target } from "./target.ts";
import { usualTiming } from "./timing.ts";

/** Asks the embedded tenant as if it were one at an address, with what a profile declares of it. */
async function asked(
  ids: readonly string[],
  declared: Partial<Record<Need, boolean>>,
  faults: readonly string[] = [],
): Promise<readonly CaseResult[]> {
  const embedded = await openTarget({ remote: null, seed: 1, faults });
  const target: Target = { ...embedded, kind: "remote", capabilities: capabilitiesOf(declared) };
  try {
    const run = startContractRun(target, 1);
    for (const requirement of requirements.filter(({ id }) => ids.includes(id))) await run.run(requirement);
    return run.result({ expected: ids, selection: "named" }).cases;
  } finally {
    await target.close();
  }
}

test("what is declared and served is so", async () => {
  const [probe, dependent] = await asked(["CAP-notifications", "PUSH-001"], { notifications: true });
  expect([probe?.verdict, dependent?.verdict]).toEqual(["passed", "passed"]);
});

test("what is declared and not served is one failure, and nothing that depends on it is asked", async () => {
  const results = await asked(["CAP-notifications", "PUSH-001"], { notifications: true }, [
    "push-subscription-status-201",
  ]);
  const [probe, dependent] = results;
  expect(probe).toMatchObject({ verdict: "failed", findings: [{ actual: '"not served"' }] });
  expect(dependent).toMatchObject({ verdict: "cannotTell", exchanges: [] });
  expect(dependent?.reason).toMatch(/^not asked: it needs .* declared and not served, see CAP-notifications$/);
});

test("what is served and not declared is recorded, and what depends on it does not apply", async () => {
  const [probe, dependent] = await asked(["CAP-notifications", "PUSH-001"], {});
  expect(probe?.verdict).toBe("cannotTell");
  expect(probe?.findings[0]?.actual).toMatch(/served: declare it/);
  expect(dependent).toMatchObject({ verdict: "notApplicable" });
});

test.each([
  [406, JSON.stringify({ error_code: "5603", error_message: errorCatalogue["5603"].message }), "passed"],
  [500, "<h1>Oops</h1>", "failed"],
])(
  "what is neither declared nor served has to be refused as the document describes: %i",
  async (status, body, verdict) => {
    const server = createServer((request, response) => {
      const isChat = request.url?.includes("/chats?") === true;
      response.writeHead(isChat ? 200 : status, { "Content-Type": "application/json" });
      response.end(isChat ? '{"chat_id":"c-1","state":"queued","is_new_chat":true}' : body);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const target = await openTarget({
      remote: {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        tenantUrl: "a.example.com",
        appId: "sales",
        capabilities: capabilitiesOf({}),
        timing: usualTiming,
        endurance: { patienceMs: 0, timeLimitMs: 30_000 },
        ratePerSecond: null,
        headers: {},
        ca: null,
        secrets: [],
        options: [],
      },
      seed: 1,
    });
    onTestFinished(() => target.close());
    const run = startContractRun(target, 1);
    const probe = requirements.find(({ id }) => id === "CAP-notifications");
    expect(probe === undefined ? null : (await run.run(probe)).verdict).toBe(verdict);
  },
);
