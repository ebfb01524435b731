import type { ContractFlow } from "../harness/case.ts";
import { isNamed, wordsOf } from "./told.ts";

const area = "retry";

/** What becomes of messages whose ids are missing, used or sent with something wrong. */
export const retryFlows: readonly ContractFlow[] = [
  {
    id: "RETRY-001",
    title: "Messages without an id of their own are messages all the same",
    area,
    tier: "recommended",
    source: "[rails-v1] sends none; [android] sends the word null when the app gives it none",
    covers: { operations: ["sendEvents", "getChatHistory"], clientEvents: ["chat_session_message"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const words = ["null once", "null twice", "none once", "none twice"];
      for (const msg of words.slice(0, 2)) await flow.say(chat, msg, "null");
      for (const msg of words.slice(2)) await flow.send(chat, [{ event: "chat_session_message", msg }]);
      const said = (await flow.history(chat)).filter(({ party_id }) => party_id === chat.chatId);
      flow.expectEqual("own words in the history", wordsOf(said), words);
    },
  },
  {
    id: "RETRY-002",
    title: "Other words under an id that was used before are not passed over",
    area,
    tier: "observed",
    source: "stated nowhere; a web client begins to count anew after a reload",
    covers: { operations: ["sendEvents", "getChatHistory"], clientEvents: ["chat_session_message"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const words = ["before the reload", "after the reload"];
      for (const msg of words) await flow.say(chat, msg, "1");
      const said = (await flow.history(chat)).filter(({ party_id }) => party_id === chat.chatId);
      flow.expectEqual("own words in the history", wordsOf(said), words);
    },
  },
  {
    id: "RETRY-003",
    title: "Of a list of events that is refused nothing is taken",
    area,
    // Whoever is refused sends the list again.
    tier: "observed",
    source: "stated nowhere",
    covers: {
      operations: ["sendEvents", "getChatHistory"],
      errors: [{ operation: "sendEvents", code: "5003" }],
    },
    invalid: "body",
    async run(flow) {
      const { client, chatId } = await flow.start("newChat");
      const events = [{ event: "chat_session_message", msg_id: "half-1", msg: "half of it" }, { msg: "no event" }];
      const refused = await flow.settle(client.sendEvents({ path: { chatId }, json: { events } }));
      flow.expectError(refused, "5003");
      const exchange = await flow.settle(client.getChatHistory({ path: { chatId } }));
      flow.expectEqual("words of the refused list", JSON.stringify(flow.json(exchange)).includes("half of it"), false);
    },
  },
  {
    id: "RETRY-004",
    title: "The message about an undecodable body shows nothing of the inside of the server",
    area: "retry",
    tier: "observed",
    source: "[seed] Other Errors, 5003 with the message of the JSON exception; how much of it is stated nowhere",
    covers: { operations: ["requestChat"], errors: [{ operation: "requestChat", code: "5003" }] },
    invalid: "body",
    async run(flow) {
      const exchange = await flow.settle(flow.newClient().requestChat({ body: '{"phone_number":' }));
      flow.expectError(exchange, "5003");
      const message = String(flow.json(exchange)["error_message"]);
      const isInside = /\n|\bat \S+ \(|\.(ts|js|java|py):\d+|node_modules/.test(message);
      flow.expectThat("error_message", !isInside, "one line without places in a program", message);
    },
  },
  {
    id: "RETRY-005",
    title: "A second chat request changes nothing about the session",
    area,
    needs: "scriptedAgent",
    tier: "required",
    source: "[postman v2] Request Chat: is_new_chat false for the session that there is; [web 3.x] asks after a reload",
    covers: {
      operations: ["requestChat", "sendEvents", "getNewChatEvents", "getChatHistory"],
      serverEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "before the reload");
      await flow.target.wait(2_000);
      await flow.again(chat);
      const told = await flow.pollFor(chat, isNamed("chat_session_message"));
      flow.expectEqual("messages of the agent", wordsOf(told), ["before the reload"]);
      const own = (await flow.history(chat)).filter(({ party_id }) => party_id === chat.chatId);
      flow.expectEqual("own words in the history", wordsOf(own), ["before the reload"]);
    },
  },
  {
    id: "RETRY-006",
    title: "A nonce that was used before does not bring the answer of that time",
    area,
    tier: "recommended",
    source: "[web: prepareRequest] sends a nonce against caches, and begins to count anew after a reload",
    covers: { operations: ["sendEvents", "getChatHistory"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const ask = () =>
        flow.settle(chat.client.getChatHistory({ path: { chatId: chat.chatId }, query: { nonce: "1" } }));
      flow.expectSuccess(await ask());
      await flow.say(chat, "in between");
      const exchange = await ask();
      flow.expectSuccess(exchange);
      flow.expectEqual("what was said in between", JSON.stringify(flow.json(exchange)).includes("in between"), true);
    },
  },
];
