import { expect, test } from "vitest";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { namesOf, outcomeOf, testCaller, type SeenEvent } from "./test-caller.ts";

async function start(faults: readonly string[] = []) {
  const clock = virtualClock();
  const caller = testCaller(createTenant({ clock, seed: 1, faults }));
  const chatId = await caller.requestChat();
  return {
    clock,
    caller,
    chatId,
    own: async () => (await caller.history(chatId)).filter(({ party_id }) => party_id === chatId),
  };
}

const now = "1750000000";

test.each<[string, SeenEvent, SeenEvent]>([
  ["a message", { msg_id: "m-1", msg: "a" }, { msg_id: "m-1", msg: "a" }],
  [
    "a claim to be somebody else, some other time",
    { msg_id: "m-1", msg: "a", party_id: "p-9", timestamp: 739692810.5 },
    { msg_id: "m-1", msg: "a" },
  ],
  ["a null party", { msg_id: "m-1", msg: "a", party_id: null }, { msg_id: "m-1", msg: "a" }],
  ["a number for an id", { msg_id: 3, msg: "a" }, { msg_id: "3", msg: "a" }],
  ["an id under another name", { message_id: "m-2", msg: "a" }, { message_id: "m-2", msg_id: "m-2", msg: "a" }],
  [
    "members nobody knows",
    { msg_id: "m-1", msg: "a", mood: { good: true } },
    { msg_id: "m-1", msg: "a", mood: { good: true } },
  ],
])("%s is in the history as the client's own", async (_, sent, kept) => {
  const { caller, chatId, own } = await start();
  expect(outcomeOf(await caller.send(chatId, { event: "chat_session_message", ...sent }))).toBe("200");
  expect(await own()).toEqual([{ event: "chat_session_message", party_id: chatId, timestamp: now, ...kept }]);
});

test.each([undefined, null, "", "null"])("a message with the id %j is given one of its own", async (msg_id) => {
  const { caller, chatId, own } = await start();
  await caller.send(
    chatId,
    { event: "chat_session_message", msg: "a", msg_id },
    { event: "chat_session_message", msg: "b", msg_id },
  );
  const ids = (await own()).map((event) => event["msg_id"]);
  expect(ids).toEqual([expect.stringMatching(/:\d+$/), expect.stringMatching(/:\d+$/)]);
  expect(new Set(ids).size).toBe(2);
});

test("files and locations are completed to what clients can decode", async () => {
  const { caller, chatId, own } = await start();
  await caller.send(
    chatId,
    { event: "chat_session_file", file_id: "f-1" },
    { event: "chat_session_location", latitude: 52.5, longitude: "-13.3" },
  );
  expect(await own()).toMatchObject([
    { file_id: "f-1", file_type: "attachment", file_name: "f-1", msg_id: expect.any(String) },
    { latitude: "52.5", longitude: "-13.3", url: null, msg_id: expect.any(String) },
  ]);
});

test("signaling, typing and what a secure form carries are taken and not kept", async () => {
  const { caller, chatId, own } = await start();
  const events = [
    "chat_session_signaling",
    "chat_session_typing",
    "chat_session_not_typing",
    "chat_session_secure_form_data",
  ];
  await caller.send(chatId, ...events.map((event) => ({ event, data: { card: "4111" }, form_request_id: "1" })));
  expect(await own()).toEqual([]);
});

test("with the fault history-with-signaling they are kept", async () => {
  const { caller, chatId, own } = await start(["history-with-signaling"]);
  await caller.send(chatId, { event: "chat_session_typing" });
  expect(namesOf(await own())).toEqual(["chat_session_typing"]);
});

test("an event of an unknown name is accepted and ignored", async () => {
  const { caller, chatId, own } = await start();
  expect(outcomeOf(await caller.send(chatId, { event: "chat_session_dance" }, { event: "toString" }))).toBe("200");
  expect(await own()).toEqual([]);
});

test("what comes after an end in one list is ignored", async () => {
  const { caller, chatId } = await start();
  const answer = await caller.send(
    chatId,
    { event: "chat_session_end", msg: "bye" },
    { event: "chat_session_message", msg: "?" },
  );
  expect([outcomeOf(answer), answer.text]).toEqual(["200", ""]);
  expect(outcomeOf(await caller.say(chatId, "?"))).toBe("404/5005");
});

test("what a client sends does not come back by poll, but with the fault own-events-polled", async () => {
  for (const [faults, expected] of [
    [[], false],
    [["own-events-polled"], true],
  ] as const) {
    const { caller, chatId } = await start(faults);
    await caller.say(chatId, "unmistakable");
    const own = (await caller.pollEvents(chatId)).some(({ party_id }) => party_id === chatId);
    expect(own).toBe(expected);
  }
});
