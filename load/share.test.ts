import { expect, test } from "vitest";
import { buildRequest, type RequestDescription } from "../protocol/requests.ts";
import { clientId } from "./client-id.ts";
import type { LoadPlan } from "./plan.ts";
import { carryShare } from "./share.ts";
import { samplePlan } from "./shims/load-plan.ts";
import { playingTenant } from "./shims/playing-tenant.ts";
import { recordingRecorder } from "./shims/recording-recorder.ts";
import { virtualTime } from "./shims/virtual-time.ts";

interface Given extends NonNullable<Parameters<typeof playingTenant>[1]> {
  readonly plan?: Partial<LoadPlan>;
  /** The load is ended early at this moment. */
  readonly stopAtMs?: number;
  readonly finding?: string;
}

const persona = { firstName: "Ann", lastName: "Lee", mail: "ann@example.com", messages: ["Hello", "One more thing"] };

/** Carries a share against a tenant, in virtual time, to its end. */
async function carry({ plan: changes, stopAtMs = Infinity, finding, ...play }: Given = {}) {
  const time = virtualTime();
  const tenant = playingTenant(time, play);
  const record = recordingRecorder();
  const plan = samplePlan(changes);
  const work = carryShare({
    plan,
    share: 0,
    process: 0,
    connect: tenant.connect,
    record,
    control: {
      ready: () => Promise.resolve(0),
      isStopped: () => time.wait(100).then(() => time.nowMs() >= stopAtMs),
    },
    epochMs: time.nowMs,
    wait: time.wait,
    personaOf: () => persona,
    findingIn: () => finding ?? null,
  });
  await time.runUntilDone(work);
  const ended = (operation: string): number =>
    Object.entries(record.counts)
      .filter(([name]) => name.startsWith(`ended ${operation} `))
      .reduce((sum, [, times]) => sum + times, 0);
  return { tenant, record, ended, endMs: time.nowMs() };
}

const stages = (pollers: number, steadyMs = 10_000) => [{ pollers, perSecond: 10, steadyMs }];
const talking = { messages: { perSecond: 2, speakerShare: 1 } };

test("customers come, listen, hang up while they listen, and every request ends and is counted on either side", async () => {
  const { tenant, record, ended } = await carry();
  for (const [operation, times] of Object.entries(tenant.received)) {
    expect(record.counts[`started ${operation}`]).toBe(times);
    expect(ended(operation)).toBe(times);
  }
  expect(record.counts).toMatchObject({
    "ended requestChat created": 10,
    "ended sendEvents done": 10,
    "ended getNewChatEvents events": 10,
    "mishap shareDone": 1,
  });
  expect(tenant.underWay()).toBe(0);
  expect(record.open).toBe(0);
});

test("a poll is sent as the vendor's page shows it, each time", async () => {
  const polls: RequestDescription[] = [];
  const deviate = (request: RequestDescription): undefined => {
    if (request.operation === "getNewChatEvents") polls.push(request);
  };
  const { tenant } = await carry({ plan: { stages: stages(1) }, deviate });
  const { target, seed } = samplePlan();
  const [chatId = ""] = tenant.polledAtMs.keys();
  const shown = buildRequest("getNewChatEvents", { ...target, clientId: clientId(seed, 0, 0) }, { path: { chatId } });
  expect(polls.length).toBeGreaterThan(5);
  for (const poll of polls) expect(poll).toEqual(shown);
});

test("messages leave at their moments, are echoed, and nothing is lost, doubled or out of order", async () => {
  const { record } = await carry({ plan: talking });
  expect(record.measured["sendDelay"]?.length).toBeGreaterThan(20);
  expect(record.measured["eventLag"]?.every((lagMs) => lagMs >= 0 && lagMs < 1000)).toBe(true);
  expect(record.counts["delivery sessions"]).toBe(10);
  expect(record.counts["delivery sent"]).toBeGreaterThan(0);
  const anomalies = Object.keys(record.counts).filter((name) =>
    /delivery (?!sessions|sent|delivered|undecided)/.test(name),
  );
  expect(anomalies, record.remarks.join("\n")).toEqual([]);
});

test.each([
  ["lost", (events: readonly object[]) => events.filter((event) => !("msg" in event))],
  ["duplicated", (events: readonly object[]) => events.flatMap((event) => ("msg" in event ? [event, event] : [event]))],
])("messages of the tenant that are %s are found", async (kind, deliver) => {
  const { record } = await carry({ plan: talking, deliver: deliver as NonNullable<Given["deliver"]> });
  expect(record.counts[`delivery ${kind}`]).toBeGreaterThan(0);
  expect(record.remarks.join("\n")).toContain(kind);
});

test("who gets no session goes, and is counted", async () => {
  const refuse: Given["deviate"] = ({ operation }) =>
    operation === "requestChat" ? { status: 503, json: { error_code: "5001", error_message: "x" } } : undefined;
  const { record, tenant } = await carry({ deviate: refuse });
  expect(record.counts).toMatchObject({ "ended requestChat 5001": 10, "mishap noSession": 10 });
  expect(tenant.received["getNewChatEvents"]).toBeUndefined();
});

test("polls that fail at once are repeated at once as often as they may, then more and more slowly", async () => {
  const fail: Given["deviate"] = ({ operation }) =>
    operation === "getNewChatEvents" ? { status: 500, json: { error_code: "5000", error_message: "x" } } : undefined;
  const { record } = await carry({ plan: { stages: stages(1), hotRetries: 3 }, deviate: fail });
  expect(record.counts["mishap hotRetry"]).toBe(3);
  expect(record.counts["ended getNewChatEvents 5000"]).toBeLessThan(15);
  expect(record.measured["tooSlow"]).toHaveLength(record.counts["ended getNewChatEvents 5000"] ?? 0);
});

test("a session that is gone while its customer is there is a lost one", async () => {
  const lose: Given["deviate"] = ({ operation }) =>
    operation === "getNewChatEvents" ? { status: 404, json: { error_code: "5004", error_message: "x" } } : undefined;
  const { record } = await carry({ deviate: lose });
  expect(record.counts["mishap lostSession"]).toBe(10);
});

test("the web client gives up a poll after 13 seconds and polls again at once", async () => {
  const { record, tenant } = await carry({ plan: { stages: stages(1, 40_000), mix: { web: 1 } }, holdMs: 60_000 });
  expect(record.counts["ended getNewChatEvents clientTimeout"]).toBe(3);
  const [first = 0, second = 0] = tenant.polledAtMs.get("chat-1") ?? [];
  expect(second - first).toBe(13_000);
});

test("a client that polls at an interval overlaps, and its refusals are meant", async () => {
  const { record } = await carry({ plan: { stages: stages(1, 30_000), mix: { fixedInterval: 1 } }, holdMs: 12_000 });
  expect(record.counts["ended getNewChatEvents 5509"]).toBeGreaterThan(0);
  expect(record.counts["mishap overlapped"]).toBe(record.counts["ended getNewChatEvents 5509"]);
});

test("at a reconnect storm all polls are cut off by their clients, who come back at once", async () => {
  const { record } = await carry({ plan: { reconnectAtMs: [5000] }, holdMs: 3000 });
  expect(record.counts["mishap cutOnPurpose"]).toBe(10);
  expect(record.counts["ended getNewChatEvents clientTimeout"]).toBe(10);
});

const refusing = ({ operation }: { readonly operation: string }) =>
  operation === "getNewChatEvents" ? { status: 429, json: { error_code: "5509", error_message: "x" } } : undefined;

test("a poll right after one that its client gave up may be refused: the tenant may not have noticed", async () => {
  let polls = 0;
  const { record } = await carry({
    plan: { reconnectAtMs: [5000] },
    holdMs: 30_000,
    deviate: (request) => {
      if (request.operation === "getNewChatEvents") polls += 1;
      return polls > 10 && polls <= 20 ? refusing(request) : undefined;
    },
  });
  expect(record.counts["ended getNewChatEvents 5509"]).toBe(10);
  expect(record.counts["mishap overlapped"]).toBe(10);
});

test("a poll that is refused though its client gave none up is not meant", async () => {
  let polls = 0;
  const { record } = await carry({
    deviate: (request) => {
      if (request.operation === "getNewChatEvents") polls += 1;
      return polls > 10 && polls <= 12 ? refusing(request) : undefined;
    },
  });
  expect(record.counts["ended getNewChatEvents 5509"]).toBe(2);
  expect(record.counts["mishap overlapped"]).toBeUndefined();
});

test("who comes and goes is replaced for as long as the load lasts", async () => {
  const { record } = await carry({ plan: { stages: stages(2, 30_000), visitMs: 5000 } });
  expect(record.counts["ended requestChat created"]).toBeGreaterThan(4);
  expect(record.counts["mishap lostSession"]).toBeUndefined();
});

test("a load that is ended early lets everybody leave in order", async () => {
  const { record, endMs, tenant } = await carry({ plan: { stages: stages(10, 600_000) }, stopAtMs: 3000 });
  expect(endMs).toBeLessThan(30_000);
  expect(record.counts["ended sendEvents done"]).toBe(10);
  expect([record.open, tenant.underWay()]).toEqual([0, 0]);
});

test("one answer in so many is held against the document, and every error; what is found is told", async () => {
  const { record } = await carry({ plan: { checkOneIn: 1 }, finding: "/events: expected a list, got a string" });
  expect(record.counts["checked getNewChatEvents broken"]).toBeGreaterThan(0);
  expect(record.remarks[0]).toContain("expected a list");
  const sparse = await carry({ plan: { checkOneIn: 1000 } });
  expect(sparse.record.counts["checked requestChat kept"]).toBeUndefined();
});

test("files are uploaded, announced, and uploaded again until the load is over", async () => {
  const uploads = { atOnce: 2, bytes: [1024], pauseMs: 500, readBack: false };
  const { record } = await carry({ plan: { uploads } });
  expect(record.counts["ended uploadFile done"]).toBeGreaterThan(2);
  expect(record.counts["bytes uploadFile"]).toBe(1024 * (record.counts["ended uploadFile done"] ?? 0));
});

test("a hang-up that is refused is tried again, so that nobody listens to the end of the load", async () => {
  let refused = 0;
  const { record, endMs } = await carry({
    plan: { stages: stages(1) },
    deviate: ({ operation }) => {
      if (operation !== "sendEvents" || refused > 0) return undefined;
      refused += 1;
      return { status: 503, json: { error_code: "5000", error_message: "x" } };
    },
  });
  expect(record.counts).toMatchObject({ "ended sendEvents 5000": 1, "ended sendEvents done": 1 });
  expect(endMs).toBeLessThan(20_000);
});
