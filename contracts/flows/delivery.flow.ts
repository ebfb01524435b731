import type { WireEvent } from "../../client/exchange.ts";
import type { ContractFlow } from "../harness/case.ts";
import { isNamed, wordsOf } from "./told.ts";

const area = "delivery";
const needs = "scriptedAgent";

/** Events that pass and are not kept, and those of which no source says whether they are. */
const unkept = ["chat_session_typing", "chat_session_not_typing", "chat_session_signaling"];

function named(events: readonly WireEvent[]): unknown[] {
  return events.map(({ event }) => event);
}

/** What is delivered, in which order, and how it compares with the history. */
export const deliveryFlows: readonly ContractFlow[] = [
  {
    id: "DELIV-001",
    title: "Several events of one request are taken in their order, each once",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Send Events: several events at once",
    covers: { operations: ["sendEvents", "getNewChatEvents"], clientEvents: ["chat_session_message"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const texts = ["one of four", "two of four", "three of four", "four of four"];
      await flow.send(
        chat,
        texts.map((msg, index) => ({ event: "chat_session_message", msg_id: `batch-${index}`, msg })),
      );
      flow.expectEqual("messages of the agent", wordsOf(await flow.pollFor(chat, () => false)), texts);
      const own = (await flow.history(chat)).filter(({ party_id }) => party_id === chat.chatId);
      flow.expectEqual("own messages in the history", wordsOf(own), texts);
    },
  },
  {
    id: "DELIV-002",
    title: "A message is delivered before it is read, and read before it is answered",
    area,
    needs,
    tier: "recommended",
    source: "[bp 5.8 MessagingChat]: delivered on arrival, read once it is seen",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message_delivered", "chat_session_message_read", "chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "first and then", "order-1");
      const steps = ["chat_session_message_delivered", "chat_session_message_read", "chat_session_message"];
      const told = (await flow.pollFor(chat, () => false)).filter(({ event }) => steps.includes(String(event)));
      flow.expectEqual("order of receipts and answer", named(told), steps);
    },
  },
  {
    id: "DELIV-003",
    title: "Receipts come from the agent who joined",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Server Events, party_id of chat_session_message_delivered and _read",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message_delivered", "chat_session_message_read"],
    },
    async run(flow) {
      const chat = await flow.start("joinedAgent");
      await flow.say(chat, "who reads this", "party-1");
      const receipts = (await flow.pollFor(chat, () => false)).filter(({ ref_msg_id }) => ref_msg_id === "party-1");
      flow.expectEqual(
        "senders of the receipts",
        receipts.map(({ party_id }) => party_id),
        [chat.partyId, chat.partyId],
      );
    },
  },
  {
    id: "DELIV-004",
    title: "Each message of a client has receipts of its own, in the order of the messages",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Server Events, ref_msg_id",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_message_delivered"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const ids = ["own-1", "own-2", "own-3"];
      for (const id of ids) await flow.say(chat, `words of ${id}`, id);
      const events = await flow.pollFor(chat, () => false);
      for (const name of ["chat_session_message_delivered", "chat_session_message_read"])
        flow.expectEqual(
          `messages that ${name} names`,
          events.filter(isNamed(name)).map(({ ref_msg_id }) => ref_msg_id),
          ids,
        );
    },
  },
  {
    id: "DELIV-005",
    title: "Receipts of a client are not answered with receipts",
    area,
    needs,
    tier: "recommended",
    source: "[ios] and [android] samples send two receipts for every message",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      clientEvents: ["chat_session_message_delivered", "chat_session_message_read"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const greeting = (await flow.history(chat)).find(isNamed("chat_session_message"));
      const ref_msg_id = String(greeting?.["msg_id"]);
      await flow.send(chat, [{ event: "chat_session_message_delivered", ref_msg_id }]);
      await flow.send(chat, [{ event: "chat_session_message_read", ref_msg_id }]);
      flow.expectEqual("events that follow", named(await flow.pollFor(chat, () => false)), []);
    },
  },
  {
    id: "DELIV-006",
    title: "The history holds every kept event that was polled, alike in all members",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Get Chat History: all client and server events",
    covers: { operations: ["getNewChatEvents", "getChatHistory", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const polled = [...(await flow.pollFor(chat, () => false))];
      await flow.say(chat, "for the record");
      polled.push(...(await flow.pollFor(chat, () => false)));
      const wanted = polled.filter(({ event }) => !unkept.includes(String(event)));
      const own = await flow.history(chat);
      const kept = own.filter(({ event, party_id }) => !unkept.includes(String(event)) && party_id !== chat.chatId);
      flow.expectThat("events polled", wanted.length > 0, "at least one", polled);
      flow.expectEqual("events of others in the history", kept, wanted);
    },
  },
  {
    id: "DELIV-007",
    title: "The times of the history never go back",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Chat History: timestamp orders the events",
    covers: { operations: ["getChatHistory", "sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      for (const msg of ["early", "later"]) {
        await flow.say(chat, msg);
        await flow.pollFor(chat, () => false);
      }
      const times = (await flow.history(chat)).flatMap(({ timestamp }) =>
        timestamp === undefined ? [] : [Number(timestamp)],
      );
      flow.expectThat("times", times.length > 1 && times.every(Number.isFinite), "several", times);
      flow.expectEqual(
        "times of the history",
        times,
        times.toSorted((one, other) => one - other),
      );
    },
  },
  {
    id: "DELIV-008",
    title: "Events tell the time at which they happened",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Server Events, timestamp; unit: every client",
    covers: { operations: ["getNewChatEvents"] },
    async run(flow) {
      const beforeS = Math.floor(flow.target.now() / 1000);
      const chat = await flow.start("newChat");
      const events = await flow.pollFor(chat, isNamed("chat_session_message"));
      const afterS = Math.ceil(flow.target.now() / 1000);
      const times = events.flatMap(({ timestamp }) => (timestamp === undefined ? [] : [Number(timestamp)]));
      const isNow = (time: number): boolean => time >= beforeS - clockSkewS && time <= afterS + clockSkewS;
      const expected = `from ${beforeS} to ${afterS}`;
      flow.expectThat("timestamps", times.length > 0 && times.every(isNow), expected, times);
    },
  },
  {
    id: "DELIV-009",
    title: "A session is told its states in an order in which they can come",
    area,
    needs,
    tier: "recommended",
    source: "[ios ContactCenterChatSessionProperties.swift]: queued, then connecting, then connected",
    covers: { operations: ["getNewChatEvents"], serverEvents: ["chat_session_status"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const events = await flow.pollFor(chat, isNamed("chat_session_message"));
      const states = events.filter(isNamed("chat_session_status")).map(({ state }) => String(state));
      const ranks = states.map((state) => stateOrder.indexOf(state));
      const sorted = ranks.toSorted((one, other) => one - other);
      flow.expectThat(
        "states",
        ranks.every((rank, at) => rank >= 0 && rank === sorted[at]),
        stateOrder.join(", "),
        states,
      );
      const names = named(events);
      const connectedAt = events.findIndex(({ state }) => state === "connected");
      const joinedAt = names.indexOf("chat_session_party_joined");
      flow.expectThat("the agent joins", joinedAt > connectedAt, "after the state connected", names);
    },
  },
  {
    id: "DELIV-011",
    title: "Equal words said twice are delivered twice",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events: each message has a msg_id of its own",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_message"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const words = ["yes", "yes", "yes"];
      for (const msg of words) await flow.say(chat, msg);
      flow.expectEqual("messages of the agent", wordsOf(await flow.pollFor(chat, () => false)), words);
    },
  },
  {
    id: "DELIV-012",
    title: "Waiting events of different kinds come in the order in which they happened",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message_delivered", "chat_session_message_read", "chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "in which order");
      await flow.target.wait(2_000);
      const events = await flow.poll(chat);
      const kept = (await flow.history(chat)).slice(-events.length);
      const passing = events.filter(({ event }) => !unkept.includes(String(event)));
      flow.expectThat("waiting events", passing.length > 2, "receipts and an answer", named(events));
      flow.expectEqual("order of receipts and answer", named(passing), named(kept).slice(-passing.length));
      flow.expectThat("the answer", named(events).at(-1) === "chat_session_message", "comes last", named(events));
    },
  },
  {
    id: "DELIV-013",
    title: "Waiting events of different senders come in the order in which they happened",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_party_left", "chat_session_party_joined", "chat_session_ended"],
      clientEvents: ["chat_session_disconnect"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.send(chat, [{ event: "chat_session_disconnect" }]);
      await flow.target.wait(2_000);
      const steps = ["party_left", "party_joined", "message", "ended"].map((step) => `chat_session_${step}`);
      const told = named(await flow.poll(chat)).filter((name) => steps.includes(String(name)));
      flow.expectEqual("order of the farewell", told, steps);
    },
  },
  {
    id: "DELIV-010",
    title: "The history of a session holds nothing of another session",
    area,
    tier: "required",
    source: "[postman v2] Get Chat History: the events of this session",
    covers: { operations: ["sendEvents", "getChatHistory"] },
    async run(flow) {
      const chats = [await flow.start("newChat"), await flow.start("newChat")];
      for (const [index, chat] of chats.entries()) await flow.say(chat, `only in ${index}`, `only-${index}`);
      for (const [index, chat] of chats.entries()) {
        const history = await flow.history(chat);
        // An agent may have answered by now, and repeat the words; those of the other session are nobody's here.
        const own = wordsOf(history.filter(({ party_id }) => party_id === chat.chatId));
        flow.expectEqual(`own words in the history of session ${index}`, own, [`only in ${index}`]);
        const foreign = wordsOf(history).filter((msg) => String(msg).includes(`only in ${1 - index}`));
        flow.expectEqual(`words of the other session in the history of session ${index}`, foreign, []);
      }
    },
  },
];

/** How far the clocks of the two ends may be apart, in seconds. */
const clockSkewS = 300;

const stateOrder = ["ivr", "queued", "connecting", "connected"];
