import type { Exchange } from "../../client/exchange.ts";
import { isJsonObject, memberOf } from "../../protocol/json.ts";
import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";
import { isNamed } from "./told.ts";

const area = "cases";
const needs = "scriptedAgent";

/** What the Android SDK sends by mistake with Close Case. */
const mistakenBody = { events: [{ event: "chat_session_end" }] };

type CaseSession = Readonly<Record<string, unknown>>;

async function caseSessions(flow: FlowContext, { client, chatId }: State): Promise<readonly CaseSession[]> {
  const exchange = await flow.settle(client.getCaseHistory({ path: { chatId } }));
  flow.expectSuccess(exchange);
  const sessions = flow.json(exchange)["sessions"];
  return Array.isArray(sessions) ? sessions.filter(isJsonObject) : [];
}

function closeCase(flow: FlowContext, { client, chatId }: State, json?: unknown): Promise<Exchange> {
  return flow.settle(client.closeCase({ path: { chatId }, ...(json === undefined ? {} : { json }) }));
}

/** Ids of the messages that a session of a case holds. */
function messageIds(session: CaseSession | undefined): unknown[] {
  const events = memberOf(session, "events");
  return Array.isArray(events) ? events.filter(isJsonObject).map((event) => event["msg_id"]) : [];
}

/** Links the session of a client to the case by the script's word for it. */
async function setCase(flow: FlowContext, chat: State): Promise<void> {
  await flow.say(chat, "/case", "case-1");
  await flow.pollFor(chat, isNamed("chat_session_case_set"));
}

export const caseFlows: readonly ContractFlow[] = [
  {
    id: "CASE-001",
    title: "The case history holds the session with what was said in it",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Case History",
    covers: {
      operations: ["sendEvents", "getCaseHistory"],
      serverEvents: ["chat_session_case_set"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "about my order", "said-1");
      await setCase(flow, chat);
      const sessions = await caseSessions(flow, chat);
      const own = sessions.find((session) => session["chat_id"] === chat.chatId);
      flow.expectThat("this session in the case history", own !== undefined, "it is there", sessions);
      flow.expectThat("its messages", messageIds(own).includes("said-1"), '"said-1" among them', messageIds(own));
    },
  },
  {
    id: "CASE-002",
    title: "The case history holds the same events as the history of the session",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Get Case History: combined transcripts",
    covers: { operations: ["getCaseHistory", "getChatHistory"] },
    async run(flow) {
      const chat = await flow.start("caseSetChat");
      const own = (await caseSessions(flow, chat)).find((session) => session["chat_id"] === chat.chatId);
      flow.expectEqual(
        "ids of messages in the case history",
        messageIds(own),
        messageIds({ events: await flow.history(chat) }),
      );
    },
  },
  {
    id: "CASE-003",
    title: "The time at which a session of a case began is a string of seconds",
    area,
    needs,
    // The pages show a number; the iOS SDK drops the session unless it is a string.
    tier: "recommended",
    source: "[ios]; [postman v2] shows a number",
    covers: { operations: ["getCaseHistory"] },
    async run(flow) {
      const chat = await flow.start("caseSetChat");
      const times = (await caseSessions(flow, chat)).map((session) => session["created_time"]);
      const isRight = (time: unknown): boolean => typeof time === "string" && /^\d{10}$/.test(time);
      flow.expectThat("created_time", times.length > 0 && times.every(isRight), "strings of ten digits", times);
    },
  },
  {
    id: "CASE-004",
    title: "The case history holds an earlier session of the same case",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Case History: all sessions of the case",
    covers: { operations: ["requestChat", "sendEvents", "getCaseHistory"], clientEvents: ["chat_session_end"] },
    async run(flow) {
      const earlier = await flow.start("caseSetChat");
      await flow.send(earlier, [{ event: "chat_session_end" }]);
      const later = await flow.again(earlier);
      await setCase(flow, later);
      const ids = (await caseSessions(flow, later)).map((session) => session["chat_id"]);
      for (const { chatId } of [earlier, later])
        flow.expectThat("sessions of the case", ids.includes(chatId), chatId, ids);
    },
  },
  {
    id: "CASE-005",
    title: "Another client's session does not appear in the history of a case that it is not linked to",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Case History: sessions of the case linked to the session",
    covers: { operations: ["getCaseHistory"] },
    async run(flow) {
      const stranger = await flow.start("newChat");
      const chat = await flow.start("caseSetChat");
      const ids = (await caseSessions(flow, chat)).map((session) => session["chat_id"]);
      flow.expectThat("sessions of the case", !ids.includes(stranger.chatId), `not ${stranger.chatId}`, ids);
    },
  },
  {
    id: "CASE-006",
    title: "A session of another case does not appear in the history of a case",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Get Case History: sessions of the case linked to the session",
    covers: { operations: ["getCaseHistory"], serverEvents: ["chat_session_case_set"] },
    async run(flow) {
      const other = await flow.startAt("case-entry");
      await flow.pollFor(other, isNamed("chat_session_case_set"));
      await flow.say(other, "to the other case", "other-1");
      await flow.pollFor(other, isNamed("chat_session_case_set"));
      const chat = await flow.start("caseSetChat");
      const ids = (await caseSessions(flow, chat)).map((session) => session["chat_id"]);
      flow.expectThat("sessions of the case", !ids.includes(other.chatId), `not ${other.chatId}`, ids);
    },
  },
  {
    id: "CASE-007",
    title: "The case history begins with the oldest session",
    area,
    needs,
    tier: "observed",
    source: "stated nowhere; histories begin with the oldest event",
    covers: { operations: ["requestChat", "sendEvents", "getCaseHistory"], clientEvents: ["chat_session_end"] },
    async run(flow) {
      const earlier = await flow.start("caseSetChat");
      await flow.send(earlier, [{ event: "chat_session_end" }]);
      await flow.target.wait(2_000);
      const later = await flow.again(earlier);
      await setCase(flow, later);
      const own = [earlier.chatId, later.chatId];
      const ids = (await caseSessions(flow, later)).map((session) => String(session["chat_id"]));
      flow.expectEqual(
        "order of the two sessions",
        ids.filter((id) => own.includes(id)),
        own,
      );
    },
  },
  {
    id: "CASE-008",
    title: "A session whose case is taken away again is told so and has none",
    area,
    needs,
    tier: "recommended",
    source: "[ios ContactCenterEvent.swift]: case_id is empty then; [postman v2] 406 without a case",
    covers: {
      operations: ["sendEvents", "getNewChatEvents", "getCaseHistory"],
      errors: [{ operation: "getCaseHistory", code: "5601" }],
      serverEvents: ["chat_session_case_set"],
    },
    async run(flow) {
      const chat = await flow.startAt("case-entry");
      const isSet = isNamed("chat_session_case_set");
      const ids = [];
      for (const msg of ["one", "two", null]) {
        ids.push((await flow.pollFor(chat, isSet)).findLast(isSet)?.["case_id"]);
        if (msg !== null) await flow.say(chat, msg);
      }
      flow.expectThat("cases that were set", ids[0] !== "" && ids[2] === "", "at last none, told as an empty id", ids);
      flow.expectError(await flow.settle(chat.client.getCaseHistory({ path: { chatId: chat.chatId } })), "5601");
    },
  },
  {
    id: "CASE-010",
    title: "Closing the case leaves the session alive, whatever the body says",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Close Case names no effect on the session; [android] sends a body by mistake",
    covers: {
      operations: ["closeCase", "sendEvents", "getNewChatEvents"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("caseSetChat");
      flow.expectSuccess(await closeCase(flow, chat, mistakenBody));
      await flow.say(chat, "still here?");
      const events = await flow.pollFor(chat, isNamed("chat_session_message"));
      flow.expectThat(
        "the conversation",
        events.some(({ msg }) => msg === "still here?"),
        "it goes on",
        events,
      );
    },
  },
  {
    id: "CASE-011",
    title: "Close Case needs no body",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Close Case; [ios] sends none",
    covers: { operations: ["closeCase"] },
    async run(flow) {
      const chat = await flow.start("caseSetChat");
      flow.expectSuccess(await closeCase(flow, chat));
    },
  },
];
