import type { ContractFlow } from "../harness/case.ts";
import { eventsOf } from "../../client/exchange.ts";
import { wordsOf } from "./told.ts";
import { heldPollOf } from "../harness/states.ts";

const area = "long poll";
const needs = "scriptedAgent";

export const pollFlows: readonly ContractFlow[] = [
  {
    id: "POLL-010",
    title: "A held poll is answered as soon as there is an event",
    area,
    needs,
    tier: "required",
    source: "[onecloud: get_clientweb-api-v2-chats-chatid-events]",
    covers: { operations: ["getNewChatEvents", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("heldPoll");
      const poll = heldPollOf(chat);
      await flow.say(chat, "wake up");
      const exchange = await flow.settle(poll);
      flow.expectSuccess(exchange);
      flow.expectThat("events of the held poll", eventsOf(exchange).length > 0, "at least one", eventsOf(exchange));
      flow.expectReleased(exchange);
    },
  },
  {
    id: "POLL-011",
    title: "The first of two polls goes on and gets the next event",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events",
    covers: {
      operations: ["getNewChatEvents", "sendEvents"],
      errors: [{ operation: "getNewChatEvents", code: "5509" }],
    },
    async run(flow) {
      const chat = await flow.start("heldPoll");
      const first = heldPollOf(chat);
      const second = chat.client.getNewChatEvents({ path: { chatId: chat.chatId } });
      await flow.target.untilHeld(2);
      await flow.say(chat, "who gets this");
      const [won, refused] = await flow.settle(Promise.all([first, second]));
      flow.expectSuccess(won);
      flow.expectThat("events of the first poll", eventsOf(won).length > 0, "at least one", eventsOf(won));
      flow.expectError(refused, "5509");
    },
  },
  {
    id: "POLL-012",
    title: "A client that aborts its poll can poll again at once",
    area,
    needs,
    tier: "recommended",
    source: "[web: startPoll] aborts after 13 s and polls again at once",
    covers: { operations: ["getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const abort = new AbortController();
      const path = { chatId: chat.chatId };
      const aborted = chat.client.getNewChatEvents({ path, signal: abort.signal });
      await flow.target.untilHeld(1);
      abort.abort();
      await aborted;
      await flow.target.untilNoticed();
      const next = await flow.settle(chat.client.getNewChatEvents({ path }));
      flow.expectSuccess(next);
    },
  },
  {
    id: "POLL-013",
    title: "Events that come while no poll is held wait for the next one",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events: those not delivered yet",
    covers: { operations: ["getNewChatEvents", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "keep this");
      await flow.target.wait(2_000);
      const events = await flow.poll(chat);
      flow.expectEqual("echoes in the next poll", events.filter(({ msg }) => msg === "keep this").length, 1);
    },
  },
  {
    id: "POLL-014",
    title: "Several waiting events come in one answer, oldest first",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events",
    covers: { operations: ["getNewChatEvents", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const texts = ["a", "b", "c"];
      for (const [index, msg] of texts.entries()) {
        await flow.say(chat, msg, String(index));
      }
      await flow.target.wait(2_000);
      const events = await flow.poll(chat);
      const echoes = wordsOf(events);
      flow.expectEqual("messages in one answer", echoes, texts);
      const times = events.map(({ timestamp }) => Number(timestamp)).filter((time) => !Number.isNaN(time));
      flow.expectEqual(
        "their times",
        times,
        times.toSorted((one, other) => one - other),
      );
    },
  },
  {
    id: "POLL-015",
    title: "A delivered event is not delivered again",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events: new ones only",
    covers: { operations: ["getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const events = await flow.pollFor(chat, () => false);
      const ids = events.filter(({ event }) => event === "chat_session_message").map(({ msg_id }) => msg_id);
      flow.expectThat("messages", ids.length > 0, "at least one", events);
      flow.expectEqual("message ids, each once", ids, [...new Set(ids)]);
    },
  },
  {
    id: "POLL-016",
    title: "Sessions polled at the same time get their own events only",
    area,
    needs,
    tier: "required",
    source: "[seed] clientId identifies sessions",
    covers: { operations: ["getNewChatEvents", "sendEvents"] },
    async run(flow) {
      const chats = [await flow.start("quietChat"), await flow.start("quietChat"), await flow.start("quietChat")];
      for (const [index, chat] of chats.entries()) {
        await flow.say(chat, `for session ${index}`);
      }
      for (const [index, chat] of chats.entries()) {
        const events = await flow.pollFor(chat, () => false);
        const echoes = wordsOf(events);
        flow.expectEqual(`messages of session ${index}`, echoes, [`for session ${index}`]);
      }
    },
  },
];
