import { beforeEach, expect, test, vi } from "vitest";
import { connectCustomer } from "./http.ts";
import { recordingRecorder } from "./shims/recording-recorder.ts";
import { shim } from "./shims/k6-http.ts";

vi.mock("k6/http", async () => ({ default: (await import("./shims/k6-http.ts")).http }));

const request: Parameters<ReturnType<typeof connectCustomer>>[0] = {
  operation: "getNewChatEvents",
  method: "GET",
  path: "/chats/chat-1/events",
  headers: {},
  body: null,
};

let recorder = recordingRecorder();
beforeEach(() => {
  recorder = recordingRecorder();
});

/** What a customer gets when k6 answers this; the rest is as for a poll that was held for ten seconds. */
function poll(response: Partial<Awaited<ReturnType<typeof shim.handle>>>) {
  const held = { status: 200, error_code: 0, body: "{}", headers: {}, timings: { sending: 0.06, waiting: 10_002 } };
  shim.handle = () => ({ ...held, ...response });
  return connectCustomer("http://127.0.0.1:1", recorder)(request, 20_000);
}

test("an answer is told with its wait and the hold that the tenant reports", async () => {
  expect(await poll({ headers: { "X-Cx-Held-Ms": "10000.25" } })).toEqual({
    stage: "answered",
    status: 200,
    body: "{}",
    waitingMs: 10_002,
    heldMs: 10_000.25,
  });
  expect(recorder.counts).toEqual({ "request getNewChatEvents started": 1, "request getNewChatEvents answered": 1 });
});

test.each([[{}], [{ "X-Cx-Held-Ms": "" }], [{ "X-Cx-Held-Ms": "soon" }], [{ "X-Cx-Held-Ms": "Infinity" }]])(
  "with %o nothing is known of the hold",
  async (headers) => {
    expect((await poll({ headers })).heldMs).toBeNull();
  },
);

// Codes and timings as k6 2.2.0 gave them against a server that did these things.
test.each([
  ["was given up", { error_code: 1050, timings: { sending: 0.06, waiting: 0 } }, "timedOut"],
  ["broke before its answer", { error_code: 1000, timings: { sending: 304, waiting: 301 } }, "failed"],
  ["found nobody listening", { error_code: 1212, timings: { sending: 0, waiting: 0 } }, "unsent"],
  [
    "was held, cut off, and could not be repeated",
    { error_code: 1212, timings: { sending: 0.02, waiting: 303 } },
    "failed",
  ],
] as const)("a request that %s ends in its own stage", async (_what, response, stage) => {
  expect((await poll({ status: 0, body: null, ...response })).stage).toBe(stage);
  expect(recorder.counts[`request getNewChatEvents ${stage}`]).toBe(1);
});

test("a request whose sending took the time of a whole hold is counted as one that may have been sent twice", async () => {
  await poll({ timings: { sending: 0.06, waiting: 10_002 } });
  expect(recorder.counts["mishap sentTwice"]).toBeUndefined();
  await poll({ timings: { sending: 4000, waiting: 6000 } });
  expect(recorder.counts["mishap sentTwice"]).toBe(1);
});

test("a request that k6 refuses to make is accounted for", async () => {
  shim.handle = () => {
    throw new Error("invalid URL");
  };
  const answer = await connectCustomer("http://127.0.0.1:1", recorder)(request, 20_000);
  expect(answer).toMatchObject({ stage: "failed", status: 0 });
  expect(recorder.counts["request getNewChatEvents failed"]).toBe(1);
});
