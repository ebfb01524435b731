import { expect, test, vi } from "vitest";
import { createTenant, type Tenant, type TenantOptions } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { defaultConfig } from "./default-config.ts";
import { namesOf, outcomeOf, testCaller, type Seen } from "./test-caller.ts";

/** A session with its agent there and nothing left to deliver. */
async function start(options: TenantOptions = {}) {
  const clock = virtualClock();
  const tenant = createTenant({ clock, seed: 1, ...options });
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat();
  clock.advance(1000);
  await caller.pollEvents(chatId);
  return { clock, tenant, caller, chatId };
}

async function untilHeld(tenant: Tenant, polls = 1): Promise<void> {
  await vi.waitFor(() => expect(tenant.heldPolls()).toBe(polls), { interval: 1 });
}

/** A poll that is held by now; its answer is awaited later. */
async function hold({ tenant, caller, chatId }: Awaited<ReturnType<typeof start>>): Promise<{ answer: Promise<Seen> }> {
  const answer = caller.poll(chatId);
  await untilHeld(tenant);
  return { answer };
}

test("a poll without events is held for exactly the hold and then answered with an empty list", async () => {
  const session = await start();
  const { answer } = await hold(session);
  session.clock.advance(defaultConfig.holdMs - 1);
  expect(session.tenant.heldPolls()).toBe(1);
  session.clock.advance(1);
  expect(session.tenant.heldPolls()).toBe(0);
  const seen = await answer;
  expect([seen.status, seen.text, seen.headers["x-cx-held-ms"]]).toEqual([
    200,
    '{"events":[]}',
    `${defaultConfig.holdMs}.00`,
  ]);
});

test("an event releases a held poll at once, events of one moment in one list", async () => {
  const session = await start();
  const { answer } = await hold(session);
  session.clock.advance(2000);
  await session.caller.say(session.chatId, "hello");
  const seen = await answer;
  expect(seen.headers["x-cx-held-ms"]).toBe("2000.00");
  expect(namesOf(seen.json["events"] as [])).toEqual(["chat_session_message_delivered"]);
});

test("events that wait come at once, oldest first, in one list, and only once", async () => {
  const session = await start();
  await session.caller.say(session.chatId, "one");
  await session.caller.say(session.chatId, "two");
  session.clock.advance(1000);
  const events = await session.caller.pollEvents(session.chatId);
  expect(events.flatMap(({ event, msg }) => (event === "chat_session_message" ? [msg] : []))).toEqual(["one", "two"]);
  const { answer } = await hold(session);
  session.clock.advance(defaultConfig.holdMs);
  expect((await answer).json["events"]).toEqual([]);
});

test("a second poll is refused at once, with 429 and 5509, and the first stays held", async () => {
  const session = await start();
  const { answer } = await hold(session);
  expect(outcomeOf(await session.caller.poll(session.chatId))).toBe("429/5509");
  expect(session.tenant.heldPolls()).toBe(1);
  await session.caller.say(session.chatId, "hello");
  expect(namesOf((await answer).json["events"] as [])).toEqual(["chat_session_message_delivered"]);
});

test("a session that the client ends tells it to the poll that is held, and is gone for the next", async () => {
  const session = await start();
  const { answer } = await hold(session);
  await session.caller.send(session.chatId, { event: "chat_session_end" });
  expect(namesOf((await answer).json["events"] as [])).toEqual(["chat_session_ended"]);
  expect(outcomeOf(await session.caller.poll(session.chatId))).toBe("404/5005");
});

test("a session that the client ends while no poll is held is gone at once, whatever had not been delivered", async () => {
  const { caller, chatId } = await start();
  await caller.say(chatId, "hello");
  await caller.send(chatId, { event: "chat_session_end" });
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
});

test("where the configuration says so, an empty hold ends with 5511", async () => {
  const session = await start({ config: { ...defaultConfig, emptyHold: "noEventsError" } });
  const { answer } = await hold(session);
  session.clock.advance(defaultConfig.holdMs);
  expect(outcomeOf(await answer)).toBe("400/5511");
});

test("a held poll costs two timers more than none, and leaves none behind", async () => {
  const session = await start();
  const before = session.clock.pendingTimers;
  const { answer } = await hold(session);
  await session.caller.say(session.chatId, "/quiet");
  await answer;
  expect(session.clock.pendingTimers).toBe(before);
});

test("a closing tenant answers held polls, stops all timers and takes no new work", async () => {
  const session = await start();
  const { answer } = await hold(session);
  await session.tenant.close();
  expect((await answer).text).toBe('{"events":[]}');
  expect([session.tenant.heldPolls(), session.clock.pendingTimers]).toEqual([0, 0]);
});

test("with the fault second-poll-held two polls are held, each for its own hold, and only the second gets events", async () => {
  const session = await start({ faults: ["second-poll-held"] });
  const first = await hold(session);
  session.clock.advance(1000);
  const second = session.caller.poll(session.chatId);
  await untilHeld(session.tenant, 2);
  session.clock.advance(defaultConfig.holdMs - 1000);
  expect((await first.answer).json["events"]).toEqual([]);
  expect(session.tenant.heldPolls()).toBe(1);
  await session.caller.say(session.chatId, "/quiet");
  expect(namesOf((await second).json["events"] as [])).toEqual(["chat_session_message_delivered"]);
});

test("with the fault first-poll-dropped the second poll takes the place of the first", async () => {
  const session = await start({ faults: ["first-poll-dropped"] });
  const first = await hold(session);
  const second = session.caller.poll(session.chatId);
  expect(outcomeOf(await first.answer)).toBe("429/5509");
  expect(session.tenant.heldPolls()).toBe(1);
  await session.caller.say(session.chatId, "/quiet");
  expect(namesOf((await second).json["events"] as [])).toEqual(["chat_session_message_delivered"]);
});

test.each([
  ["poll-returns-at-once", 0],
  ["poll-holds-too-long", 17_000],
])("with the fault %s an empty poll is held for %d ms", async (fault, heldMs) => {
  const session = await start({ faults: [fault] });
  const answer = session.caller.poll(session.chatId);
  if (heldMs > 0) await untilHeld(session.tenant);
  session.clock.advance(heldMs);
  expect((await answer).headers["x-cx-held-ms"]).toBe(`${heldMs}.00`);
});

test("with the fault poll-ignores-events an event waits for the end of the hold", async () => {
  const session = await start({ faults: ["poll-ignores-events"] });
  const { answer } = await hold(session);
  await session.caller.say(session.chatId, "/quiet");
  expect(session.tenant.heldPolls()).toBe(1);
  session.clock.advance(defaultConfig.holdMs);
  expect(namesOf((await answer).json["events"] as [])).toEqual(["chat_session_message_delivered"]);
});
