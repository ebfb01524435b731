import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readCsv } from "../load/orchestrator/read-csv.ts";
import { runLoad, type RunLoadOptions } from "../load/orchestrator/run-load.ts";
import { apiPrefix, matchOperation } from "../protocol/operations.ts";
import { runSchema } from "../reports/model.ts";
import { defaultConfig } from "../tenant/default-config.ts";
import { startTenant } from "../tenant/server.ts";

const limitMs = 60_000;
const holdMs = 1000;

/** A tenant with a short hold, and the options of a small run against it. */
async function arrange(faults: readonly string[] = []) {
  const running = await startTenant({ config: { ...defaultConfig, holdMs }, faults });
  onTestFinished(() => running.close());
  const directory = await mkdtemp(join(tmpdir(), "cx-load-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const options: RunLoadOptions = {
    profile: "smoke",
    pollers: 30,
    durationMs: 2500,
    rate: 30,
    holdMs,
    target: { url: running.url, tenantUrl: "acme.example.com", appId: "sales-entry" },
    tenantLedger: () => running.tenant.ledger.snapshot(),
    seed: 1,
    directory: relative(process.cwd(), directory),
  };
  return { running, directory, options };
}

test(
  "a small run through real k6 holds its polls, balances with the tenant to the last request, and leaves its files",
  { timeout: limitMs },
  async () => {
    const { running, directory, options } = await arrange();
    const result = await runLoad(options);
    // Budgets in milliseconds are for a machine that has nothing else to do.
    expect(result.budgets.filter(({ kept, unit }) => !kept && unit !== "ms")).toEqual([]);
    expect(runSchema.shape.load.safeParse(result).error).toBeUndefined();
    expect(result.ledger.balanced, result.reasons.join("; ")).toBe(true);
    expect(result.ledger.rows.filter(({ equal }) => equal !== true)).toEqual([]);
    expect(result.outcomes).toMatchObject({ "5005": 30, aborted: 0, clientTimeout: 0, transport: 0 });
    expect(result.outcomes.empty).toBeGreaterThan(0);
    expect(result.peakHeld).toBeGreaterThanOrEqual(25);
    expect(result.holdExcessMs?.count).toBe(result.outcomes.events + result.outcomes.empty);
    expect(result.sessionCreationMs?.count).toBe(30);
    expect(Math.max(...result.series.map(({ held }) => held))).toBeGreaterThanOrEqual(25);
    expect(running.tenant.heldPolls()).toBe(0);
    expect((await readdir(directory)).toSorted()).toEqual([
      "k6-samples.csv",
      "k6-summary.json",
      "load-plan.json",
      "people.json",
    ]);

    // The number of time series must not grow with the pollers: 30 sessions, three operations.
    const samples = await readCsv(join(directory, "k6-samples.csv"));
    expect(samples.timeSeries).toBeLessThan(120);
    expect(await readFile(join(directory, "k6-samples.csv"), "utf8")).not.toContain("/chats/");
  },
);

test("a tenant that answers empty polls at once breaks the run, and is not stormed", { timeout: limitMs }, async () => {
  const { options } = await arrange(["poll-returns-at-once"]);
  const result = await runLoad({ ...options, pollers: 10, durationMs: 1000 });
  expect(result.verdict, result.reasons.join("; ")).toBe("broken");
  expect(result.reasons.join()).toContain("empty polls that were not held");
  expect(result.ledger.balanced, result.reasons.join("; ")).toBe(true);
  expect(result.outcomes.empty).toBeLessThan(200);
});

test("an abort ends k6, is what the run rejects with, and leaves no poll behind", { timeout: limitMs }, async () => {
  const { running, options } = await arrange();
  const controller = new AbortController();
  const reason = new Error("stopped by hand");
  const run = runLoad({
    ...options,
    durationMs: 60_000,
    signal: controller.signal,
    onProgress: ({ held }) => {
      if (held !== null && held > 0) controller.abort(reason);
    },
  });
  await expect(run).rejects.toBe(reason);
  await running.tenant.ledger.whenQuiet();
  expect(running.tenant.heldPolls()).toBe(0);
});

test(
  "a tenant that dies while it holds polls got exactly the requests that k6 says it sent",
  { timeout: limitMs },
  async () => {
    const { options } = await arrange();
    const received = new Map<string, number>();
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
    const pollers = 8;
    const url = `http://127.0.0.1:${(dying.address() as AddressInfo).port}`;
    const change = { pollers, durationMs: 1000, tenantLedger: undefined, target: { ...options.target, url } };
    const result = await runLoad({ ...options, ...change });

    const count = (name: string) => result.ledger.rows.find((row) => row.name === name)?.generator;
    expect(count("getNewChatEvents: sent")).toBe(received.get("getNewChatEvents"));
    expect(count("getNewChatEvents: cut off")).toBe(pollers);
    expect(count("sendEvents: sent")).toBe(received.get("sendEvents") ?? 0);
    expect(result.outcomes.transport).toBeGreaterThanOrEqual(pollers);
    expect(result.outcomes.aborted).toBe(0);
    expect(result.ledger.balanced).toBe(true);
    expect(result.verdict, result.reasons.join("; ")).toBe("broken");
  },
);

test("a target that is not there, or not the API, ends the run before k6 starts", { timeout: limitMs }, async () => {
  const { running, options, directory } = await arrange();
  const wrongEntry = { ...options.target, appId: "no-such-entry" };
  await expect(runLoad({ ...options, target: wrongEntry })).rejects.toThrow("does not let the load in");
  await running.close();
  await expect(runLoad(options)).rejects.toThrow("cannot be reached");
  expect(await readdir(directory)).toEqual([]);
});
