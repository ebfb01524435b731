import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { CaseResult, ContractResult } from "../../reports/model.ts";
import { requirements } from "../requirements.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { startContractRun } from "./contract-run.ts";
import { openTarget, type TargetProfile } from "./target.ts";
import { usualTiming } from "./timing.ts";

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

async function listening(serve: Serve): Promise<{ url: string; server: Server }> {
  const server = createServer(serve).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** As much of the suite as a target of one's own is asked in a moment: single requests that need no agent. */
const asked = requirements.filter(
  (one) => "send" in one && one.needs === undefined && one.given === "newClient" && one.isHeavy !== true,
);

function profileOf(url: string, endurance = { patienceMs: 300, timeLimitMs: 60_000 }): TargetProfile {
  return {
    url,
    tenantUrl: "acme.example.com",
    appId: "sales-entry",
    capabilities: capabilitiesOf({}),
    timing: { ...usualTiming, requestTimeoutMs: 400 },
    endurance,
    ratePerSecond: null,
    headers: {},
    ca: null,
    secrets: [],
    options: [],
  };
}

async function judged(profile: TargetProfile, onCase: (at: number) => void = () => undefined): Promise<ContractResult> {
  const target = await openTarget({ remote: profile, seed: 1 });
  onTestFinished(() => target.close());
  const run = startContractRun(target, 1);
  for (const [at, requirement] of asked.entries()) {
    onCase(at);
    await run.run(requirement);
  }
  return run.result({ expected: asked.map(({ id }) => id), selection: "named" });
}

const failedIn = ({ cases }: ContractResult): CaseResult[] => cases.filter(({ verdict }) => verdict === "failed");

const version: Serve = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end('{"server_version":"5.8.1 (Stable)"}');
};

test("a target that drops every connection is not to be reached, and no requirement accuses it", async () => {
  const { url } = await listening((request) => void request.socket.destroy());
  const result = await judged(profileOf(url));
  expect(failedIn(result)).toEqual([]);
  expect(result.blocked.length).toBe(asked.length);
  const [first, second] = result.cases;
  expect(first?.reason).toMatch(/the network, not the contract: the target was not to be reached/);
  expect(first?.exchanges.length).toBeGreaterThan(0);
  expect(second?.reason).toMatch(/^not asked: the target was not to be reached any more since /);
});

test("a target that disappears halfway leaves what was judged before, and says why the rest was not", async () => {
  const { url, server } = await listening(version);
  const half = Math.floor(asked.length / 2);
  const result = await judged(profileOf(url), (at) => {
    if (at !== half) return;
    server.closeAllConnections();
    server.close();
  });
  expect(result.missing).toEqual([]);
  expect(result.cases.slice(0, half).some(({ verdict }) => verdict === "failed")).toBe(true);
  expect(result.cases.slice(0, half).every(({ exchanges }) => exchanges.length > 0)).toBe(true);
  expect(result.cases.slice(half).map(({ verdict }) => verdict)).not.toContain("failed");
  expect(result.cases.at(-1)?.reason).toMatch(/^not asked: /);
});

test("a target that drops every third connection is not accused of what the network does", async () => {
  let count = 0;
  const { url } = await listening((request, response) => {
    count += 1;
    if (count % 3 === 0) request.socket.destroy();
    else version(request, response);
  });
  const result = await judged(profileOf(url));
  // Wrong answers are wrong all the same; none of them rests on a request that got no answer.
  const lost = new Set(result.exchanges.filter(({ failure }) => failure !== null).map(({ id }) => id));
  expect(lost.size).toBeGreaterThan(3);
  const onLost = failedIn(result).filter(({ findings }) => findings.some(({ check }) => check === "answer"));
  expect(onLost).toEqual([]);
});

test("a target that cuts off one operation alone, every time, is to blame for that operation", async () => {
  const { url } = await listening((request, response) => {
    if (request.url?.includes("/iceservers") === true) request.socket.destroy();
    else version(request, response);
  });
  const result = await judged(profileOf(url));
  const cut = result.cases.filter(({ operation, findings }) => operation === "getIceServers" && findings.length > 0);
  expect(cut.length).toBeGreaterThan(0);
  expect(cut.filter(({ verdict, tier }) => tier !== "observed" && verdict !== "failed")).toEqual([]);
});

test("a target that never answers is given up in time, and the run ends when its time is over", async () => {
  const { url } = await listening(() => undefined);
  const startedAtMs = performance.now();
  const result = await judged(profileOf(url, { patienceMs: 0, timeLimitMs: 60_000 }));
  expect(failedIn(result)).toEqual([]);
  expect(result.cases[0]?.reason).toMatch(/not to be reached/);
  expect(result.exchanges.every(({ failure }) => failure !== null)).toBe(true);
  // Not a measurement: without an end it would take minutes a requirement.
  expect(performance.now() - startedAtMs).toBeLessThan(30_000);
});

test("a run whose time is over asks no more, and says so of each requirement", async () => {
  const { url } = await listening(version);
  const result = await judged(profileOf(url, { patienceMs: 0, timeLimitMs: 0 }));
  expect(new Set(result.cases.map(({ reason }) => reason))).toEqual(
    new Set(["not asked: the time limit of 0 s was over"]),
  );
  expect(result.exchanges).toEqual([]);
});

test.each<[string, Serve]>([
  ["garbage", (_, response) => response.end("\u0000\u0001<<<{{{".repeat(100))],
  [
    "a page of HTML",
    (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>It works!</h1>"),
  ],
  ["a redirection", (_, response) => response.writeHead(302, { Location: "https://elsewhere.example/" }).end()],
])(
  "a target that answers %s gets a verdict for each requirement, and none of them is an error of the suite",
  async (_, serve) => {
    const { url } = await listening(serve);
    const result = await judged(profileOf(url));
    expect(result.cases.filter(({ verdict }) => verdict === "suiteError")).toEqual([]);
    expect(result.missing).toEqual([]);
    expect(failedIn(result).every(({ findings, exchanges }) => findings.length > 0 && exchanges.length > 0)).toBe(true);
  },
);
