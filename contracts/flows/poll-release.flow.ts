import { eventsOf } from "../../client/exchange.ts";
import type { ContractFlow } from "../harness/case.ts";
import { heldPollOf } from "../harness/states.ts";
import { isNamed } from "./told.ts";

const area = "long poll";

/** How soon after an event a poll may be answered and still count as answered at once, in milliseconds: several round trips. */
const soonMs = 1_000;

/** When a poll is answered that has something to tell. */
export const pollReleaseFlows: readonly ContractFlow[] = [
  {
    id: "POLL-030",
    title: "A poll is answered at once while there are events waiting",
    area,
    needs: "scriptedAgent",
    tier: "required",
    source: "[onecloud: get_clientweb-api-v2-chats-chatid-events]: held when there are none",
    covers: { operations: ["sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "waiting already");
      await flow.target.wait(2_000);
      const exchange = await flow.settle(chat.client.getNewChatEvents({ path: { chatId: chat.chatId } }));
      flow.expectThat("events", eventsOf(exchange).length > 0, "at least one", eventsOf(exchange));
      flow.expectReleased(exchange);
    },
  },
  {
    id: "POLL-031",
    title: "A held poll is answered within a second of the event that it waits for",
    area,
    needs: "scriptedAgent",
    // At once, say the pages; how soon that is they do not say.
    tier: "observed",
    source: "[onecloud: get_clientweb-api-v2-chats-chatid-events]; no time is stated",
    covers: { operations: ["sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("heldPoll");
      await flow.target.wait(soonMs);
      const saidAtMs = flow.target.now();
      await flow.say(chat, "as soon as you can");
      const exchange = await flow.settle(heldPollOf(chat));
      const answeredMs = exchange.startedAtMs + (exchange.waitingMs ?? Infinity) - saidAtMs;
      flow.expectThat("time to the answer", answeredMs <= soonMs, `at most ${soonMs} ms`, answeredMs);
    },
  },
  {
    id: "POLL-032",
    title: "An event at the very end of a hold comes with that poll",
    area,
    needs: "ownTenant",
    tier: "observed",
    source: "stated nowhere; it waits for the next poll at worst",
    covers: { operations: ["sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const path = { chatId: chat.chatId };
      const { waitingMs } = await flow.settle(chat.client.getNewChatEvents({ path }));
      const poll = chat.client.getNewChatEvents({ path });
      await flow.target.untilHeld(1);
      await flow.target.wait((waitingMs ?? 0) - 50);
      await flow.say(chat, "/quiet");
      const events = eventsOf(await flow.settle(poll));
      flow.expectThat("events of the poll", events.length > 0, "the receipt", events);
    },
  },
  {
    id: "POLL-033",
    title: "A held poll is answered when the agent begins to type",
    area,
    needs: "scriptedAgent",
    tier: "recommended",
    source: "[postman v2] Server Events, chat_session_typing",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_typing"] },
    async run(flow) {
      const chat = await flow.startAt("silent-agent-entry");
      await flow.pollFor(chat, () => false);
      // The answer to what is said may be slow and the typing over by then, so it is polled for in the meantime.
      const saying = flow.say(chat, "will you answer");
      const isTyping = isNamed("chat_session_typing");
      const events = await flow.pollFor(chat, isTyping);
      await saying;
      const names = events.map(({ event }) => event);
      flow.expectThat("chat_session_typing", events.some(isTyping), "it is told while it lasts", names);
      flow.expectThat("its end", !names.includes("chat_session_not_typing"), "is told later", names);
    },
  },
  {
    id: "POLL-034",
    title: "What is asked beside the poll is answered within a second",
    area,
    // No time is stated; users see a tick that does not come.
    tier: "observed",
    source: "stated nowhere; clients show a message as sent when its request is answered",
    covers: { operations: ["sendEvents", "getChatHistory", "getActiveChat"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const asked = [
        await flow.say(chat, "are you quick"),
        await flow.settle(chat.client.getChatHistory({ path: { chatId: chat.chatId } })),
        await flow.settle(chat.client.getActiveChat()),
      ];
      for (const { operation, waitingMs } of asked) {
        const isSoon = waitingMs !== null && waitingMs <= soonMs;
        flow.expectThat(`time to the answer of ${operation}`, isSoon, `at most ${soonMs} ms`, waitingMs);
      }
    },
  },
];
