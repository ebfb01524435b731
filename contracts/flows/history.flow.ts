import type { ContractFlow } from "../harness/case.ts";

const area = "history";
const needs = "scriptedAgent";

export const historyFlows: readonly ContractFlow[] = [
  {
    id: "HIST-006",
    title: "The history holds what has not been polled yet",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Chat History: all events of the session",
    covers: { operations: ["sendEvents", "getChatHistory"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "not polled yet");
      await flow.target.wait(2_000);
      const echoes = (await flow.history(chat)).filter(
        ({ msg, party_id }) => msg === "not polled yet" && party_id !== chat.chatId,
      );
      flow.expectEqual("echoes in the history", echoes.length, 1);
    },
  },
  {
    id: "HIST-002",
    title: "The history holds what the client said, with the chat id as its party",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events, chat_session_message; [ios ContactCenterEvent.swift]",
    covers: { operations: ["sendEvents", "getChatHistory"], clientEvents: ["chat_session_message"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "I said this", "said-1");
      const said = (await flow.history(chat)).filter((event) => event["msg_id"] === "said-1");
      flow.expectEqual(
        "own messages in the history",
        said.map(({ event, party_id, msg }) => ({ event, party_id, msg })),
        [{ event: "chat_session_message", party_id: chat.chatId, msg: "I said this" }],
      );
    },
  },
  {
    id: "HIST-003",
    title: "The history holds every message that was polled, in the same order",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Chat History",
    covers: { operations: ["sendEvents", "getNewChatEvents", "getChatHistory"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const polled = [...(await flow.pollFor(chat, () => false))];
      await flow.say(chat, "one");
      polled.push(...(await flow.pollFor(chat, () => false)));
      const ids = (events: readonly Readonly<Record<string, unknown>>[]): unknown[] =>
        events
          .filter((event) => event["event"] === "chat_session_message" && event["party_id"] !== chat.chatId)
          .map((event) => event["msg_id"]);
      flow.expectThat("messages polled", ids(polled).length > 0, "at least one", polled);
      flow.expectEqual("ids of messages in the history", ids(await flow.history(chat)), ids(polled));
    },
  },
  {
    id: "HIST-004",
    title: "The history holds neither signaling nor typing",
    area,
    needs,
    // Documented for signaling; clients nevertheless look for it there.
    tier: "recommended",
    source: "[postman v2] Get Chat History; [web: historyEvents] differs",
    covers: {
      operations: ["sendEvents", "getChatHistory"],
      clientEvents: ["chat_session_signaling", "chat_session_typing"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.send(chat, [
        { event: "chat_session_typing" },
        { event: "chat_session_signaling", msg_id: "1", destination_party_id: "p-1", data: { type: "END_CALL" } },
        { event: "chat_session_message", msg_id: "2", msg: "hello" },
      ]);
      await flow.pollFor(chat, () => false);
      const passing = ["chat_session_signaling", "chat_session_typing", "chat_session_not_typing"];
      const kept = (await flow.history(chat)).filter(({ event }) => passing.includes(String(event)));
      flow.expectEqual("passing events in the history", kept, []);
    },
  },
  {
    id: "HIST-005",
    title: "Reading the history takes nothing from the next poll",
    area,
    needs,
    tier: "recommended",
    source: "[web: historyEvents] reads it beside its polls",
    covers: { operations: ["getChatHistory", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "still to come");
      await flow.target.wait(2_000);
      await flow.history(chat);
      const events = await flow.pollFor(chat, ({ msg }) => msg === "still to come");
      const echoes = events.filter(({ msg }) => msg === "still to come").length;
      flow.expectEqual("echoes polled after the history was read", echoes, 1);
    },
  },
];
