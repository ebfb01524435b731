import type { ContractFlow } from "../harness/case.ts";
import { eventsOf } from "../../client/exchange.ts";
import { errorCodeOf } from "../harness/conformance.ts";
import { isNamed, wordsOf } from "./told.ts";

const area = "session life";
const needs = "scriptedAgent";

const disconnect = { event: "chat_session_disconnect" };
const isEnded = isNamed("chat_session_ended");
const isJoined = isNamed("chat_session_party_joined");
const isLeft = isNamed("chat_session_party_left");

/** How parties and sessions go, and what still comes then. */
export const sessionEndFlows: readonly ContractFlow[] = [
  {
    id: "LIFE-020",
    title: "An agent says nothing more to a client that has left the conversation",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Client Events, chat_session_disconnect ends the conversation",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      clientEvents: ["chat_session_message", "chat_session_disconnect"],
    },
    async run(flow) {
      const chat = await flow.start("joinedAgent");
      await flow.say(chat, "you need not answer");
      await flow.send(chat, [disconnect]);
      const events = await flow.pollFor(chat, isEnded);
      // Where answers take their time the agent may have spoken before the client left; from the leaving on nothing may come.
      const leftAt = events.findIndex((event) => isLeft(event) && event["party_id"] === chat.partyId);
      const after = events.slice(leftAt + 1);
      const said = after.filter(isNamed("chat_session_message")).filter(({ party_id }) => party_id === chat.partyId);
      flow.expectEqual("words of the agent", wordsOf(said), []);
    },
  },
  {
    id: "LIFE-021",
    title: "Nothing follows the event that ends a session, and it comes once",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events, chat_session_ended: the session no longer exists",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_ended"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "/end");
      const names = (await flow.pollFor(chat, isEnded)).map(({ event }) => event);
      flow.expectEqual("events from the end on", names.slice(names.indexOf("chat_session_ended")), [
        "chat_session_ended",
      ]);
    },
  },
  {
    id: "LIFE-022",
    title: "The last events of a session that ends between two polls wait for the next poll",
    area,
    needs,
    tier: "recommended",
    source: "[ios] and [web] stop polling when they are told of the end",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_ended"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "/end");
      await flow.target.wait(2_000);
      const events = await flow.poll(chat);
      flow.expectThat("chat_session_ended", events.some(isEnded), "it comes with the next poll", events);
    },
  },
  {
    id: "LIFE-023",
    title: "The history still holds what was said when the client has left the conversation",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Client Events, chat_session_disconnect keeps the session; Get Chat History",
    covers: { operations: ["sendEvents", "getChatHistory"], clientEvents: ["chat_session_disconnect"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "said before leaving");
      await flow.send(chat, [disconnect]);
      const exchange = await flow.settle(chat.client.getChatHistory({ path: { chatId: chat.chatId } }));
      // Where answers take their time the scenario may be over by now, and with it the session.
      if (errorCodeOf(exchange) === "5005") {
        flow.recordError(exchange, "5005");
        return;
      }
      flow.expectSuccess(exchange);
      const own = eventsOf(exchange).filter(({ party_id }) => party_id === chat.chatId);
      flow.expectEqual("own words in the history", wordsOf(own), ["said before leaving"]);
    },
  },
  {
    id: "LIFE-024",
    title: "A party that leaves has joined before",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events, party_id of chat_session_party_left",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_party_joined", "chat_session_party_left"],
    },
    async run(flow) {
      const chat = await flow.start("joinedAgent");
      await flow.say(chat, "/end");
      const left = (await flow.pollFor(chat, isEnded)).filter(isLeft).map(({ party_id }) => party_id);
      flow.expectEqual("parties that left", left, [chat.partyId]);
    },
  },
  {
    id: "LIFE-025",
    title: "An agent who takes over joins under a party id of its own",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events, chat_session_party_joined: one party id for each agent",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_party_left", "chat_session_party_joined"],
    },
    async run(flow) {
      const chat = await flow.start("joinedAgent");
      await flow.say(chat, "/transfer");
      const joined = (await flow.pollFor(chat, isJoined)).find(isJoined);
      flow.expectThat("chat_session_party_joined", joined !== undefined, "another agent joins", joined);
      flow.expectThat("its party id", joined?.["party_id"] !== chat.partyId, `not ${chat.partyId}`, joined);
    },
  },
  {
    id: "LIFE-026",
    title: "A client that leaves the conversation hears of the end once the scenario is over",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Client Events, chat_session_disconnect; [ios] polls until it is told of the end",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_ended"],
      clientEvents: ["chat_session_disconnect"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.send(chat, [disconnect]);
      const events = await flow.pollFor(chat, isEnded);
      flow.expectThat("chat_session_ended", events.some(isEnded), "it is told", events);
    },
  },
];
