import { fastify } from "fastify";
import { expect, test } from "vitest";
import { virtualClock } from "../../clock.ts";
import { createIdentifiers } from "../../identifiers.ts";
import { maskToken } from "./mask-token.ts";
import { createPushReceiver, maxPayloadBytes, maxTopicLength } from "./push-receiver.ts";
import { registerPushReceiver } from "./register-push-receiver.ts";

function arrange(kept = 10) {
  const app = fastify();
  const receiver = createPushReceiver({ clock: virtualClock(1000), identifiers: createIdentifiers(1), kept });
  registerPushReceiver(app, receiver);
  const post = async (url: string, payload: unknown, headers: Record<string, string> = {}) => {
    const body = typeof payload === "string" ? payload : JSON.stringify(payload);
    const answer = await app.inject({ method: "POST", url, payload: body, headers });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body };
  };
  return {
    receiver,
    apns: (
      payload: unknown,
      headers: Record<string, string> = { "apns-topic": "com.example.support" },
      token = "9f2c",
    ) => post(`/3/device/${token}`, payload, headers),
    firebase: (payload: unknown) => post("/v1/projects/any-project/messages:send", payload),
    list: async (query = "") =>
      (await app.inject({ method: "GET", url: `/pushes${query}` })).json<{
        received: number;
        pushes: readonly Record<string, unknown>[];
      }>(),
    forget: () => app.inject({ method: "DELETE", url: "/pushes" }),
  };
}

const notification = { aps: { alert: { "title-loc-key": "keyChatNewMessageTitle" } }, chatID: "chat-1" };
const message = { token: "token-1", data: { chatID: "chat-2" } };

test("a push of either service is accepted as the service does it, listed without its token, and forgotten on demand", async () => {
  const { apns, firebase, list, forget } = arrange();
  const byApple = await apns(notification);
  const byGoogle = await firebase({ message });
  expect([byApple.status, byApple.body, byApple.headers["apns-id"]]).toEqual([
    200,
    "",
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ]);
  expect([byGoogle.status, JSON.parse(byGoogle.body)]).toEqual([
    200,
    { name: expect.stringMatching(/^projects\/any-project\/messages\/.+/) },
  ]);
  const common = { at: 1000, outcome: "accepted" };
  const first = {
    ...common,
    service: "apns",
    token: maskToken("9f2c"),
    topic: "com.example.support",
    chatId: "chat-1",
    payload: notification,
  };
  const second = {
    ...common,
    service: "firebase",
    token: maskToken("token-1"),
    topic: null,
    chatId: "chat-2",
    payload: { data: message.data },
  };
  expect(await list()).toEqual({ received: 2, pushes: [first, second] });
  expect((await list("?chatId=chat-2")).pushes).toEqual([second]);
  expect(JSON.stringify(await list())).not.toMatch(/9f2c|token-1/);
  expect((await forget()).statusCode).toBe(200);
  expect(await list()).toEqual({ received: 2, pushes: [] });
});

test("only the last pushes are kept, and all are counted", async () => {
  const { apns, list } = arrange(3);
  for (let at = 1; at <= 10; at += 1) {
    await apns({ ...notification, chatID: `chat-${at}` });
    const { received, pushes } = await list();
    expect(received).toBe(at);
    const last = Array.from({ length: Math.min(at, 3) }, (_, back) => `chat-${at - back}`).toReversed();
    expect(pushes.map(({ chatId }) => chatId)).toEqual(last);
  }
});

test("APNs says what is wrong in its own words", async () => {
  const { apns, receiver } = arrange();
  const large = { ...notification, more: "x".repeat(maxPayloadBytes) };
  const seen = [
    await apns(notification, {}),
    await apns({ chatID: "chat-1" }),
    await apns("no json"),
    await apns(large),
    await apns(notification, { "apns-topic": "x".repeat(maxTopicLength + 1) }),
    await apns(notification, { "apns-topic": "com.example.support" }, "unregistered-1"),
  ];
  expect(seen.map(({ status, body }) => [status, JSON.parse(body) as unknown])).toEqual([
    [400, { reason: "MissingTopic" }],
    [400, { reason: "PayloadEmpty" }],
    [400, { reason: "PayloadEmpty" }],
    [413, { reason: "PayloadTooLarge" }],
    [400, { reason: "BadTopic" }],
    [410, { reason: "Unregistered" }],
  ]);
  expect(JSON.stringify(receiver.list()).length).toBeLessThan(maxPayloadBytes);
});

test("Firebase says what is wrong in its own words", async () => {
  const { firebase } = arrange();
  const seen = [
    await firebase({ message: { data: {} } }),
    await firebase("no json"),
    await firebase({ message: { token: "token-1", data: { chatID: 1 } } }),
    await firebase({ message: { ...message, token: "unregistered-1" } }),
  ];
  const codes = seen.map(({ status, body }) => {
    const { error } = JSON.parse(body) as { error: { status: string; details: { errorCode: string }[] } };
    return [status, error.status, error.details[0]?.errorCode];
  });
  const invalid = [400, "INVALID_ARGUMENT", "INVALID_ARGUMENT"];
  expect(codes).toEqual([invalid, invalid, invalid, [404, "NOT_FOUND", "UNREGISTERED"]]);
});
