import type { WireEvent } from "../../client/exchange.ts";
import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";
import { isNamed, wordsOf } from "./told.ts";

const area = "forms";
const needs = "scriptedAgent";

/** Has the agent show something and waits for it. */
async function shown(flow: FlowContext, chat: State, says: string, name: string): Promise<WireEvent | undefined> {
  await flow.say(chat, says, `ask-${says}-${flow.target.now()}`);
  const isShown = isNamed(name);
  const event = (await flow.pollFor(chat, isShown)).findLast(isShown);
  flow.expectThat(name, event !== undefined, "it comes", event);
  return event;
}

export const formFlows: readonly ContractFlow[] = [
  {
    id: "FORM-001",
    title: "The answer to a form reaches the agent",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Client Events, chat_session_form_data",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_form_show"],
      clientEvents: ["chat_session_form_data"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const form = await shown(flow, chat, "/form", "chat_session_form_show");
      const answer = { form_request_id: String(form?.["form_request_id"]), form_name: "Survey", data: { score: "4" } };
      await flow.send(chat, [{ event: "chat_session_form_data", ...answer }]);
      const words = wordsOf(await flow.pollFor(chat, isNamed("chat_session_message")));
      flow.expectThat("words of the agent", words.length > 0, "thanks for the form", words);
    },
  },
  {
    id: "FORM-002",
    title: "Two forms are shown under ids of their own",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Server Events, form_request_id",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_form_show"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const ids = [];
      for (let forms = 0; forms < 2; forms += 1)
        ids.push((await shown(flow, chat, "/form", "chat_session_form_show"))?.["form_request_id"]);
      flow.expectThat("ids of two forms", ids[0] !== ids[1], "two different ones", ids);
    },
  },
  {
    id: "FORM-003",
    title: "What a client enters in a form does not come back to it as a message",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Client Events, chat_session_secure_form_data",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_secure_form_show"],
      clientEvents: ["chat_session_secure_form_data"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const form = await shown(flow, chat, "/secure-form", "chat_session_secure_form_show");
      const data = { card: "4000-0000-0000-0002" };
      const answer = { form_request_id: String(form?.["form_request_id"]), form_name: "Card", data };
      await flow.send(chat, [{ event: "chat_session_secure_form_data", ...answer }]);
      const events = await flow.pollFor(chat, () => false);
      const leaks = events.filter((event) => JSON.stringify(event).includes(data.card));
      flow.expectEqual("events that hold what was entered", leaks, []);
    },
  },
  {
    id: "FORM-004",
    title: "A form that was answered is not answered again",
    area,
    needs,
    tier: "observed",
    source: "stated nowhere",
    covers: { operations: ["sendEvents", "getNewChatEvents"], clientEvents: ["chat_session_form_data"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const form = await shown(flow, chat, "/form", "chat_session_form_show");
      const answer = { form_request_id: String(form?.["form_request_id"]), form_name: "Survey", data: { score: "4" } };
      const event = { event: "chat_session_form_data", ...answer };
      await flow.send(chat, [event]);
      const first = wordsOf(await flow.pollFor(chat, () => false));
      await flow.send(chat, [event]);
      const second = wordsOf(await flow.pollFor(chat, () => false));
      flow.expectThat("words after the first answer", first.length > 0, "thanks for the form", first);
      flow.expectEqual("words after the second answer", second, []);
    },
  },
  {
    id: "FORM-005",
    title: "A form tells in seconds how long it is open",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Server Events, form_timeout; [android] reads it as a number of seconds",
    covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_form_show"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const timeout = (await shown(flow, chat, "/form", "chat_session_form_show"))?.["form_timeout"];
      const isSeconds = typeof timeout === "string" && Number(timeout) > 0 && Number(timeout) <= longestFormS;
      flow.expectThat("form_timeout", isSeconds, `from 1 to ${longestFormS}, as no form is open for longer`, timeout);
    },
  },
  {
    id: "FORM-006",
    title: "The message after a plain question is taken for its answer",
    area,
    needs,
    tier: "recommended",
    source: "[web: forms UI]: a form without a name is a question, and the next message answers it",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_form_show"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.startAt("survey-entry");
      const isQuestion = ({ form_name }: WireEvent): boolean => form_name === "";
      const asked = await flow.pollFor(chat, isQuestion);
      flow.expectThat("a form without a name", asked.some(isQuestion), "it comes", asked);
      await flow.say(chat, "Dana");
      const words = wordsOf(await flow.pollFor(chat, isNamed("chat_session_message")));
      // The next question may be there already.
      flow.expectEqual("first words of the agent", words.slice(0, 1), ["Nice to meet you."]);
    },
  },
  {
    id: "FORM-007",
    title: "A form that the client refuses is over",
    area,
    needs,
    tier: "observed",
    source: "[web: constants] chat_form_data_cancel; in no page",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_form_show"],
      clientEvents: ["chat_form_data_cancel", "chat_session_disconnect"],
    },
    async run(flow) {
      const chat = await flow.startAt("survey-entry");
      const survey = await surveyOf(flow, chat);
      await flow.send(chat, [{ event: "chat_form_data_cancel", form_request_id: String(survey?.["form_request_id"]) }]);
      const words = wordsOf(await flow.pollFor(chat, isNamed("chat_session_ended")));
      flow.expectEqual("words of the scenario", words, ["We go on without it."]);
    },
  },
  {
    id: "FORM-008",
    title: "A form is over when its time is",
    area,
    needs,
    tier: "recommended",
    source: "[postman v2] Server Events, form_timeout",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_form_show"],
      clientEvents: ["chat_session_disconnect"],
    },
    async run(flow) {
      const chat = await flow.startAt("survey-entry");
      await surveyOf(flow, chat);
      const words: unknown[] = [];
      for (let polls = 0; polls < 4 && words.length === 0; polls += 1) words.push(...wordsOf(await flow.poll(chat)));
      flow.expectEqual("words of the scenario", words, ["The time for this form is over."]);
    },
  },
  {
    id: "FORM-009",
    title: "What a client enters in a secure form does not stand in the history",
    area,
    needs,
    // A transcript holds all client events, say the pages; that these are left out is concluded from their name.
    tier: "observed",
    source: "assumed; [postman v2] Get Chat History says all client events",
    covers: {
      operations: ["sendEvents", "getChatHistory"],
      serverEvents: ["chat_session_secure_form_show"],
      clientEvents: ["chat_session_secure_form_data"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const form = await shown(flow, chat, "/secure-form", "chat_session_secure_form_show");
      const data = { card: "4000-0000-0000-0010" };
      const answer = { form_request_id: String(form?.["form_request_id"]), form_name: "Card", data };
      await flow.send(chat, [{ event: "chat_session_secure_form_data", ...answer }]);
      const leaks = (await flow.history(chat)).filter((event) => JSON.stringify(event).includes(data.card));
      flow.expectEqual("events that hold what was entered", leaks, []);
    },
  },
];

/** Longest that any form is left open, in seconds: a day. */
const longestFormS = 86_400;

/** Leaves the conversation of an entry that asks for a survey then, and waits for its form. */
async function surveyOf(flow: FlowContext, chat: State): Promise<WireEvent | undefined> {
  await flow.pollFor(chat, isNamed("chat_session_message"));
  await flow.send(chat, [{ event: "chat_session_disconnect" }]);
  const isSurvey = ({ form_name }: WireEvent): boolean => form_name === "Survey";
  const survey = (await flow.pollFor(chat, isSurvey)).find(isSurvey);
  flow.expectThat("the survey", survey !== undefined, "its form comes", survey);
  return survey;
}
