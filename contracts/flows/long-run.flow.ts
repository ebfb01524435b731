import { eventsOf, type WireEvent } from "../../client/exchange.ts";
import type { ContractFlow } from "../harness/case.ts";
import { isNamed, wordsOf } from "./told.ts";

const area = "endurance";
const needs = "scriptedAgent";

/** Messages of a long conversation; with what the agent adds, several hundred events. */
const messages = 60;
/** Sessions of a busy contact centre. */
const manySessions = 130;
/** Clients that poll side by side. */
const crowd = 60;

const dayMs = 86_400_000;
/** How much later an answer may be once a session has grown, in milliseconds: far more than any jitter. */
const toleratedMs = 500;

/** What holds at the beginning has to hold after a long time, for many, and at any hour. */
export const longRunFlows: readonly ContractFlow[] = [
  {
    id: "LONG-001",
    title: "A long conversation is delivered as completely as a short one",
    area,
    needs,
    isHeavy: true,
    tier: "required",
    source: "[postman v2] Get New Chat Events, Get Chat History; nothing limits a conversation",
    covers: { operations: ["sendEvents", "getNewChatEvents", "getChatHistory"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const said: string[] = [];
      const told: WireEvent[] = [];
      for (let index = 0; index < messages; index += 1) {
        const msg = `message ${index}`;
        said.push(msg);
        await flow.say(chat, msg, `long-${index}`);
        told.push(...(await flow.pollFor(chat, isNamed("chat_session_message"))));
      }
      flow.expectEqual("messages of the agent", wordsOf(told), said);
      const own = (await flow.history(chat)).filter(({ party_id }) => party_id === chat.chatId);
      flow.expectEqual("own messages in the history", wordsOf(own), said);
      const ids = told.filter(isNamed("chat_session_message")).map(({ msg_id }) => msg_id);
      flow.expectEqual("ids of the agent that come twice", ids.length - new Set(ids).size, 0);
    },
  },
  {
    id: "LONG-002",
    title: "Many waiting events come in one answer, all of them",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events: all that were not delivered yet",
    covers: { operations: ["sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const texts = Array.from({ length: 30 }, (_, index) => `waiting ${index}`);
      await flow.send(
        chat,
        texts.map((msg, index) => ({ event: "chat_session_message", msg_id: `wait-${index}`, msg })),
      );
      await flow.target.wait(2_000);
      flow.expectEqual("messages in one answer", wordsOf(await flow.poll(chat)), texts);
    },
  },
  {
    id: "LONG-003",
    title: "After many sessions a new one is served like the first",
    area,
    needs: "ownTenant",
    isHeavy: true,
    tier: "required",
    source: "[postman v2] Request Chat; nothing limits the number of sessions",
    covers: { operations: ["requestChat", "sendEvents", "getNewChatEvents", "getChatHistory"] },
    async run(flow) {
      const first = await flow.start("newChat");
      await flow.say(first, "from the first", "first-1");
      const ids = new Set([first.chatId]);
      for (let sessions = 1; sessions < manySessions; sessions += 1) ids.add((await flow.start("newChat")).chatId);
      flow.expectEqual("chat ids, each once", ids.size, manySessions);
      const last = await flow.start("quietChat");
      await flow.say(last, "from the last");
      flow.expectEqual("messages of the last", wordsOf(await flow.pollFor(last, () => false)), ["from the last"]);
      const own = (await flow.history(first)).filter(({ party_id }) => party_id === first.chatId);
      flow.expectEqual("messages of the first", wordsOf(own), ["from the first"]);
      flow.expectHeld(await flow.settle(last.client.getNewChatEvents({ path: { chatId: last.chatId } })));
    },
  },
  {
    id: "LONG-004",
    title: "A client is served in a crowd of clients that poll as it is alone",
    area,
    needs: "ownTenant",
    isHeavy: true,
    tier: "required",
    source: "[postman v2] Get New Chat Events; nothing limits the number of clients",
    covers: { operations: ["requestChat", "sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const speaker = await flow.start("quietChat");
      const chats = [];
      for (let clients = 0; clients < crowd; clients += 1) chats.push(await flow.start("newChat"));
      await flow.settle(Promise.all(chats.map((chat) => flow.pollFor(chat, isNamed("chat_session_message")))));
      const polls = chats.map(({ client, chatId }) => client.getNewChatEvents({ path: { chatId } }));
      await flow.target.untilHeld(crowd);
      await flow.say(speaker, "from the crowd");
      const words = wordsOf(await flow.pollFor(speaker, isNamed("chat_session_message")));
      flow.expectEqual("messages of the one who speaks", words, ["from the crowd"]);
      for (const exchange of await flow.settle(Promise.all(polls))) {
        flow.expectSuccess(exchange);
        flow.expectHeld(exchange);
      }
    },
  },
  {
    id: "LONG-005",
    title: "A poll is answered as soon after many events as after few",
    area,
    needs,
    isHeavy: true,
    // How fast an answer has to be is said nowhere.
    tier: "observed",
    source: "stated nowhere; [onecloud: get_clientweb-api-v2-chats-chatid-events] answers when there is an event",
    covers: { operations: ["sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const { client, chatId } = chat;
      const waits: number[] = [];
      for (let rounds = 0; rounds < messages / 2; rounds += 1) {
        await flow.say(chat, `round ${rounds}`, `round-${rounds}`);
        const exchange = await flow.settle(client.getNewChatEvents({ path: { chatId } }));
        flow.expectThat("events", eventsOf(exchange).length > 0, "at least one", eventsOf(exchange));
        waits.push(exchange.waitingMs ?? Infinity);
        await flow.pollFor(chat, isNamed("chat_session_message"));
      }
      const [early = 0, late = Infinity] = [waits[0], waits.at(-1)];
      flow.expectThat("time to the last answer", late <= early + toleratedMs, `${early + toleratedMs} ms`, late);
    },
  },
  {
    id: "LONG-007",
    title: "A poll is answered as soon among many sessions as among few",
    area,
    needs: "ownTenant",
    tier: "observed",
    source: "stated nowhere; [onecloud: get_clientweb-api-v2-chats-chatid-events] answers when there is an event",
    covers: { operations: ["requestChat", "sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const { client, chatId } = chat;
      const waits: number[] = [];
      for (const others of [0, crowd]) {
        for (let sessions = 0; sessions < others; sessions += 1) await flow.start("newChat");
        await flow.say(chat, "/quiet");
        const exchange = await flow.settle(client.getNewChatEvents({ path: { chatId } }));
        flow.expectThat("events", eventsOf(exchange).length > 0, "at least one", eventsOf(exchange));
        waits.push(exchange.waitingMs ?? Infinity);
      }
      const [early = 0, late = Infinity] = waits;
      flow.expectThat("time to the answer", late <= early + toleratedMs, `${early + toleratedMs} ms`, late);
    },
  },
  {
    id: "LONG-006",
    title: "Polls are answered across midnight as at any other hour",
    area,
    needs: "ownTenant",
    tier: "required",
    source: "[postman v2] Get New Chat Events; no hour is excepted",
    covers: { operations: ["getNewChatEvents"] },
    async run(flow) {
      const toMidnightMs = dayMs - (flow.target.now() % dayMs);
      await flow.target.wait(Math.max(0, toMidnightMs - 90_000));
      const chat = await flow.start("quietChat");
      const untilMs = flow.target.now() + 120_000;
      for (let polls = 0; polls < 24 && flow.target.now() < untilMs; polls += 1) await flow.poll(chat);
      flow.expectThat("time", flow.target.now() >= untilMs, "two minutes later", flow.target.now());
    },
  },
];
