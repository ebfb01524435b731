import { fastify } from "fastify";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { createTenant } from "../app.ts";
import { systemClock, virtualClock } from "../clock.ts";
import { defaultConfig } from "../default-config.ts";
import { createIdentifiers } from "../identifiers.ts";
import { testCaller } from "../test-caller.ts";
import { maskToken } from "./receiver/mask-token.ts";
import { createPushReceiver } from "./receiver/push-receiver.ts";
import { registerPushReceiver } from "./receiver/register-push-receiver.ts";

const openNow: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of openNow.splice(0)) await one.close();
});

/** A receiver that listens on its own. */
async function startReceiver() {
  const app = fastify({ forceCloseConnections: true });
  const receiver = createPushReceiver({ clock: systemClock(), identifiers: createIdentifiers(), kept: 100 });
  registerPushReceiver(app, receiver);
  openNow.push(app);
  return { endpoint: await app.listen({ host: "127.0.0.1", port: 0 }), receiver };
}

/** A server that takes connections and never answers. */
async function startSilence() {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  openNow.push({
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function subscribed(endpoint: string, json: object, maxUnderWay = 100) {
  const clock = virtualClock();
  const push = { endpoint, maxUnderWay };
  const tenant = createTenant({ clock, seed: 1, config: { ...defaultConfig, push } });
  openNow.unshift(tenant);
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat();
  await caller.call("subscribeNotifications", { path: { chatId }, json });
  clock.advance(10_000);
  return {
    tenant,
    chatId,
    say: async (...texts: string[]) => {
      for (const text of texts) await caller.say(chatId, text);
      clock.advance(10_000);
    },
    active: () => caller.call("getActiveChat"),
  };
}

const until = { timeout: 30_000, interval: 1 };

test("pushes reach a receiver that listens elsewhere on this machine, through either service", async () => {
  const { endpoint, receiver } = await startReceiver();
  const apns = await subscribed(endpoint, { ios_apns_device_token: "9f/2c", ios_app_bundle_id: "com.example.support" });
  await vi.waitFor(() => expect(receiver.list()).toHaveLength(1), until);
  const android = await subscribed(endpoint, { android_firebase_device_token: "token-2" });
  await vi.waitFor(() => expect(receiver.list()).toHaveLength(2), until);
  expect(receiver.list()).toEqual([
    expect.objectContaining({
      service: "apns",
      token: maskToken("9f/2c"),
      topic: "com.example.support",
      chatId: apns.chatId,
      payload: expect.objectContaining({ chatID: apns.chatId }),
      outcome: "accepted",
    }),
    expect.objectContaining({
      service: "firebase",
      token: maskToken("token-2"),
      topic: null,
      chatId: android.chatId,
      payload: expect.objectContaining({ data: { chatID: android.chatId } }),
      outcome: "accepted",
    }),
  ]);
  for (const { tenant } of [apns, android]) {
    await vi.waitFor(() => expect(tenant.pushes.counts()).toMatchObject({ sent: 1, accepted: 1, failed: 0 }), until);
    expect(tenant.pushes.receiver.list()).toEqual([]);
  }
});

test.each([
  ["410 of APNs", { ios_apns_device_token: "unregistered-1", ios_app_bundle_id: "com.example.support" }],
  ["404 of Firebase", { ios_firebase_device_token: "unregistered-1" }],
])("%s ends the subscription", async (_, json) => {
  const { endpoint, receiver } = await startReceiver();
  const { tenant, say } = await subscribed(endpoint, json);
  await vi.waitFor(() => expect(tenant.pushes.counts()).toMatchObject({ unregistered: 1 }), until);
  await say("hello");
  expect(tenant.pushes.counts()).toEqual({ sent: 1, accepted: 0, unregistered: 1, failed: 0, dropped: 0 });
  expect(receiver.received).toBe(1);
});

test.each([
  ["a token that no address can hold", { ios_apns_device_token: "\ud800", ios_app_bundle_id: "com.example.support" }],
  ["a bundle id that no header can hold", { ios_apns_device_token: "9f2c", ios_app_bundle_id: "a\r\nb: c" }],
])("%s fails the push and nothing else", async (_, json) => {
  const { endpoint, receiver } = await startReceiver();
  const { tenant, active } = await subscribed(endpoint, json);
  await vi.waitFor(() => expect(tenant.pushes.counts()).toMatchObject({ sent: 1, failed: 1 }), until);
  expect((await active()).status).toBe(200);
  expect(receiver.received).toBe(0);
});

test("an endpoint that is not there fails every push and no session", async () => {
  const { endpoint } = await startReceiver();
  await openNow.pop()?.close();
  const { tenant, say, active } = await subscribed(endpoint, { android_firebase_device_token: "token-2" });
  await say("hello");
  await vi.waitFor(() => expect(tenant.pushes.counts()).toMatchObject({ sent: 2, failed: 2 }), until);
  expect((await active()).status).toBe(200);
});

test("an endpoint that never answers holds nothing up: what is too much is dropped, and closing gives the rest up", async () => {
  const endpoint = await startSilence();
  const { tenant, say, active } = await subscribed(endpoint, { android_firebase_device_token: "token-2" }, 20);
  await say(...Array.from({ length: 30 }, (_, at) => `number ${at}`));
  expect((await active()).status).toBe(200);
  expect(tenant.pushes.counts()).toMatchObject({ sent: 20, accepted: 0, failed: 0, dropped: 11 });
  await tenant.close();
  await vi.waitFor(() => expect(tenant.pushes.counts()).toMatchObject({ failed: 20 }), until);
});
