import { expect, test } from "vitest";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import type { ScenarioInput, StepInput } from "./scenario.ts";
import { testCaller, type SeenEvent } from "./test-caller.ts";

const agent = { firstName: "A", lastName: "B", displayName: "AB", type: "internal" } as const;
const scenario = { firstName: "", lastName: "", displayName: "S", type: "scenario" } as const;
const opening: StepInput[] = [{ do: "reserve" }, { do: "accept" }, { do: "join" }];

async function start(own: Partial<ScenarioInput>) {
  const clock = virtualClock();
  const tenants = [{ tenantUrl: "acme.example.com", apps: [{ appId: "sales-entry", scenario: "own" }] }];
  const tenant = createTenant({
    clock,
    config: { tenants, scenarios: { own: { parties: { agent, scenario }, ...own } } },
  });
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat();
  /** What is said to the client when some time has passed. */
  const said = async (ms = 0): Promise<unknown[]> => {
    clock.advance(ms);
    const polled = await caller.call("getNewChatEvents", { path: { chatId } });
    return ((polled.json["events"] ?? []) as SeenEvent[]).flatMap(({ msg }) => msg ?? []);
  };
  return { caller, chatId, said, send: (event: SeenEvent) => caller.send(chatId, event) };
}

const say = (text: string): StepInput => ({ do: "say", text });
const mark = say("-");

test("a wait goes on with the part of what came, and then with the steps behind it", async () => {
  const { said, send } = await start({
    onStart: [
      ...opening,
      mark,
      {
        do: "waitFor",
        replies: { chat_session_file: "file", ANSWER_CALL: null },
        withinMs: 1000,
        otherwise: "nothing",
      },
      say("then"),
    ],
    onMessage: [say("heard")],
    parts: { file: [say("a file")], nothing: [say("nothing")] },
  });
  await send({ event: "chat_session_message", msg: "not what it waits for" });
  expect(await said()).toEqual(["-", "heard"]);
  await send({ event: "chat_session_file", file_id: "f-1" });
  expect(await said()).toEqual(["a file", "then"]);
});

test("a wait that is over, or that time ended, takes nothing any more", async () => {
  const { said, send } = await start({
    onStart: [
      ...opening,
      mark,
      { do: "waitFor", replies: { chat_session_message: "first" }, withinMs: 1000, otherwise: "nothing" },
    ],
    onMessage: [say("later: {text}")],
    parts: { first: [say("first: {text}")], nothing: [say("nothing")] },
  });
  await send({ event: "chat_session_message", msg: "a" });
  await send({ event: "chat_session_message", msg: "b" });
  expect(await said(5000)).toEqual(["-", "first: a", "later: b"]);
});

test("a wait for which nothing comes goes on otherwise", async () => {
  const { said, send } = await start({
    onStart: [
      ...opening,
      mark,
      { do: "waitFor", replies: { REQUEST_CALL: null }, withinMs: 1000, otherwise: "nothing" },
      say("then"),
    ],
    onSignaling: { REQUEST_CALL: [say("by the usual way")] },
    parts: { nothing: [say("nothing")] },
  });
  expect(await said(999)).toEqual(["-"]);
  expect(await said(1)).toEqual(["nothing", "then"]);
  await send({ event: "chat_session_signaling", data: { type: "REQUEST_CALL" } });
  expect(await said()).toEqual(["by the usual way"]);
});

test("a candidate without a type is one all the same", async () => {
  const { said, send } = await start({
    onStart: [...opening, mark, { do: "waitFor", replies: { ICE_CANDIDATE: "met" }, withinMs: 1000 }],
    parts: { met: [say("met")] },
  });
  await send({ event: "chat_session_signaling", data: { candidate: "candidate:1", sdpMid: "0", sdpMLineIndex: "0" } });
  expect(await said()).toEqual(["-", "met"]);
});

test("what is said in the queue answers a wait of the automated stage", async () => {
  const { said, send } = await start({
    firstState: "ivr",
    onStart: [
      { do: "say", party: "scenario", text: "?" },
      { do: "waitFor", replies: { chat_session_message: "understood" }, withinMs: 1000 },
    ],
    parts: { understood: [{ do: "say", party: "scenario", text: "{text}!" }] },
  });
  await send({ event: "chat_session_message", msg: "sales" });
  expect(await said()).toEqual(["?", "sales!"]);
});

test("nobody speaks who has not joined or has left, but for the scenario", async () => {
  const { said } = await start({
    onStart: [
      say("too early"),
      { do: "say", party: "scenario", text: "welcome" },
      ...opening,
      say("hello"),
      { do: "leave" },
      say("too late"),
    ],
  });
  expect(await said()).toEqual(["welcome", "hello"]);
});

test("waits end with the conversation, and leaving it twice is leaving it once", async () => {
  const { said, send } = await start({
    onStart: [
      ...opening,
      mark,
      { do: "waitFor", replies: { chat_session_message: "met" }, withinMs: 1000, otherwise: "met" },
    ],
    onDisconnect: [{ do: "say", party: "scenario", text: "bye" }],
    parts: { met: [say("still there")] },
  });
  await send({ event: "chat_session_disconnect" });
  await send({ event: "chat_session_disconnect" });
  await send({ event: "chat_session_message", msg: "?" });
  expect(await said(5000)).toEqual(["-", "bye"]);
});

test("the state completed is told before the end where the scenario says so", async () => {
  const { caller, chatId } = await start({ onStart: [{ do: "end", tellCompleted: true }] });
  const events = await caller.pollEvents(chatId);
  expect(events).toEqual([
    { event: "chat_session_status", state: "completed", ewt: "0" },
    { event: "chat_session_ended" },
  ]);
});
