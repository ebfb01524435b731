import { expect, test } from "vitest";
import { visit } from "./customer.ts";
import type { LoadPlan } from "./plan.ts";
import { recordingRecorder } from "./shims/recording-recorder.ts";
import { virtualTime } from "./shims/virtual-time.ts";
import type { Send, WireAnswer } from "./wire.ts";

type RequestDescription = Parameters<Send>[0];

const plan: LoadPlan = {
  profile: "smoke",
  pollers: 10,
  steadyMs: 30_000,
  creationRate: 10,
  messageShare: 1,
  messageEveryMs: 4000,
  pollTimeoutMs: 20_000,
  requestTimeoutMs: 5000,
  target: { url: "http://127.0.0.1:1", tenantUrl: "acme.example.com", appId: "sales-entry" },
  seed: 1,
  peopleFile: "people.json",
  summaryFile: "summary.json",
};

const person = { clientId: "client-1", firstName: "A", lastName: "B", mail: "a@example.com", messages: ["one", "two"] };
const holdMs = 10_000;

/** Answers the requests of a customer; a poll that is answered null is held to the end of the hold and then empty. */
type Tenant = (
  request: RequestDescription,
  past: readonly RequestDescription[],
) => { status: number; json: unknown } | null;

const session = { status: 200, json: { chat_id: "chat-1", state: "queued", is_new_chat: true } };
const gone = { status: 404, json: { error_code: "5005", error_message: "Chat session not found" } };
const done = { status: 200, json: {} };

const hasEnded = (past: readonly RequestDescription[]): boolean =>
  past.some(({ body }) => typeof body === "string" && body.includes("chat_session_end"));

/** A tenant that gives a session, lets it be, and knows it no longer once it was ended. */
const friendly: Tenant = ({ operation }, past) => {
  if (operation === "requestChat") return session;
  if (operation === "sendEvents") return done;
  return hasEnded(past) ? gone : null;
};

async function visitTo(tenant: Tenant, change: Partial<LoadPlan> = {}, failure?: WireAnswer) {
  const time = virtualTime();
  const recorder = recordingRecorder();
  const requests: RequestDescription[] = [];
  const startedAtMs: number[] = [];
  const visiting = visit({
    plan: { ...plan, ...change },
    person,
    number: 3,
    async send(request) {
      requests.push(request);
      startedAtMs.push(time.nowMs());
      if (failure !== undefined && request.operation === "getNewChatEvents" && !hasEnded(requests)) return failure;
      const answer = tenant(request, requests);
      await time.wait(answer === null ? holdMs : 1);
      const { status, json } = answer ?? { status: 200, json: { events: [] } };
      return {
        stage: "answered",
        status,
        body: JSON.stringify(json),
        waitingMs: answer === null ? holdMs + 2 : 1,
        heldMs: answer === null ? holdMs : null,
      };
    },
    record: recorder,
    elapsedMs: time.nowMs,
    wait: time.wait,
    random: () => 0.5,
  });
  await time.runUntilDone(visiting);
  return { recorder, requests, startedAtMs, endedAtMs: time.nowMs() };
}

const operationsOf = (requests: readonly RequestDescription[]): string[] => [
  ...new Set(requests.map(({ operation }) => operation)),
];
const pollTimes = ({ requests, startedAtMs }: Awaited<ReturnType<typeof visitTo>>): number[] =>
  startedAtMs.filter((_, at) => requests[at]?.operation === "getNewChatEvents");

test("a customer gets a session, polls without a gap, talks, hangs up, and leaves by itself once the session is gone", async () => {
  const { recorder, requests, endedAtMs } = await visitTo(friendly);
  expect(operationsOf(requests)).toEqual(["requestChat", "getNewChatEvents", "sendEvents"]);
  expect(recorder.counts).toMatchObject({ "creation created": 1, "poll empty": expect.any(Number), "poll 5005": 1 });
  expect(recorder.counts["mishap lostSession"]).toBeUndefined();
  expect(recorder.times["holdExcess"]?.every((ms) => ms === 2)).toBe(true);
  const leaveAtMs = 1000 + plan.steadyMs + 300;
  expect(endedAtMs).toBeGreaterThanOrEqual(leaveAtMs);
  expect(endedAtMs).toBeLessThanOrEqual(leaveAtMs + holdMs + 10);
  const said = requests.filter(({ body }) => typeof body === "string" && body.includes("chat_session_message"));
  expect(said.length).toBeGreaterThan(1);
});

test("a customer who is not one of those who talk only says goodbye", async () => {
  const { requests } = await visitTo(friendly, { messageShare: 0 });
  expect(requests.filter(({ operation }) => operation === "sendEvents")).toHaveLength(1);
});

test("every request is the customer's own", async () => {
  const { requests } = await visitTo(friendly);
  for (const { headers, path } of requests) {
    expect(headers["Authorization"]).toContain("client-1");
    expect(path).toContain("tenantUrl=acme.example.com");
  }
});

test("without a session the customer goes home after one request", async () => {
  const { recorder, requests } = await visitTo(() => ({
    status: 503,
    json: { error_code: "5001", error_message: "x" },
  }));
  expect(requests).toHaveLength(1);
  expect(recorder.counts).toEqual({ "creation 5001": 1, "mishap noSession": 1 });
});

test("a session that is gone before its customer left is lost", async () => {
  const { recorder, requests } = await visitTo((request, past) =>
    request.operation === "getNewChatEvents" ? gone : friendly(request, past),
  );
  expect(recorder.counts).toMatchObject({ "poll 5005": 1, "mishap lostSession": 1 });
  expect(operationsOf(requests)).toEqual(["requestChat", "getNewChatEvents"]);
});

test("a session that its agent ended is not lost", async () => {
  const ended = { status: 200, json: { events: [{ event: "chat_session_ended" }] } };
  const { recorder } = await visitTo((request, past) => {
    if (request.operation !== "getNewChatEvents") return friendly(request, past);
    return past.filter(({ operation }) => operation === "getNewChatEvents").length === 1 ? ended : gone;
  });
  expect(recorder.counts).toMatchObject({ "poll events": 1, "poll 5005": 1 });
  expect(recorder.counts["mishap lostSession"]).toBeUndefined();
});

test("a list that holds what is no event breaks the contract and not the visit", async () => {
  const { recorder } = await visitTo((request, past) => {
    if (request.operation !== "getNewChatEvents") return friendly(request, past);
    const polls = past.filter(({ operation }) => operation === "getNewChatEvents").length;
    return polls === 1 ? { status: 200, json: { events: [null, "x", 7, []] } } : friendly(request, past);
  });
  expect(recorder.counts).toMatchObject({ "poll contractViolation": 1, "poll 5005": 1 });
  expect(recorder.counts["mishap lostSession"]).toBeUndefined();
});

test("polls that fail, and empty ones that were not held, do not become a storm", async () => {
  const failing = await visitTo((request, past) =>
    request.operation === "getNewChatEvents" && !hasEnded(past)
      ? { status: 500, json: { error_code: "5500", error_message: "x" } }
      : friendly(request, past),
  );
  expect(pollTimes(failing).length).toBeLessThan(12);
  const early = await visitTo((request, past) =>
    request.operation === "getNewChatEvents" && !hasEnded(past)
      ? { status: 200, json: { events: [] } }
      : friendly(request, past),
  );
  expect(pollTimes(early).length).toBeLessThan(12);
  expect(early.recorder.counts["mishap notHeld"]).toBe(pollTimes(early).length - 1);
});

test("a poll that no answer came to is told apart by what happened to it", async () => {
  const none = { status: 0, body: null, waitingMs: 0, heldMs: null };
  expect((await visitTo(friendly, {}, { ...none, stage: "failed" })).recorder.counts["poll transport"]).toBeGreaterThan(
    0,
  );
  expect((await visitTo(friendly, {}, { ...none, stage: "unsent" })).recorder.counts["poll transport"]).toBeGreaterThan(
    0,
  );
});

test("who has said goodbye does not try again where polls fail", async () => {
  const { endedAtMs } = await visitTo((request, past) =>
    request.operation === "getNewChatEvents"
      ? { status: 500, json: { error_code: "5500", error_message: "x" } }
      : friendly(request, past),
  );
  expect(endedAtMs).toBeLessThan(1000 + plan.steadyMs + 300 + 8000 + 10);
});

test("a tenant that does not let go of its customer is left all the same", async () => {
  const { recorder, endedAtMs } = await visitTo((request, past) =>
    request.operation === "getNewChatEvents" ? null : friendly(request, past),
  );
  expect(recorder.counts["poll 5005"]).toBeUndefined();
  expect(endedAtMs).toBeLessThan(100_000);
});
