import type { ContractFlow } from "../harness/case.ts";
import { isNamed, wordsOf } from "./told.ts";

const area = "conversation";
const needs = "scriptedAgent";

const isMessage = isNamed("chat_session_message");

export const conversationFlows: readonly ContractFlow[] = [
  {
    id: "FLOW-001",
    title: "An agent joins a new session and greets",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events",
    covers: {
      operations: ["requestChat", "getNewChatEvents"],
      serverEvents: ["chat_session_status", "chat_session_party_joined", "chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("newChat");
      const events = await flow.pollFor(chat, isMessage);
      const joined = events.find(isNamed("chat_session_party_joined"));
      const greeting = events.find(isMessage);
      const states = events.filter(isNamed("chat_session_status")).map((event) => event["state"]);
      flow.expectThat("the states told", states.at(-1) === "connected", '"connected" as the last one', states);
      flow.expectThat("chat_session_party_joined", joined !== undefined, "the agent is announced", events);
      flow.expectThat("chat_session_message", greeting !== undefined, "the agent greets", events);
      flow.expectEqual("sender of the greeting", greeting?.["party_id"], joined?.["party_id"]);
    },
  },
  {
    id: "FLOW-002",
    title: "A message reaches the agent and its echo comes back exactly once",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Send Events, Get New Chat Events",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "please repeat this", "echo-1");
      const events = await flow.pollFor(chat, () => false);
      const echoes = wordsOf(events);
      flow.expectEqual("messages that came back", echoes, ["please repeat this"]);
    },
  },
  {
    id: "FLOW-003",
    title: "A message is reported delivered and then read, under its own id",
    area,
    needs,
    tier: "required",
    source: "[seed] Features; [postman v2] Server Events",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message_delivered", "chat_session_message_read"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "hello", "receipt-1");
      const events = await flow.pollFor(chat, () => false);
      const receipts = events.filter(({ event }) => String(event).startsWith("chat_session_message_"));
      flow.expectEqual(
        "receipts",
        receipts.map(({ event, ref_msg_id }) => [event, ref_msg_id]),
        [
          ["chat_session_message_delivered", "receipt-1"],
          ["chat_session_message_read", "receipt-1"],
        ],
      );
    },
  },
  {
    id: "FLOW-004",
    title: "The agent is seen typing before it answers",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events",
    covers: {
      operations: ["getNewChatEvents"],
      serverEvents: ["chat_session_typing", "chat_session_not_typing"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "hello");
      const events = await flow.pollFor(chat, () => false);
      const typing = events.map(({ event }) => event).filter((name) => String(name).endsWith("typing"));
      flow.expectEqual("typing events", typing, ["chat_session_typing", "chat_session_not_typing"]);
    },
  },
  {
    id: "FLOW-005",
    title: "What a client sends does not come back to it by poll",
    area,
    needs,
    // Concluded from the clients, which draw their own messages themselves.
    tier: "recommended",
    source: "[ios], [android], [web] draw their own messages",
    covers: { operations: ["sendEvents", "getNewChatEvents"], clientEvents: ["chat_session_message"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "/quiet", "own-1");
      const events = await flow.pollFor(chat, () => false);
      const own = events.filter((event) => event["msg_id"] === "own-1" || event["party_id"] === chat.chatId);
      flow.expectEqual("own events among those polled", own, []);
    },
  },
  {
    id: "FLOW-006",
    title: "The order of several messages is kept",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const texts = ["first", "second", "third", "fourth"];
      for (const [index, msg] of texts.entries()) {
        await flow.say(chat, msg, `order-${index}`);
      }
      const events = await flow.pollFor(chat, () => false);
      const echoes = wordsOf(events);
      flow.expectEqual("messages in the order of their echo", echoes, texts);
    },
  },
  {
    id: "FLOW-007",
    title: "An agent who ends the chat leaves, and the client is told",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      errors: [{ operation: "getNewChatEvents", code: "5005" }],
      serverEvents: ["chat_session_party_left", "chat_session_ended"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "/end");
      const events = await flow.pollFor(chat, isNamed("chat_session_ended"));
      flow.expectThat(
        "chat_session_party_left",
        events.some(isNamed("chat_session_party_left")),
        "the agent leaves",
        events,
      );
      flow.expectThat("chat_session_ended", events.some(isNamed("chat_session_ended")), "the end is told", events);
      const after = await flow.settle(chat.client.getNewChatEvents({ path: { chatId: chat.chatId } }));
      flow.expectError(after, "5005");
    },
  },
];
