import { eventsOf, type WireEvent } from "../../client/exchange.ts";
import type { ContractFlow } from "../harness/case.ts";
import { isPollServed } from "../harness/empty-hold.ts";
import { heldPollOf } from "../harness/states.ts";
import { mostPollsOf } from "./session-time.flow.ts";
import { isNamed } from "./told.ts";

const area = "session life";

const endEvent = { event: "chat_session_end" };

export const sessionFlows: readonly ContractFlow[] = [
  {
    id: "LIFE-001",
    title: "A session that its client ends is gone for every operation",
    area,
    tier: "required",
    source: "[postman v2] Client Events, chat_session_end; [ios]",
    covers: {
      operations: ["sendEvents", "getNewChatEvents", "getActiveChat"],
      errors: [
        { operation: "getNewChatEvents", code: "5005" },
        { operation: "sendEvents", code: "5005" },
        { operation: "getActiveChat", code: "5005" },
      ],
      clientEvents: ["chat_session_end"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.send(chat, [endEvent]);
      const { client, chatId } = chat;
      const path = { chatId };
      // What is left may still be delivered; how much that is, is stated nowhere.
      let poll = await flow.settle(client.getNewChatEvents({ path }));
      for (let polls = 0; poll.response?.status === 200 && polls < 3; polls += 1) {
        poll = await flow.settle(client.getNewChatEvents({ path }));
      }
      flow.expectError(poll, "5005");
      flow.expectError(await flow.settle(client.sendEvents({ path, json: { events: [endEvent] } })), "5005");
      flow.expectError(await flow.settle(client.getActiveChat()), "5005");
    },
  },
  {
    id: "LIFE-002",
    title: "A poll that is held when its client ends the session is released",
    area,
    // What it is answered with is stated nowhere; that it may not hang on is plain.
    tier: "recommended",
    source: "[ios] polls until ended or 5005",
    covers: { operations: ["sendEvents", "getNewChatEvents"], clientEvents: ["chat_session_end"] },
    async run(flow) {
      const chat = await flow.start("heldPoll");
      const poll = heldPollOf(chat);
      await flow.send(chat, [endEvent]);
      flow.expectReleased(await flow.settle(poll));
    },
  },
  {
    id: "LIFE-003",
    title: "A client that leaves the conversation keeps its session and hears the scenario",
    area,
    needs: "scriptedAgent",
    tier: "required",
    source: "[postman v2] Client Events, chat_session_disconnect; [ios]",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_party_left", "chat_session_message", "chat_session_ended"],
      clientEvents: ["chat_session_disconnect"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.send(chat, [{ event: "chat_session_disconnect" }]);
      const events = await flow.pollFor(chat, isNamed("chat_session_ended"));
      flow.expectThat(
        "the session goes on",
        events.some(isNamed("chat_session_message")),
        "words of the scenario",
        events,
      );
    },
  },
  {
    id: "LIFE-004",
    title: "A silent client is warned at half the time and then told of the end",
    area,
    needs: "scriptedAgent",
    tier: "required",
    source: "[bp 3.11 ChatSettings]; [postman v2] Server Events",
    covers: {
      operations: ["getNewChatEvents"],
      errors: [{ operation: "getNewChatEvents", code: "5005" }],
      serverEvents: ["chat_session_timeout_warning", "chat_session_inactivity_timeout"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const path = { chatId: chat.chatId };
      const startedAtMs = flow.target.now();
      const seen: WireEvent[] = [];
      const endMs = startedAtMs + 1.2 * flow.target.timing.inactivityMs;
      let exchange = await flow.settle(chat.client.getNewChatEvents({ path }));
      // A tenant that does not hold its polls lets no time pass here, so their number is bounded too.
      for (
        let polls = 0;
        isPollServed(exchange) && flow.target.now() < endMs && polls < mostPollsOf(flow.target.timing);
        polls += 1
      ) {
        seen.push(...eventsOf(exchange));
        flow.expectSuccess(exchange);
        exchange = await flow.settle(chat.client.getNewChatEvents({ path }));
      }
      const names = seen.map(({ event }) => event).filter((name) => String(name).includes("timeout"));
      flow.expectEqual("warning and end", names, ["chat_session_timeout_warning", "chat_session_inactivity_timeout"]);
      flow.expectError(exchange, "5005");
    },
  },
  {
    id: "LIFE-005",
    title: "A session that fails says so and is gone",
    area,
    needs: "scriptedAgent",
    tier: "required",
    source: "[postman v2] Server Events, chat_session_status",
    covers: {
      operations: ["getNewChatEvents", "sendEvents"],
      errors: [{ operation: "getNewChatEvents", code: "5005" }],
      serverEvents: ["chat_session_status"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "/fail");
      const events = await flow.pollFor(chat, ({ state }) => state === "failed");
      flow.expectThat(
        "chat_session_status",
        events.some(({ state }) => state === "failed"),
        'state "failed"',
        events,
      );
      flow.expectError(await flow.settle(chat.client.getNewChatEvents({ path: { chatId: chat.chatId } })), "5005");
    },
  },
  {
    id: "LIFE-006",
    title: "A cookie identifies the browsers that all call themselves WebChat",
    area,
    // That cookies identify is documented; name, form and moment of the cookie are not.
    tier: "recommended",
    source: "[seed] clientId WebChat",
    covers: { operations: ["requestChat", "getActiveChat"] },
    async run(flow) {
      const caller = { clientId: "WebChat" };
      const json = { from: "cx-suite", parameters: {} };
      const one = await flow.settle(flow.newClient().requestChat({ json, caller }));
      const other = await flow.settle(flow.newClient().requestChat({ json, caller }));
      flow.expectSuccess(one);
      flow.expectSuccess(other);
      const [chat, foreign] = [flow.json(one)["chat_id"], flow.json(other)["chat_id"]];
      flow.expectThat("sessions of two browsers", chat !== foreign, "two different ones", [chat, foreign]);
      const cookies = [one.response?.headers["set-cookie"] ?? []].flat().map((cookie) => cookie.split(";")[0] ?? "");
      flow.expectThat("Set-Cookie", cookies.length > 0, "a cookie for a browser without one", cookies.length);
      const headers = { Cookie: cookies.join("; ") };
      const again = await flow.settle(flow.newClient().getActiveChat({ caller, headers }));
      flow.expectEqual("active session of the browser", flow.json(again)["chat_id"], chat);
    },
  },
];
