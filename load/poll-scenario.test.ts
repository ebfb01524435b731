import { expect, test, vi } from "vitest";
import { added } from "./shims/k6-metrics.ts";
import { shim, type ShimRequest } from "./shims/k6-http.ts";
import { ledgerMetric, loadedOperations, outcomeMetric, trends } from "./metric-names.ts";
import type { LoadPlan, Person } from "./plan.ts";

const plan: LoadPlan = {
  profile: "smoke",
  pollers: 3,
  steadyMs: 40,
  creationRate: 1000,
  messageShare: 1,
  messageEveryMs: 10,
  pollTimeoutMs: 20_000,
  requestTimeoutMs: 5000,
  target: { url: "http://127.0.0.1:1", tenantUrl: "acme.example.com", appId: "sales-entry" },
  seed: 1,
  peopleFile: "people.json",
  summaryFile: "summary.json",
};
const people: Person[] = Array.from({ length: plan.pollers }, (_, at) => ({
  clientId: `client-${at}`,
  firstName: "A",
  lastName: "B",
  mail: "a@example.com",
  messages: ["one"],
}));
const failures: string[] = [];
const files: Record<string, unknown> = { "load-plan.json": plan, "people.json": people };

vi.mock("k6/http", async () => ({ default: (await import("./shims/k6-http.ts")).http }));
vi.mock("k6/metrics", () => import("./shims/k6-metrics.ts"));
vi.mock("k6/timers", () => ({ setTimeout }));
vi.mock("k6/execution", () => ({
  scenario: { startTime: Date.now() },
  test: { fail: (message: string) => failures.push(message) },
  vu: { idInTest: 1 },
}));
vi.mock("k6/data", () => ({
  SharedArray: function sharedArray(_name: string, make: () => unknown[]) {
    return make();
  },
}));
vi.stubGlobal("open", (file: string) => JSON.stringify(files[file]));
vi.stubGlobal("__ENV", {});

const answer = (status: number, json: unknown, headers = {}) => ({
  status,
  error_code: status === 200 ? 0 : 1404,
  body: JSON.stringify(json),
  headers,
  timings: { sending: 0.1, waiting: 25 },
});

const polledTwice = (polls: Map<string, number>, client: string) => vi.waitUntil(() => (polls.get(client) ?? 0) >= 2);

/** A tenant that gives each client a session of its own and ends it when told to, though not before it was polled twice. */
function tenant(): typeof shim.handle {
  const ended = new Set<string>();
  const polls = new Map<string, number>();
  return async ({ method, url, body, params }: ShimRequest) => {
    const client = /clientId="([^"]+)"/.exec(params.headers["Authorization"] ?? "")?.[1] ?? "";
    if (method === "POST" && !url.includes("/events")) {
      return answer(200, { chat_id: `chat-${client}`, is_new_chat: true });
    }
    if (body?.includes("chat_session_end") === true) {
      await polledTwice(polls, client);
      ended.add(client);
    }
    if (method === "POST") return answer(200, {});
    polls.set(client, (polls.get(client) ?? 0) + 1);
    await new Promise((resolve) => void setTimeout(resolve, 5));
    return ended.has(client)
      ? answer(404, { error_code: "5005" })
      : answer(200, { events: [] }, { "X-Cx-Held-Ms": "24.00" });
  };
}

test("one iteration lets every customer of the VU come, poll, talk and go, and accounts for every request", async () => {
  shim.handle = tenant();
  const { poll, options, handleSummary } = await import("./scenarios/poll.ts");
  await poll();

  const sum = (metric: string): number => (added.get(metric) ?? []).reduce((total, value) => total + value, 0);
  for (const operation of loadedOperations) {
    const sent = shim.requests.filter(({ params }) => params.tags["name"] === operation).length;
    expect(sent, operation).toBeGreaterThanOrEqual(plan.pollers);
    expect(sum(ledgerMetric(operation, "started"))).toBe(sent);
    expect(sum(ledgerMetric(operation, "answered"))).toBe(sent);
  }
  expect(sum(outcomeMetric("5005"))).toBe(plan.pollers);
  expect(failures).toEqual([]);
  expect(new Set(added.get(trends.holdExcess))).toEqual(new Set([1]));

  const jarsOf = Map.groupBy(shim.requests, ({ params }) => params.headers["Authorization"]);
  expect(jarsOf.size).toBe(plan.pollers);
  expect(new Set(shim.requests.map(({ params }) => params.jar)).size).toBe(plan.pollers);
  for (const { params } of shim.requests) expect(params.timeout).toBeGreaterThan(0);

  expect(options.batchPerHost).toBe(plan.pollers);
  const written = handleSummary({ metrics: {}, state: { testRunDurationMs: 12 } });
  expect(JSON.parse(written["summary.json"] ?? "")).toEqual({ metrics: {}, durationMs: 12 });
});

test("a customer that the script fails does not take the others of its VU along, and marks the run as failed", async () => {
  const { poll } = await import("./scenarios/poll.ts");
  const before = shim.requests.length;
  const friendly = tenant();
  const isLast = ({ params }: ShimRequest) => params.headers["Authorization"]?.includes(`client-${plan.pollers - 1}"`);
  // Nothing that a tenant can say makes the script fail, so k6 itself has to answer out of shape.
  shim.handle = (request) => (isLast(request) === true ? (null as never) : friendly(request));
  await poll();

  expect(failures).toEqual([expect.stringContaining(`customer ${plan.pollers - 1}: TypeError`)]);
  const goodbyes = shim.requests.slice(before).filter(({ body }) => body?.includes("chat_session_end"));
  expect(goodbyes).toHaveLength(plan.pollers - 1);
});
