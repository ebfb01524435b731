import { expect, test, vi } from "vitest";
import { createTenant, type Tenant } from "../app.ts";
import { virtualClock, type VirtualClock } from "../clock.ts";
import type { TenantConfigInput } from "../config.ts";
import { defaultConfig } from "../default-config.ts";
import { namesOf, outcomeOf, testCaller } from "../test-caller.ts";
import { maskToken } from "./receiver/mask-token.ts";
import type { ReceivedPush } from "./receiver/push-receiver.ts";

const { awayAfterMs } = defaultConfig.push;
const { inactivityTimeoutMs, pollAbsenceTimeoutMs } = defaultConfig;

const apns = { ios_apns_device_token: "9f2c4d", ios_app_bundle_id: "com.example.support" };
const ios = { ios_firebase_device_token: "token-1" };
const android = { android_firebase_device_token: "token-2" };

function arrange(config: TenantConfigInput = defaultConfig, appId = "sales-entry") {
  const clock = virtualClock();
  const tenant = createTenant({ clock, seed: 1, config });
  const caller = testCaller(tenant, { appId });
  const { receiver } = tenant.pushes;
  return {
    ...caller,
    tenant,
    clock,
    subscribe: (chatId: string, json: unknown) => caller.call("subscribeNotifications", { path: { chatId }, json }),
    /** What was pushed since the last time somebody asked. */
    pushed: (): readonly ReceivedPush[] => {
      const pushes = receiver.list();
      receiver.clear();
      return pushes;
    },
    /** A session with an agent who has greeted, all of it polled. */
    quietChat: async (): Promise<string> => {
      const chatId = await caller.requestChat();
      clock.advance(1000);
      await caller.poll(chatId);
      return chatId;
    },
  };
}

/** The texts of pushes by which their kinds are told apart. */
function titlesOf(pushes: readonly ReceivedPush[]): unknown[] {
  return pushes.map(({ payload }) => (payload["aps"] as { alert: Record<string, unknown> }).alert["title-loc-key"]);
}

/** Waits until so many polls are held. */
function untilHeld(tenant: Tenant, count: number): Promise<void> {
  return vi.waitFor(() => expect(tenant.heldPolls()).toBe(count), { timeout: 30_000, interval: 1 });
}

function away(clock: VirtualClock): void {
  clock.advance(awayAfterMs + 1000);
}

test("a subscription is answered with an empty object, whatever its kind, and so is its end", async () => {
  const { quietChat, subscribe } = arrange();
  const chatId = await quietChat();
  for (const json of [apns, ios, android, {}, {}, apns]) {
    const { status, text } = await subscribe(chatId, json);
    expect([status, text]).toEqual([200, "{}"]);
  }
});

test("a subscription that cannot be says so, and leaves the one that there is", async () => {
  const { quietChat, subscribe, say, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  expect(outcomeOf(await subscribe(chatId, { ...apns, ...android }))).toBe("406/5603");
  expect(outcomeOf(await subscribe(chatId, { ios_apns_device_token: "other" }))).toBe("400/5003");
  expect(outcomeOf(await subscribe(chatId, [android]))).toBe("400/5003");
  expect(outcomeOf(await subscribe("nowhere", apns))).toBe("404/5005");
  await say(chatId, "hello");
  away(clock);
  expect(pushed().map(({ token }) => token)).toEqual([maskToken(apns.ios_apns_device_token)]);
});

test.each([
  ["no-push-entry", "apns", apns],
  ["no-push-entry", "androidFirebase", android],
] as const)("%s is not set up for %s", async (appId, _, json) => {
  const { quietChat, subscribe } = arrange(defaultConfig, appId);
  expect(outcomeOf(await subscribe(await quietChat(), json))).toBe("406/5603");
});

test("an entry that is set up for one kind takes no other, and may always be told to send nothing", async () => {
  const apps = [{ appId: "sales-entry", notifications: ["iosFirebase" as const] }];
  const { quietChat, subscribe } = arrange({ tenants: [{ tenantUrl: "acme.example.com", apps }] });
  const chatId = await quietChat();
  const outcomes = [apns, ios, android, {}].map(async (json) => outcomeOf(await subscribe(chatId, json)));
  expect(await Promise.all(outcomes)).toEqual(["406/5603", "200", "406/5603", "200"]);
});

test("a message that no poll fetches is pushed, as APNs and the iOS SDK take it", async () => {
  const { quietChat, subscribe, say, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  const saidAtMs = clock.now();
  await say(chatId, "hello");
  away(clock);
  expect(pushed()).toEqual([
    {
      at: saidAtMs + 100 + awayAfterMs,
      service: "apns",
      token: maskToken(apns.ios_apns_device_token),
      topic: "com.example.support",
      chatId,
      payload: {
        aps: {
          alert: {
            "title-loc-key": "keyChatNewMessageTitle",
            "loc-key": "keyChatNewMessageSubtitle",
            "loc-args": ["Mia R."],
          },
          category: "NEW_CHAT_MESSAGE",
        },
        chatID: chatId,
      },
      outcome: "accepted",
    },
  ]);
});

test("through Firebase the session is named in the data, and the texts are for the system of the device", async () => {
  const { quietChat, subscribe, say, clock, pushed } = arrange();
  const chatId = await quietChat();
  for (const json of [ios, android]) {
    await subscribe(chatId, json);
    await say(chatId, "hello");
    away(clock);
  }
  const alert = {
    "title-loc-key": "keyChatNewMessageTitle",
    "loc-key": "keyChatNewMessageSubtitle",
    "loc-args": ["Mia R."],
  };
  const notification = {
    title_loc_key: "keyChatNewMessageTitle",
    body_loc_key: "keyChatNewMessageSubtitle",
    body_loc_args: ["Mia R."],
  };
  const common = { service: "firebase", topic: null, chatId };
  expect(pushed()).toEqual([
    expect.objectContaining({
      ...common,
      token: maskToken("token-1"),
      payload: { data: { chatID: chatId }, apns: { payload: { aps: { alert, category: "NEW_CHAT_MESSAGE" } } } },
    }),
    expect.objectContaining({
      ...common,
      token: maskToken("token-2"),
      payload: { data: { chatID: chatId }, android: { notification } },
    }),
  ]);
});

test("files, the warning and the end of an inactive session are pushed to a client that never polls", async () => {
  const { quietChat, subscribe, say, clock, pushed, call } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  await say(chatId, "/file");
  away(clock);
  const file = pushed();
  clock.advance(inactivityTimeoutMs / 2);
  const warning = pushed();
  clock.advance(inactivityTimeoutMs / 2);
  const end = pushed();
  expect([file, warning, end].map(titlesOf)).toEqual([
    ["keyChatNewFileTitle"],
    ["keyChatTimeoutWarningTitle"],
    ["keyChatInactivityTimeoutTitle"],
  ]);
  expect([...file, ...warning, ...end].map((push) => push.chatId)).toEqual([chatId, chatId, chatId]);
  expect((await call("getActiveChat")).status).toBe(404);
});

test("nothing else is pushed: not typing, receipts, parties, forms, cases, places or the ordinary end", async () => {
  const { requestChat, subscribe, say, clock, pushed } = arrange();
  const chatId = await requestChat();
  await subscribe(chatId, apns);
  away(clock);
  expect(titlesOf(pushed())).toEqual(["keyChatNewMessageTitle"]);
  for (const command of ["/quiet", "/transfer", "/form", "/case", "/location", "/call", "/end"]) {
    await say(chatId, command);
    away(clock);
    expect(titlesOf(pushed()), command).toEqual([]);
  }
});

test("what a held poll delivers is not pushed", async () => {
  const { quietChat, subscribe, poll, pollEvents, say, tenant, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  await say(chatId, "hello");
  clock.advance(99);
  await poll(chatId);
  const held = pollEvents(chatId);
  await untilHeld(tenant, 1);
  clock.advance(1);
  const events = await held;
  away(clock);
  expect(namesOf(events)).toContain("chat_session_message");
  expect(pushed()).toEqual([]);
});

test("what the next poll fetches in time is not pushed, and what it fetches a moment too late is", async () => {
  const { quietChat, subscribe, pollEvents, say, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  for (const [lateMs, count] of [
    [-1, 0],
    [0, 1],
  ] as const) {
    await say(chatId, "hello");
    clock.advance(100 + awayAfterMs + lateMs);
    expect(namesOf(await pollEvents(chatId))).toContain("chat_session_message");
    away(clock);
    expect(pushed().length, `${lateMs} ms`).toBe(count);
  }
});

test("an event that a poll did not take along, as its client had gone, is pushed", async () => {
  const { quietChat, subscribe, say, tenant, clock, pushed } = arrange();
  const address = await tenant.app.listen({ host: "127.0.0.1", port: 0 });
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  const leaving = new AbortController();
  const headers = { Authorization: 'MOBILE-API-140-327-PLAIN appId="sales-entry", clientId="client-1"' };
  const url = `${address}/clientweb/api/v2/chats/${chatId}/events?tenantUrl=acme.example.com`;
  const poll = fetch(url, { headers, signal: leaving.signal }).catch((error: unknown) => error);
  await untilHeld(tenant, 1);
  leaving.abort();
  await poll;
  await untilHeld(tenant, 0);
  await say(chatId, "hello");
  away(clock);
  expect(titlesOf(pushed())).toEqual(["keyChatNewMessageTitle"]);
  await tenant.close();
});

test("each message is a push of its own, in the order in which they came", async () => {
  const { quietChat, subscribe, say, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  for (const text of ["one", "/file", "two"]) await say(chatId, text);
  away(clock);
  expect(titlesOf(pushed())).toEqual(["keyChatNewFileTitle", "keyChatNewMessageTitle", "keyChatNewMessageTitle"]);
});

test("a replaced token is pushed to no more, also with what was said before", async () => {
  const { quietChat, subscribe, say, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  await say(chatId, "hello");
  clock.advance(200);
  await subscribe(chatId, android);
  away(clock);
  expect(pushed().map(({ service, token }) => [service, token])).toEqual([["firebase", maskToken("token-2")]]);
});

test("nothing is pushed after the subscription was cancelled, nor to a session that never had one", async () => {
  const { quietChat, subscribe, say, clock, pushed } = arrange();
  const chatId = await quietChat();
  await say(chatId, "hello");
  away(clock);
  await subscribe(chatId, apns);
  await say(chatId, "hello");
  clock.advance(200);
  await subscribe(chatId, {});
  away(clock);
  expect(pushed()).toEqual([]);
});

test("a client that ends its session is told nothing by push", async () => {
  const { quietChat, subscribe, say, send, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, apns);
  await say(chatId, "hello");
  clock.advance(200);
  await send(chatId, { event: "chat_session_end" });
  away(clock);
  expect(pushed()).toEqual([]);
});

test("what the agent said right before ending the chat is pushed", async () => {
  const { subscribe, requestChat, clock, pushed } = arrange(defaultConfig, "agent-ends-entry");
  await subscribe(await requestChat(), apns);
  clock.advance(inactivityTimeoutMs);
  expect(new Set(titlesOf(pushed()))).toEqual(new Set(["keyChatNewMessageTitle"]));
});

test("a device that no longer has the app is pushed to once", async () => {
  const { quietChat, subscribe, say, tenant, clock, pushed } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, { android_firebase_device_token: "unregistered-1" });
  for (const text of ["one", "two"]) {
    await say(chatId, text);
    away(clock);
  }
  expect(pushed().map(({ outcome }) => outcome)).toEqual(["unregistered"]);
  expect(tenant.pushes.counts()).toEqual({ sent: 1, accepted: 0, unregistered: 1, failed: 0, dropped: 0 });
});

test("a subscribed session outlives the absence of polls, and one that has cancelled does not", async () => {
  const { quietChat, subscribe, call, clock } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, android);
  clock.advance(2 * pollAbsenceTimeoutMs);
  expect((await call("getActiveChat")).json["chat_id"]).toBe(chatId);
  await subscribe(chatId, {});
  clock.advance(pollAbsenceTimeoutMs);
  expect((await call("getActiveChat")).status).toBe(404);
});

test("a tenant that gives clients no time at all to poll again looks after subscribed ones no more than it has to", async () => {
  const { requestChat, subscribe, poll, tenant, clock, call } = arrange({ ...defaultConfig, pollAbsenceTimeoutMs: 0 });
  const chatId = await requestChat();
  await poll(chatId);
  void poll(chatId);
  await untilHeld(tenant, 1);
  await subscribe(chatId, android);
  clock.advance(60_000);
  expect((await call("getActiveChat")).json["chat_id"]).toBe(chatId);
});

test("no timer is left when the tenant closes", async () => {
  const { quietChat, subscribe, say, tenant, clock } = arrange();
  const chatId = await quietChat();
  await subscribe(chatId, android);
  await say(chatId, "hello");
  clock.advance(200);
  await tenant.close();
  expect(clock.pendingTimers).toBe(0);
});
