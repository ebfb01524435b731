import { eventsOf } from "../../client/exchange.ts";
import { limits } from "../../protocol/limits.ts";
import type { ContractFlow } from "../harness/case.ts";
import { heldPollOf } from "../harness/states.ts";
import { wordsOf } from "./told.ts";

const area = "long poll";
const needs = "scriptedAgent";

/** What an agent lets a client know of each message, in this order; typing aside. */
const answerSteps = ["chat_session_message_delivered", "chat_session_message_read", "chat_session_message"];

function isOfAnswer(name: unknown): boolean {
  return answerSteps.includes(String(name));
}

/** Who may poll when, and what becomes of a poll that is refused, given up or repeated. */
export const pollSlotFlows: readonly ContractFlow[] = [
  {
    id: "POLL-020",
    title: "Each of several polls in a row is held within the window",
    area,
    needs,
    tier: "required",
    source: "[onecloud: get_clientweb-api-v2-chats-chatid-events]",
    covers: { operations: ["getNewChatEvents"] },
    async run(flow) {
      const { client, chatId } = await flow.start("quietChat");
      for (let polls = 0; polls < 4; polls += 1) {
        const exchange = await flow.settle(client.getNewChatEvents({ path: { chatId } }));
        flow.expectSuccess(exchange);
        flow.expectHeld(exchange);
      }
    },
  },
  {
    id: "POLL-021",
    title: "A poll is answered before the web client gives it up",
    area,
    needs,
    // The documented window reaches beyond the patience of the web client.
    tier: "observed",
    source: limits.webClientPollTimeoutMs.source,
    covers: { operations: ["getNewChatEvents"] },
    async run(flow) {
      const { client, chatId } = await flow.start("quietChat");
      const { waitingMs } = await flow.settle(client.getNewChatEvents({ path: { chatId } }));
      const most = limits.webClientPollTimeoutMs.value;
      flow.expectThat("time to the answer", waitingMs !== null && waitingMs < most, `less than ${most} ms`, waitingMs);
    },
  },
  {
    id: "POLL-022",
    title: "A refused poll leaves the session pollable once the first one is answered",
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
      const path = { chatId: chat.chatId };
      for (let polls = 0; polls < 3; polls += 1) {
        flow.expectError(await flow.settle(chat.client.getNewChatEvents({ path })), "5509");
      }
      await flow.say(chat, "go on", "go-on-1");
      const first = await flow.settle(heldPollOf(chat));
      flow.expectSuccess(first);
      const events = [...eventsOf(first), ...(await flow.pollFor(chat, () => false))];
      flow.expectEqual("receipts and answer", events.map(({ event }) => event).filter(isOfAnswer), answerSteps);
    },
  },
  {
    id: "POLL-023",
    title: "Polls of different sessions are held side by side",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get New Chat Events: concurrent polls of the same session are refused",
    covers: { operations: ["getNewChatEvents", "sendEvents"] },
    async run(flow) {
      const chats = [];
      for (let sessions = 0; sessions < 5; sessions += 1) chats.push(await flow.start("quietChat"));
      const polls = chats.map(({ client, chatId }) => client.getNewChatEvents({ path: { chatId } }));
      await flow.target.untilHeld(polls.length);
      const [first, ...others] = chats;
      if (first !== undefined) await flow.say(first, "for the first");
      const [woken, ...quiet] = await flow.settle(Promise.all(polls));
      if (woken !== undefined) {
        flow.expectSuccess(woken);
        flow.expectReleased(woken);
      }
      for (const exchange of quiet) flow.expectHeld(exchange);
      flow.expectEqual("polls of the others", quiet.length, others.length);
    },
  },
  {
    id: "POLL-024",
    title: "What comes after a client has broken off its poll waits for its next one",
    area,
    needs,
    tier: "recommended",
    source: "[web: startPoll] aborts after 13 s and polls again at once",
    covers: { operations: ["getNewChatEvents", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      for (const msg of ["after one abort", "after two aborts", "after three aborts", "after four aborts"]) {
        const abort = new AbortController();
        const path = { chatId: chat.chatId };
        const aborted = chat.client.getNewChatEvents({ path, signal: abort.signal });
        await flow.target.untilHeld(1);
        abort.abort();
        await aborted;
        await flow.target.untilNoticed();
        await flow.say(chat, msg);
        await flow.target.wait(2_000);
        const events = await flow.poll(chat);
        flow.expectEqual("messages of the next poll", wordsOf(events), [msg]);
        flow.expectEqual("receipts and answer", events.map(({ event }) => event).filter(isOfAnswer), answerSteps);
      }
    },
  },
  {
    id: "POLL-025",
    title: "The events of a poll that was broken off while the agent spoke are in the history",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Chat History: all events of the session",
    covers: { operations: ["getNewChatEvents", "getChatHistory", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const abort = new AbortController();
      const aborted = chat.client.getNewChatEvents({ path: { chatId: chat.chatId }, signal: abort.signal });
      await flow.target.untilHeld(1);
      await flow.say(chat, "while it breaks");
      abort.abort();
      await flow.settle(aborted);
      await flow.target.untilNoticed();
      await flow.pollFor(chat, () => false);
      const echoes = wordsOf((await flow.history(chat)).filter(({ party_id }) => party_id !== chat.chatId));
      flow.expectEqual("its echo in the history", echoes.filter((msg) => msg === "while it breaks").length, 1);
    },
  },
  {
    id: "POLL-036",
    title: "The events of a poll that was broken off after the head of its answer are in the history",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Chat History: all events of the session; nothing acknowledges what a poll brought",
    covers: { operations: ["getNewChatEvents", "getChatHistory", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const abort = new AbortController();
      const onHead = (): void => abort.abort();
      const cut = chat.client.getNewChatEvents({ path: { chatId: chat.chatId }, signal: abort.signal, onHead });
      await flow.target.untilHeld(1);
      await flow.say(chat, "cut after the head");
      await flow.settle(cut);
      await flow.target.untilNoticed();
      // Whether the next poll brings it again no source says; it may not be the slot that is gone.
      await flow.pollFor(chat, () => false);
      const echoes = wordsOf((await flow.history(chat)).filter(({ party_id }) => party_id !== chat.chatId));
      flow.expectEqual("its echo in the history", echoes.filter((msg) => msg === "cut after the head").length, 1);
    },
  },
  {
    id: "POLL-027",
    title: "A client may poll its sessions at two entries at the same time",
    area,
    needs: "troubledEntries",
    tier: "recommended",
    source: "[postman v2] Get New Chat Events: concurrent polls of the same session are refused",
    covers: { operations: ["requestChat", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("heldPoll");
      const caller = { appId: "silent-agent-entry" };
      const json = { from: "cx-suite", parameters: {} };
      const other = await flow.settle(chat.client.requestChat({ caller, json }));
      flow.expectSuccess(other);
      const path = { chatId: String(flow.json(other)["chat_id"]) };
      flow.expectSuccess(await flow.settle(chat.client.getNewChatEvents({ caller, path })));
      flow.expectSuccess(await flow.settle(heldPollOf(chat)));
    },
  },
  {
    id: "POLL-026",
    title: "A poll that waits is not woken by what its own client sends without an answer",
    area,
    needs,
    // Clients draw their own messages; typing is answered by nobody.
    tier: "observed",
    source: "[ios], [android], [web] draw their own events",
    covers: { operations: ["getNewChatEvents", "sendEvents"], clientEvents: ["chat_session_typing"] },
    async run(flow) {
      const chat = await flow.start("heldPoll");
      await flow.send(chat, [{ event: "chat_session_typing" }]);
      const exchange = await flow.settle(heldPollOf(chat));
      flow.expectSuccess(exchange);
      flow.expectEqual("events of the poll", eventsOf(exchange).length, 0);
    },
  },
];
