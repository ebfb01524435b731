import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runLoad, type RunLoadOptions } from "../load/orchestrator/run-load.ts";
import { mostTimeSeries } from "../load/orchestrator/self-tests.ts";
import { apiPrefix, matchOperation } from "../protocol/operations.ts";
import { runSchema } from "../reports/model.ts";
import { configSchema } from "../tenant/config.ts";
import { defaultConfig } from "../tenant/default-config.ts";
import { startTenantProcesses } from "./tenant-process/start.ts";

const limitMs = 120_000;
const entry = { tenantUrl: "acme.example.com", appId: "sales-entry" };

interface Given extends Partial<RunLoadOptions> {
  readonly faults?: readonly string[];
  readonly capacity?: unknown;
}

/** A tenant in a process of its own whose agent echoes, and the options of a small run against it. */
async function arrange({ faults = [], capacity, ...changes }: Given = {}) {
  const [tenant] = defaultConfig.tenants;
  const apps = tenant?.apps.map((app) => ({ ...app, scenario: "echo" }));
  const tenants = [{ ...tenant, apps }];
  const config = configSchema.parse({
    ...defaultConfig,
    holdMs: 1000,
    tenants,
    ...(capacity === undefined ? {} : { capacity }),
  });
  const embedded = await startTenantProcesses(1, { config, faults, seed: 1 });
  onTestFinished(() => embedded.close());
  const directory = await mkdtemp(join(tmpdir(), "cx-load-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const options: RunLoadOptions = {
    profile: "average",
    pollers: 30,
    durationMs: 4000,
    rate: 30,
    messages: 10,
    mix: { java: 1 },
    target: { urls: embedded.urls, ...entry, embedded },
    seed: 1,
    directory: relative(process.cwd(), directory),
    ...changes,
  };
  return { embedded, directory, options };
}

test(
  "a small run through real k6 holds its polls, balances with the tenant to the last request, and leaves its files",
  { timeout: limitMs },
  async () => {
    const { embedded, directory, options } = await arrange();
    const result = await runLoad(options);
    // Budgets in milliseconds are for a machine that has nothing else to do.
    expect(result.budgets.filter(({ kept, unit }) => !kept && unit !== "ms")).toEqual([]);
    expect(runSchema.shape.load.safeParse(result).error).toBeUndefined();
    expect(result.ledger.balanced, result.reasons.join("; ")).toBe(true);
    expect(result.ledger.rows.filter(({ equal }) => equal !== true)).toEqual([]);
    expect(result.outcomes).toMatchObject({ aborted: 0, clientTimeout: 0, transport: 0 });
    expect(result.outcomes.empty).toBeGreaterThan(0);
    expect(result.peakHeld).toBeGreaterThanOrEqual(25);
    expect(result.distributions.sessionCreation?.count).toBe(30);
    expect(result.distributions.eventLag?.count).toBeGreaterThan(0);
    expect(result.delivery).toMatchObject({ anomalies: {} });
    expect(result.delivery.sent).toBeGreaterThan(10);
    expect(result.checked.every(({ broken }) => broken === 0)).toBe(true);
    expect(await embedded.held()).toBe(0);
    expect((await readdir(directory)).toSorted()).toEqual(["k6-1.log", "load-plan.json", "personas.json"]);
    // The number of time series must not grow with the pollers.
    expect(result.timeSeries).toBeLessThan(mostTimeSeries);
  },
);

test.each([
  ["message-lost", "lost"],
  ["message-doubled", "duplicated"],
  ["moments-swapped", "reordered"],
])(
  "a tenant with fault %s is found out by what the load itself was told",
  { timeout: limitMs },
  async (fault, kind) => {
    const { options } = await arrange({ faults: [fault], messages: 20, pollers: 100, rate: 100 });
    const result = await runLoad(options);
    expect(result.delivery.anomalies[kind], JSON.stringify(result.delivery)).toBeGreaterThan(0);
    expect(result.ledger.balanced, result.reasons.join("; ")).toBe(true);
    expect(result.reasons.join()).toContain("events lost, doubled, out of order");
  },
);

test("an answer that the document does not allow is found under load", { timeout: limitMs }, async () => {
  const { options } = await arrange({ faults: ["chat-id-missing"] });
  const result = await runLoad({ ...options, keepGoing: true });
  expect(result.checked.find(({ operation }) => operation === "requestChat")?.broken).toBeGreaterThan(0);
  expect(result.remarks.join()).toContain("contract: requestChat");
  expect(result.verdict, result.reasons.join("; ")).not.toBe("kept");
});

test(
  "a tenant with limits is reported as its own ledger has it: sessions refused, sends stuck",
  { timeout: limitMs },
  async () => {
    const server = (name: string) => ({
      name,
      maxSessions: 10,
      workers: 4,
      serviceTime: { kind: "constant", meanMs: 1 },
      hanging: [{ operation: "sendEvents", share: 0.2 }],
    });
    const { options } = await arrange({
      capacity: { answerLimitMs: 800, servers: [server("alpha"), server("beta"), server("gamma")] },
      pollers: 35,
      messages: 20,
    });
    const result = await runLoad({ ...options, keepGoing: true });
    const count = (name: string) => result.ledger.rows.find((row) => row.name === name);
    expect(result.ledger.balanced, result.reasons.join("; ")).toBe(true);
    expect(count("requestChat: 5001")).toEqual({ name: "requestChat: 5001", generator: 5, tenant: 5, equal: true });
    expect(count("sendEvents: 5000")).toMatchObject({ equal: true });
    expect(result.tooSlow).toMatchObject([
      { operation: "sendEvents", times: { count: count("sendEvents: 5000")?.generator } },
    ]);
    expect(result.troubles[0]).toMatchObject({ operation: "requestChat", outcome: "5001", count: 5 });
    expect(result.verdict).toBe("broken");
  },
);

test("a tenant that answers empty polls at once breaks the run, and is not stormed", { timeout: limitMs }, async () => {
  const { options } = await arrange({ faults: ["poll-returns-at-once"], pollers: 10, durationMs: 1000, messages: 0 });
  const result = await runLoad(options);
  expect(result.verdict, result.reasons.join("; ")).toBe("broken");
  expect(result.reasons.join()).toContain("empty polls that were not held");
  expect(result.ledger.balanced, result.reasons.join("; ")).toBe(true);
  expect(result.outcomes.empty).toBeLessThan(200);
});

test("an abort ends k6, is what the run rejects with, and leaves no poll behind", { timeout: limitMs }, async () => {
  const { embedded, options } = await arrange({ durationMs: 60_000 });
  const controller = new AbortController();
  const reason = new Error("stopped by hand");
  const run = runLoad({
    ...options,
    signal: controller.signal,
    onProgress: ({ held }) => {
      if (held > 0) controller.abort(reason);
    },
  });
  await expect(run).rejects.toBe(reason);
  await expect.poll(() => embedded.held()).toBe(0);
});

test(
  "a tenant that dies while it holds polls got exactly the requests that k6 says it sent",
  { timeout: limitMs },
  async () => {
    const { options } = await arrange();
    const received = new Map<string, number>();
    const pollers = 8;
    const dying = createServer((request, response) => {
      const [path = ""] = (request.url ?? "").split("?");
      const operation = matchOperation(request.method ?? "", path.replace(apiPrefix, ""))?.operation.id ?? path;
      received.set(operation, (received.get(operation) ?? 0) + 1);
      if (operation === "checkAvailability") response.end('{"chat":"available"}');
      else if (operation === "requestChat") response.end(`{"chat_id":"${received.get(operation)}","is_new_chat":true}`);
      else if (operation === "sendEvents") response.end();
      // Every kept connection has to have served one request: only then would k6 repeat what breaks on it.
      else if (received.get(operation) === pollers) {
        dying.close();
        dying.closeAllConnections();
      }
    });
    await new Promise<void>((resolve) => dying.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void dying.close());
    const url = `http://127.0.0.1:${(dying.address() as AddressInfo).port}`;
    const target = { urls: [url], ...entry, embedded: null };
    const result = await runLoad({ ...options, pollers, durationMs: 1000, messages: 0, target, keepGoing: true });

    const count = (name: string) => result.ledger.rows.find((row) => row.name === name)?.generator;
    expect(count("getNewChatEvents: sent")).toBe(received.get("getNewChatEvents"));
    expect(count("getNewChatEvents: cut off")).toBe(pollers);
    expect(count("sendEvents: sent") ?? 0).toBe(received.get("sendEvents") ?? 0);
    expect(result.outcomes.transport).toBeGreaterThanOrEqual(pollers);
    expect(result.ledger.balanced).toBe(true);
    expect(result.verdict, result.reasons.join("; ")).toBe("broken");
  },
);

test("a target that is not there, or not the API, ends the run before k6 starts", { timeout: limitMs }, async () => {
  const { embedded, options, directory } = await arrange();
  const wrongEntry = { ...options.target, appId: "no-such-entry" };
  await expect(runLoad({ ...options, target: wrongEntry })).rejects.toThrow("does not let the load in");
  await embedded.close();
  await expect(runLoad(options)).rejects.toThrow("cannot be reached");
  expect(await readdir(directory)).toEqual([]);
});
