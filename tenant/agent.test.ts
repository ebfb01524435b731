import { expect, test } from "vitest";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import type { ScenarioInput } from "./scenario.ts";
import { namesOf, outcomeOf, testCaller } from "./test-caller.ts";

function start(options: { appId?: string } = {}) {
  const clock = virtualClock();
  const tenant = createTenant({ clock, seed: 1 });
  return { clock, tenant, caller: testCaller(tenant, options) };
}

test("an agent takes the session state by state, joins and greets", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(60_000);
  const events = await caller.pollEvents(chatId);
  const seen = events.map(({ event, state, type, msg }) => [event, state ?? type ?? msg]);
  expect(seen).toEqual([
    ["chat_session_status", "queued"],
    ["chat_session_status", "connecting"],
    ["chat_session_status", "connected"],
    ["chat_session_party_joined", "internal"],
    ["chat_session_message", "Hello, how can I help?"],
  ]);
  expect(new Set(events.slice(3).map(({ party_id }) => party_id)).size).toBe(1);
});

test("an entry with an automated stage begins in ivr and is routed to the queue", async () => {
  const { clock, caller } = start({ appId: "automated-entry" });
  const answer = await caller.call("requestChat", { json: {} });
  expect(answer.json["state"]).toBe("ivr");
  clock.advance(60_000);
  const states = (await caller.pollEvents(String(answer.json["chat_id"]))).map(({ state }) => state).filter(Boolean);
  expect(states).toEqual(["ivr", "queued", "connecting", "connected"]);
});

test("a message is acknowledged and repeated, letter by letter", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(60_000);
  await caller.pollEvents(chatId);
  const msg = '日本<br>$& {text} "\\ 😀';
  await caller.say(chatId, msg, "m-7");
  clock.advance(60_000);
  const events = await caller.pollEvents(chatId);
  expect(events.map((event) => [event["event"], event["ref_msg_id"] ?? event["msg"]])).toEqual([
    ["chat_session_message_delivered", "m-7"],
    ["chat_session_message_read", "m-7"],
    ["chat_session_typing", undefined],
    ["chat_session_not_typing", undefined],
    ["chat_session_message", msg],
  ]);
});

test("what is said before an agent is there is heard once one is", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  await caller.say(chatId, "one", "m-1");
  await caller.say(chatId, "two", "m-2");
  clock.advance(60_000);
  const events = await caller.pollEvents(chatId);
  const connectedAt = events.findIndex(({ state }) => state === "connected");
  const delivered = events.flatMap(({ ref_msg_id, event }, at) =>
    event === "chat_session_message_delivered" ? [[ref_msg_id, at > connectedAt]] : [],
  );
  expect(delivered).toEqual([
    ["m-1", true],
    ["m-2", true],
  ]);
  expect(events.flatMap(({ msg }) => (msg === "one" || msg === "two" ? [msg] : []))).toEqual(["one", "two"]);
});

test("an entry that does not have reading told tells delivery only", async () => {
  const { clock, caller } = start({ appId: "discreet-entry" });
  const chatId = await caller.requestChat();
  clock.advance(1000);
  await caller.say(chatId, "hello", "m-1");
  clock.advance(1000);
  const receipts = (await caller.pollEvents(chatId)).filter(({ ref_msg_id }) => ref_msg_id === "m-1");
  expect(namesOf(receipts)).toEqual(["chat_session_message_delivered"]);
});

test.each([
  ["/end", ["chat_session_party_left", "chat_session_ended"]],
  ["/fail", ["chat_session_status"]],
  [
    "/transfer",
    [
      "chat_session_party_left",
      "chat_session_status",
      "chat_session_status",
      "chat_session_status",
      "chat_session_party_joined",
    ],
  ],
  ["/form", ["chat_session_form_show"]],
  ["/secure-form", ["chat_session_secure_form_show"]],
  ["/case", ["chat_session_case_set"]],
  ["/file", ["chat_session_file"]],
  ["/location", ["chat_session_location"]],
  ["/call", ["chat_session_signaling"]],
  ["/cobrowse", ["chat_session_cobrowsing_requested"]],
  ["/secure-form-cancel", ["chat_session_secure_form_show", "chat_session_secure_form_cancel"]],
  ["/cobrowsing-started", ["chat_session_cobrowsing_started"]],
  ["/cobrowsing-ended", ["chat_session_cobrowsing_ended"]],
  ["/cobrowsing-rejected", ["chat_session_cobrowsing_rejected"]],
  ["/service", ["chat_session_info"]],
  ["/quiet", []],
])("the command %s brings %j", async (command, expected) => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(60_000);
  await caller.pollEvents(chatId);
  await caller.say(chatId, command);
  clock.advance(1000);
  expect(namesOf(await caller.pollEvents(chatId))).toEqual(["chat_session_message_delivered", ...expected]);
});

test("after the agent ended the chat one poll tells it and nothing else finds the session", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(60_000);
  await caller.say(chatId, "/end");
  clock.advance(1000);
  const gone = [
    await caller.call("getActiveChat"),
    await caller.call("getChatHistory", { path: { chatId } }),
    await caller.say(chatId, "?"),
  ];
  expect(gone.map(outcomeOf)).toEqual(["404/5005", "404/5005", "404/5005"]);
  expect(namesOf(await caller.pollEvents(chatId)).at(-1)).toBe("chat_session_ended");
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
});

test("a transferred client is met by a party with another id", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(1000);
  await caller.say(chatId, "/transfer");
  clock.advance(1000);
  const events = await caller.pollEvents(chatId);
  const joined = events.filter(({ event }) => event === "chat_session_party_joined").map(({ party_id }) => party_id);
  expect(new Set(joined).size).toBe(2);
});

test("a client that leaves the conversation still gets the scenario's goodbye, then the end", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(60_000);
  await caller.pollEvents(chatId);
  await caller.send(chatId, { event: "chat_session_disconnect" });
  expect((await caller.call("getActiveChat")).json["state"]).toBe("ivr");
  clock.advance(60_000);
  const events = await caller.pollEvents(chatId);
  expect(namesOf(events)).toEqual([
    "chat_session_party_left",
    "chat_session_status",
    "chat_session_party_joined",
    "chat_session_message",
    "chat_session_ended",
  ]);
});

test("what the agent was about to say is not said any more once the client has left the conversation", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(1000);
  await caller.say(chatId, "unmistakable");
  await caller.send(chatId, { event: "chat_session_disconnect" });
  clock.advance(1000);
  const said = (await caller.pollEvents(chatId)).flatMap((event) => event["msg"] ?? []);
  expect(said).toEqual(["Hello, how can I help?", "Thank you and goodbye."]);
});

test("an answered form and a call request get their replies", async () => {
  const { clock, caller } = start();
  const chatId = await caller.requestChat();
  clock.advance(60_000);
  await caller.say(chatId, "/form");
  clock.advance(1000);
  const form_request_id = (await caller.pollEvents(chatId)).at(-1)?.["form_request_id"];
  await caller.send(chatId, {
    event: "chat_session_form_data",
    form_request_id,
    form_name: "Survey",
    data: { a: "x" },
  });
  await caller.send(chatId, { event: "chat_session_signaling", data: { type: "REQUEST_CALL", offerVideo: true } });
  await caller.send(chatId, { event: "chat_session_signaling", data: null });
  clock.advance(60_000);
  expect(namesOf(await caller.pollEvents(chatId))).toEqual(["chat_session_message", "chat_session_signaling"]);
});

test("a scenario is data: steps without a wait come in one answer, impossible ones are left out", async () => {
  const clock = virtualClock();
  const parties: ScenarioInput["parties"] = {
    agent: { firstName: "A", lastName: "B", displayName: "AB", type: "external" },
  };
  const onStart: ScenarioInput["onStart"] = [
    { do: "accept" },
    { do: "reserve" },
    { do: "decline" },
    { do: "reserve" },
    { do: "accept", afterMs: 7 },
    { do: "leave" },
  ];
  const tenants = [{ tenantUrl: "acme.example.com", apps: [{ appId: "sales-entry", scenario: "own", ewt: null }] }];
  const tenant = createTenant({ clock, config: { tenants, scenarios: { own: { parties, onStart } } } });
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat();
  const statesOf = async (): Promise<unknown[]> =>
    (await caller.pollEvents(chatId)).map(({ state, ewt }) => [state, ewt]);
  expect(await statesOf()).toEqual([
    ["connecting", "0"],
    ["queued", "0"],
    ["connecting", "0"],
  ]);
  clock.advance(7);
  expect(await statesOf()).toEqual([["connected", "0"]]);
});
