import { expect, test } from "vitest";
import {
  acceptChat,
  endChat,
  readAsAgent,
  sayAsAgent,
  setCaseAsAgent,
  shareFileAsAgent,
  transferChat,
  typeAsAgent,
} from "./agent-desk.ts";
import { createWorld, tenantIn } from "./app.ts";
import { virtualClock } from "./clock.ts";
import type { Session } from "./session.ts";
import { namesOf, outcomeOf, testCaller, type SeenEvent } from "./test-caller.ts";

async function start(appId = "console-entry") {
  const clock = virtualClock();
  const world = createWorld({ clock, seed: 1 });
  const caller = testCaller(tenantIn(world), { appId });
  const chatId = await caller.requestChat();
  const session = world.store.find(chatId) as Session;
  clock.advance(1000);
  return { world, session, clock, caller, chatId, polled: () => caller.pollEvents(chatId) };
}

test("a session for the console waits in the queue until a person takes it", async () => {
  const { world, session, clock, caller, chatId, polled } = await start();
  clock.advance(60_000);
  expect((await polled()).map(({ state }) => state)).toEqual(["queued"]);
  await caller.say(chatId, "hello", "m-1");
  expect(acceptChat(world, session, { firstName: "Ada", lastName: "Ray", displayName: "Ada R." })).toBe(true);
  const events = await polled();
  expect(events.map((event) => event["state"] ?? event["display_name"] ?? event["ref_msg_id"])).toEqual([
    "connecting",
    "connected",
    "Ada R.",
    "m-1",
  ]);
});

test("whoever says something first joins first, and is one and the same party from then on", async () => {
  const { world, session, polled } = await start();
  expect(typeAsAgent(world, session, true)).toBe(true);
  typeAsAgent(world, session, false);
  sayAsAgent(world, session, "Hello<br>{text}");
  shareFileAsAgent(world, session, { fileId: "f-1", fileName: "a.png", fileType: "image" });
  const events = await polled();
  expect(namesOf(events)).toEqual([
    "chat_session_status",
    "chat_session_status",
    "chat_session_status",
    "chat_session_party_joined",
    "chat_session_typing",
    "chat_session_not_typing",
    "chat_session_message",
    "chat_session_file",
  ]);
  expect(new Set(events.slice(3).map(({ party_id }) => party_id)).size).toBe(1);
  expect(events.at(-2)).toMatchObject({ msg: "Hello<br>{text}", msg_text: "Hello\n{text}" });
});

test("what the client says is delivered at once and read when the person looks", async () => {
  const { world, session, caller, chatId, polled } = await start();
  acceptChat(world, session);
  await caller.say(chatId, "one", "m-1");
  await caller.say(chatId, "two", "m-2");
  await polled();
  expect(readAsAgent(world, session)).toBe(true);
  const receipts = (events: readonly SeenEvent[]): unknown[] =>
    events.map(({ event, ref_msg_id }) => [event, ref_msg_id]);
  expect(receipts(await polled())).toEqual([
    ["chat_session_message_read", "m-1"],
    ["chat_session_message_read", "m-2"],
  ]);
  readAsAgent(world, session);
  expect(session.outbox).toEqual([]);
});

test("a case is set and taken away again", async () => {
  const { world, session, polled } = await start();
  acceptChat(world, session);
  setCaseAsAgent(world, session, "CASE-7");
  setCaseAsAgent(world, session, "");
  expect((await polled()).flatMap(({ case_id }) => case_id ?? [])).toEqual(["CASE-7", ""]);
});

test("a person who takes over from a scripted agent silences it", async () => {
  const { world, session, clock, caller, chatId, polled } = await start("sales-entry");
  await caller.say(chatId, "unmistakable");
  expect(acceptChat(world, session)).toBe(true);
  clock.advance(1000);
  await caller.say(chatId, "/end");
  clock.advance(1000);
  const events = await polled();
  expect(events.flatMap(({ msg }) => msg ?? [])).toEqual(["Hello, how can I help?"]);
  expect(namesOf(events).slice(-3)).toEqual([
    "chat_session_party_left",
    "chat_session_party_joined",
    "chat_session_message_delivered",
  ]);
});

test("a transferred session waits in the queue for the next person, who is another party", async () => {
  const { world, session, polled } = await start();
  acceptChat(world, session);
  expect(transferChat(world, session)).toBe(true);
  expect(session.state).toBe("queued");
  acceptChat(world, session);
  const events = await polled();
  const joined = events.filter(({ event }) => event === "chat_session_party_joined").map(({ party_id }) => party_id);
  expect(new Set(joined).size).toBe(2);
});

test("a person ends the session, and does nothing in it any more", async () => {
  const { world, session, caller, chatId, polled } = await start();
  acceptChat(world, session);
  expect(endChat(world, session)).toBe(true);
  expect(namesOf(await polled()).slice(-2)).toEqual(["chat_session_party_left", "chat_session_ended"]);
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
  const late = [acceptChat, readAsAgent, transferChat, endChat].map((act) => act(world, session));
  expect([...late, sayAsAgent(world, session, "?")]).toEqual([false, false, false, false, false]);
});

test("a client that leaves the conversation is left, and its session can still be ended", async () => {
  const { world, session, caller, chatId, polled } = await start();
  acceptChat(world, session);
  await caller.send(chatId, { event: "chat_session_disconnect" });
  expect(namesOf(await polled()).slice(-2)).toEqual(["chat_session_party_left", "chat_session_status"]);
  expect([sayAsAgent(world, session, "?"), acceptChat(world, session)]).toEqual([false, false]);
  expect(endChat(world, session)).toBe(true);
  expect(namesOf(await polled())).toEqual(["chat_session_ended"]);
});
