import { expect, test, vi } from "vitest";
import type { RequestDescription } from "../protocol/requests.ts";
import { connectControl, K6Wire } from "./http.ts";
import { shim } from "./shims/k6-http.ts";

vi.mock("k6/http", async () => ({ default: (await import("./shims/k6-http.ts")).http }));

const request: RequestDescription = {
  operation: "getNewChatEvents",
  method: "GET",
  path: "/chats/chat-1/events",
  headers: {},
  body: null,
};
const sending = { timeoutMs: 20_000, take: "text" } as const;

/** What a customer gets when k6 answers this; the rest is as for a poll that was held for ten seconds. */
async function poll(
  response: Partial<Awaited<ReturnType<typeof shim.handle>>>,
  take: "text" | "length" = "text",
  method = request.method,
) {
  const timings = { sending: 0.06, waiting: 10_002, duration: 10_003 };
  const held = { status: 200, error_code: 0, body: "{}", headers: {}, timings };
  shim.handle = () => ({ ...held, ...response });
  const wire = new K6Wire("http://127.0.0.1:1");
  const own = { ...sending, take };
  return wire.read(await wire.send({ ...request, method }, own), own);
}

test("an answer is told with its wait and the hold that the tenant reports", async () => {
  expect(await poll({ headers: { "X-Cx-Held-Ms": "10000.25" } })).toEqual({
    stage: "answered",
    status: 200,
    body: "{}",
    bytes: 0,
    waitingMs: 10_002,
    totalMs: 10_003,
    heldMs: 10_000.25,
    mayBeTwice: false,
  });
});

test("k6 is given the name of the operation, the customer's own jar and its patience", async () => {
  shim.requests.length = 0;
  await poll({});
  await poll({});
  const [one, other] = shim.requests;
  expect(one).toMatchObject({
    url: "http://127.0.0.1:1/chats/chat-1/events",
    params: { tags: { name: "getNewChatEvents" }, timeout: 20_000 },
  });
  expect(one?.params.jar).not.toBe(other?.params.jar);
});

test.each([[{}], [{ "X-Cx-Held-Ms": "" }], [{ "X-Cx-Held-Ms": "soon" }], [{ "X-Cx-Held-Ms": "Infinity" }]])(
  "with %o nothing is known of the hold",
  async (headers) => {
    expect((await poll({ headers })).heldMs).toBeNull();
  },
);

// Codes and timings as k6 2.2.0 gave them against a server that did these things.
test.each([
  ["was given up", { error_code: 1050, timings: { sending: 0.06, waiting: 0, duration: 1 } }, "timedOut"],
  ["broke before its answer", { error_code: 1000, timings: { sending: 304, waiting: 301, duration: 605 } }, "failed"],
  ["found nobody listening", { error_code: 1212, timings: { sending: 0, waiting: 0, duration: 0 } }, "unsent"],
  [
    "was held, cut off, and could not be repeated",
    { error_code: 1212, timings: { sending: 0.02, waiting: 303, duration: 303 } },
    "failed",
  ],
] as const)("a request that %s ends in its own stage", async (_what, response, stage) => {
  expect((await poll({ status: 0, body: null, ...response })).stage).toBe(stage);
});

test("a poll whose sending took the time of a whole hold may have been sent twice; a slow upload was not", async () => {
  const timings = { sending: 4000, waiting: 6000, duration: 10_000 };
  expect((await poll({ timings })).mayBeTwice).toBe(true);
  expect((await poll({ timings }, "text", "POST")).mayBeTwice).toBe(false);
});

test("of a file only the length is taken, of an error in its place the text", async () => {
  const text = '{"error_code":"5005"}';
  const bytes = new TextEncoder().encode(text).buffer;
  expect(await poll({ body: bytes }, "length")).toMatchObject({ body: null, bytes: text.length });
  expect(await poll({ status: 404, body: bytes }, "length")).toMatchObject({ body: text });
});

test("the control says when all begin and when to end; one that is gone leaves nobody who wants the load", async () => {
  const control = connectControl("http://127.0.0.1:1", 3);
  const timings = { sending: 0, waiting: 0, duration: 0 };
  const say = (body: string | null) =>
    void (shim.handle = () => ({ status: 200, error_code: 0, body, headers: {}, timings }));
  say("start 1234");
  expect(await control.ready()).toBe(1234);
  expect(shim.requests.at(-1)?.url).toContain("/ready?share=3");
  say("nonsense");
  await expect(control.ready()).rejects.toThrow("start");
  say("go on");
  expect(await control.isStopped()).toBe(false);
  for (const body of ["stop", null]) {
    say(body);
    expect(await control.isStopped()).toBe(true);
  }
});
