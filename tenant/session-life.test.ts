import { expect, test, vi } from "vitest";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { defaultConfig } from "./default-config.ts";
import { namesOf, outcomeOf, testCaller } from "./test-caller.ts";

const { inactivityTimeoutMs, pollAbsenceTimeoutMs, lastEventsMs, holdMs } = defaultConfig;

async function start(faults: readonly string[] = [], config = defaultConfig) {
  const clock = virtualClock();
  const tenant = createTenant({ clock, seed: 1, faults, config });
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat();
  return { clock, tenant, caller, chatId };
}

/** A configuration in which only the silence of the client counts. */
const patientConfig = { ...defaultConfig, pollAbsenceTimeoutMs: 2 * inactivityTimeoutMs };

test("a silent client is warned at half the time and ended at the whole", async () => {
  const { clock, caller, chatId } = await start([], patientConfig);
  clock.advance(inactivityTimeoutMs / 2 - 1);
  expect(namesOf(await caller.pollEvents(chatId))).not.toContain("chat_session_timeout_warning");
  clock.advance(1);
  expect(namesOf(await caller.pollEvents(chatId))).toEqual(["chat_session_timeout_warning"]);
  clock.advance(inactivityTimeoutMs / 2);
  expect(outcomeOf(await caller.call("getActiveChat"))).toBe("404/5005");
  expect(namesOf(await caller.pollEvents(chatId))).toEqual(["chat_session_inactivity_timeout"]);
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
});

test("an entry can word warning and end in its own way", async () => {
  const texts = { timeoutWarning: "Hello?", inactivityTimeout: "Bye." };
  const apps = [
    { appId: "sales-entry", texts },
    { appId: "other-entry", texts: { timeoutWarning: "Well?" } },
  ];
  const tenants = [{ tenantUrl: "acme.example.com", apps }];
  const clock = virtualClock();
  const tenant = createTenant({ clock, config: { ...patientConfig, tenants } });
  const said: unknown[] = [];
  for (const appId of ["sales-entry", "other-entry"]) {
    const caller = testCaller(tenant, { appId });
    const chatId = await caller.requestChat();
    clock.advance(inactivityTimeoutMs);
    said.push(...(await caller.pollEvents(chatId)).slice(-2).map(({ msg }) => msg));
  }
  expect(said).toEqual(["Hello?", "Bye.", "Well?", defaultConfig.texts.inactivityTimeout]);
});

test("a session whose scenario never ends it outlives the conversation until its client counts as silent", async () => {
  const clock = virtualClock();
  const caller = testCaller(createTenant({ clock, seed: 1, config: patientConfig }), { appId: "console-entry" });
  const chatId = await caller.requestChat();
  await caller.send(chatId, { event: "chat_session_disconnect" });
  expect((await caller.call("getActiveChat")).json["state"]).toBe("ivr");
  clock.advance(inactivityTimeoutMs);
  expect(namesOf(await caller.pollEvents(chatId)).slice(-2)).toEqual([
    "chat_session_timeout_warning",
    "chat_session_inactivity_timeout",
  ]);
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
});

test("any client event breaks the silence, also one of an unknown name, and a poll does not", async () => {
  const { clock, tenant, caller, chatId } = await start([], patientConfig);
  clock.advance(inactivityTimeoutMs / 2 - 1);
  await caller.send(chatId, { event: "some_news" });
  await caller.pollEvents(chatId);
  clock.advance(inactivityTimeoutMs / 2 - 1);
  const held = caller.poll(chatId);
  await vi.waitFor(() => expect(tenant.heldPolls()).toBe(1));
  clock.advance(1);
  expect(namesOf((await held).json["events"] as [])).toEqual(["chat_session_timeout_warning"]);
});

test("a session that is not polled is gone after its time, and its client gets a new one", async () => {
  const { clock, caller, chatId } = await start();
  clock.advance(pollAbsenceTimeoutMs - 1);
  expect(await caller.requestChat()).toBe(chatId);
  clock.advance(1);
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
  const next = await caller.call("requestChat", { json: {} });
  expect([next.json["is_new_chat"], next.json["chat_id"] === chatId]).toEqual([true, false]);
});

test("a poll that is held or just over keeps its session", async () => {
  const { clock, tenant, caller, chatId } = await start();
  clock.advance(pollAbsenceTimeoutMs - 1);
  await caller.poll(chatId);
  clock.advance(pollAbsenceTimeoutMs - 1);
  const held = caller.poll(chatId);
  await vi.waitFor(() => expect(tenant.heldPolls()).toBe(1));
  clock.advance(holdMs);
  await held;
  clock.advance(pollAbsenceTimeoutMs - 1);
  expect(outcomeOf(await caller.call("getActiveChat"))).toBe("200");
});

test("an ended session is forgotten when nobody fetches its last events", async () => {
  const { clock, caller, chatId } = await start();
  clock.advance(1000);
  await caller.say(chatId, "/end");
  clock.advance(1000 + lastEventsMs);
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
  expect(clock.pendingTimers).toBe(0);
});

test("forgetting an ended session does not touch the one that came after it", async () => {
  const { clock, caller, chatId } = await start([], { ...defaultConfig, lastEventsMs: 10 });
  await caller.send(chatId, { event: "chat_session_end" });
  const next = await caller.requestChat();
  clock.advance(10);
  expect([next === chatId, await caller.requestChat()]).toEqual([false, next]);
});

test("with the fault inactivity-tolerated a silent client is neither warned nor ended", async () => {
  const { clock, caller, chatId } = await start(["inactivity-tolerated"], {
    ...patientConfig,
    pollAbsenceTimeoutMs: 2 ** 31 - 1,
  });
  clock.advance(10 * inactivityTimeoutMs);
  expect(namesOf(await caller.pollEvents(chatId))).not.toContain("chat_session_timeout_warning");
  expect(outcomeOf(await caller.call("getActiveChat"))).toBe("200");
});
