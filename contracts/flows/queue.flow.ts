import type { ContractFlow } from "../harness/case.ts";
import { isNamed, wordsOf } from "./told.ts";

const area = "delivery";
const needs = "scriptedAgent";

/** What is said before an agent is there, and what an agent's messages and receipts are known by. */
export const queueFlows: readonly ContractFlow[] = [
  {
    id: "DELIV-020",
    title: "What a client says in the queue reaches the agent who joins, in its order",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Send Events is open from the request on",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("newChat");
      const texts = ["first in the queue", "second in the queue", "third in the queue"];
      for (const [index, msg] of texts.entries()) await flow.say(chat, msg, `queue-${index}`);
      const words = wordsOf(await flow.pollFor(chat, () => false));
      flow.expectEqual(
        "messages of the agent",
        words.filter((msg) => texts.includes(String(msg))),
        texts,
      );
    },
  },
  {
    id: "DELIV-021",
    title: "A message is reported delivered only once there is somebody whom it was delivered to",
    area,
    needs,
    tier: "recommended",
    source: "[bp 5.8 MessagingChat]: delivered on arrival at the agent",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message_delivered", "chat_session_party_joined"],
    },
    async run(flow) {
      const chat = await flow.start("newChat");
      await flow.say(chat, "said in the queue", "early-1");
      const names = (await flow.pollFor(chat, () => false)).map(({ event }) => event);
      const joinedAt = names.indexOf("chat_session_party_joined");
      const deliveredAt = names.indexOf("chat_session_message_delivered");
      flow.expectThat("the first receipt", joinedAt >= 0 && deliveredAt > joinedAt, "after an agent joined", names);
    },
  },
  {
    id: "DELIV-022",
    title: "Each message of an agent has an id of its own",
    area,
    needs,
    tier: "required",
    source: "[ios ContactCenterEvent.swift]: unique within the session; [postman v2] Server Events, msg_id",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_message"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      for (const index of [1, 2, 3]) await flow.say(chat, `message ${index}`, `unique-${index}`);
      const events = await flow.pollFor(chat, () => false);
      const ids = events.filter(isNamed("chat_session_message")).map(({ msg_id }) => msg_id);
      flow.expectEqual("messages of the agent", ids.length, 3);
      flow.expectEqual("message ids, each once", ids, [...new Set(ids)]);
    },
  },
  {
    id: "DELIV-023",
    title: "An entry that keeps what was read to itself reports delivery only",
    area,
    needs: "troubledEntries",
    tier: "recommended",
    source: "[bp 5.8 MessagingChat]: read only if the entry is set so",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_message_delivered"] },
    async run(flow) {
      const chat = await flow.startAt("discreet-entry");
      await flow.say(chat, "do you read this", "discreet-1");
      const names = (await flow.pollFor(chat, () => false)).map(({ event }) => String(event));
      const receipts = names.filter((name) => name.startsWith("chat_session_message_"));
      flow.expectEqual("receipts", receipts, ["chat_session_message_delivered"]);
    },
  },
  {
    id: "DELIV-025",
    title: "Of two sessions each is told what became of its own messages",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events: the events of this session; Server Events, msg_id of receipts",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_message", "chat_session_message_delivered", "chat_session_message_read"],
    },
    async run(flow) {
      const chats = [await flow.start("quietChat"), await flow.start("quietChat")];
      for (const [index, chat] of chats.entries()) await flow.say(chat, `words of ${index}`, `own-${index}`);
      for (const [index, chat] of chats.entries()) {
        const told = await flow.pollFor(chat, () => false);
        const receipts = told.filter(({ event }) => String(event).startsWith("chat_session_message_"));
        const ids = [...new Set(receipts.map(({ ref_msg_id }) => ref_msg_id))];
        flow.expectEqual(`messages that session ${index} has receipts of`, ids, [`own-${index}`]);
        flow.expectEqual(`messages of the agent of session ${index}`, wordsOf(told), [`words of ${index}`]);
      }
    },
  },
  {
    id: "DELIV-024",
    title: "A program that cannot decode an event is not sent it",
    area,
    needs,
    // The program that cannot is at fault, but it is one that ships, and it stops polling.
    tier: "observed",
    source: "[android ContactCenterEvent.kt] fails on names that it does not know; stated by no page",
    covers: { operations: ["requestChat", "sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const platform = { os: "13", sdk: 33, manufacturer: "cx", model: "suite", hardware: "none", patch: "2023-07-05" };
      const chat = await flow.startAt(flow.target.appId, { user_platform: platform });
      await flow.say(chat, "/secure-form", "android-1");
      const names = (await flow.pollFor(chat, () => false)).map(({ event }) => event);
      flow.expectThat("events", !names.includes("chat_session_secure_form_show"), "none that Android stops at", names);
    },
  },
];
