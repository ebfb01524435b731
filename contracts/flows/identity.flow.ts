import type { CallArguments } from "../../client/client.ts";
import { authorizationScheme } from "../../protocol/authorization.ts";
import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";
import { wordsOf } from "./told.ts";

const area = "identity";
const identity = "[seed] tenantUrl, appId and clientId identify a client";

/** Somebody who is not allowed to: what is different, and how such a request differs. */
const strangers: readonly { id: string; what: string; as: (flow: FlowContext, chat: State) => CallArguments }[] = [
  {
    id: "IDENT-001",
    what: "another client",
    as: (flow) => ({ caller: { clientId: flow.newClient().caller.clientId } }),
  },
  {
    id: "IDENT-002",
    what: "a caller of another authorization scheme",
    as: (_, { client: { caller } }) => ({
      headers: { Authorization: `Bearer appId="${caller.appId}", clientId="${caller.clientId}"` },
    }),
  },
  {
    id: "IDENT-003",
    what: "a caller without an Authorization header",
    as: () => ({ headers: { Authorization: null } }),
  },
  {
    id: "IDENT-004",
    what: "a caller who names no client",
    as: (_, { client: { caller } }) => ({
      headers: { Authorization: `${authorizationScheme} appId="${caller.appId}"` },
    }),
  },
];

const word = { event: "chat_session_message", msg_id: "stranger-1", msg: "from a stranger" };

export const identityFlows: readonly ContractFlow[] = [
  ...strangers.map(({ id, what, as }): ContractFlow => ({
    id,
    title: `What ${what} sends to a session does not reach it`,
    area,
    tier: "required",
    source: identity,
    covers: { operations: ["sendEvents", "getChatHistory"] },
    invalid: "authorization",
    async run(flow) {
      const chat = await flow.start("newChat");
      const { client, chatId } = chat;
      await flow.settle(client.sendEvents({ path: { chatId }, json: { events: [word] }, ...as(flow, chat) }));
      flow.expectEqual("words of the stranger in the history", wordsOf(await flow.history(chat)).filter(isStrange), []);
    },
  })),
  {
    id: "IDENT-005",
    title: "A client cannot end the session of another",
    area,
    tier: "required",
    source: identity,
    covers: { operations: ["sendEvents", "getActiveChat"], clientEvents: ["chat_session_end"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const { chatId } = chat;
      const end = { path: { chatId }, json: { events: [{ event: "chat_session_end" }] } };
      await flow.settle(flow.newClient().sendEvents(end));
      const active = await flow.settle(chat.client.getActiveChat());
      flow.expectSuccess(active);
      flow.expectEqual("active session", flow.json(active)["chat_id"], chatId);
    },
  },
  {
    id: "IDENT-006",
    title: "A client of one entry has no session at another entry",
    area,
    needs: "troubledEntries",
    tier: "recommended",
    source: `${identity}; that sessions of entries are apart is concluded`,
    covers: {
      operations: ["requestChat", "getActiveChat", "getChatHistory"],
      errors: [
        { operation: "getActiveChat", code: "5005" },
        { operation: "getChatHistory", code: "5005" },
      ],
    },
    async run(flow) {
      const { client, chatId } = await flow.start("newChat");
      const caller = { appId: "automated-entry" };
      flow.expectError(await flow.settle(client.getActiveChat({ caller })), "5005");
      flow.expectError(await flow.settle(client.getChatHistory({ caller, path: { chatId } })), "5005");
      const other = await flow.settle(client.requestChat({ caller, json: { from: "cx-suite", parameters: {} } }));
      flow.expectSuccess(other);
      flow.expectEqual("is_new_chat at the other entry", flow.json(other)["is_new_chat"], true);
    },
  },
  {
    id: "IDENT-007",
    title: "A client of one contact centre has no session at another one",
    area,
    needs: "secondTenant",
    tier: "required",
    source: "[seed] tenantUrl identifies the contact centre",
    covers: {
      operations: ["requestChat", "getActiveChat", "getChatHistory"],
      errors: [
        { operation: "getActiveChat", code: "5005" },
        { operation: "getChatHistory", code: "5005" },
      ],
    },
    async run(flow) {
      const { client, chatId } = await flow.start("newChat");
      const caller = { tenantUrl: "globex.example.com", appId: "support-entry" };
      flow.expectError(await flow.settle(client.getActiveChat({ caller })), "5005");
      flow.expectError(await flow.settle(client.getChatHistory({ caller, path: { chatId } })), "5005");
    },
  },
  {
    id: "IDENT-011",
    title: "Entries of the same name at two contact centres have nothing to do with each other",
    area,
    needs: "secondTenant",
    tier: "required",
    source: "[seed] tenantUrl identifies the contact centre",
    covers: { operations: ["requestChat", "getActiveChat"], errors: [{ operation: "getActiveChat", code: "5005" }] },
    async run(flow) {
      const { client, chatId } = await flow.start("newChat");
      const caller = { tenantUrl: "globex.example.com" };
      flow.expectError(await flow.settle(client.getActiveChat({ caller })), "5005");
      const other = await flow.settle(client.requestChat({ caller, json: { from: "cx-suite", parameters: {} } }));
      flow.expectSuccess(other);
      const got = flow.json(other)["chat_id"];
      flow.expectThat("session at the other contact centre", got !== chatId, "one of its own", got);
    },
  },
  {
    id: "IDENT-008",
    title: "Client ids that differ in the case of letters are different clients",
    area,
    tier: "observed",
    source: "stated nowhere; SDKs send UUIDs in either case",
    covers: { operations: ["requestChat"] },
    async run(flow) {
      const { client, chatId } = await flow.start("newChat");
      const caller = { clientId: client.caller.clientId.toUpperCase() };
      const other = await flow.settle(client.requestChat({ caller, json: { from: "cx-suite", parameters: {} } }));
      flow.expectSuccess(other);
      const got = flow.json(other)["chat_id"];
      flow.expectThat("session of the other client", got !== chatId, "one of its own", got);
    },
  },
  {
    id: "IDENT-009",
    title: "Two chat requests of a client at the same time make one session",
    area,
    tier: "recommended",
    source: "[seed] one active session at a time",
    covers: { operations: ["requestChat"] },
    async run(flow) {
      const client = flow.newClient();
      const json = { from: "cx-suite", parameters: {} };
      const both = await flow.settle(Promise.all([client.requestChat({ json }), client.requestChat({ json })]));
      for (const exchange of both) flow.expectSuccess(exchange);
      const ids = new Set(both.map((exchange) => flow.json(exchange)["chat_id"]));
      flow.expectEqual("sessions made", ids.size, 1);
      const news = both.filter((exchange) => flow.json(exchange)["is_new_chat"] === true).length;
      flow.expectEqual("answers that call it new", news, 1);
    },
  },
  {
    id: "IDENT-010",
    title: "A chat request that is refused opens no session",
    area,
    tier: "recommended",
    source: identity,
    covers: {
      operations: ["requestChat", "getActiveChat"],
      errors: [
        { operation: "requestChat", code: "2002" },
        { operation: "getActiveChat", code: "5005" },
      ],
    },
    invalid: "authorization",
    async run(flow) {
      const client = flow.newClient();
      const { appId, clientId } = client.caller;
      const headers = { Authorization: `Bearer appId="${appId}", clientId="${clientId}"` };
      const json = { from: "cx-suite", parameters: {} };
      flow.expectError(await flow.settle(client.requestChat({ json, headers })), "2002");
      flow.expectError(await flow.settle(client.getActiveChat()), "5005");
    },
  },
];

function isStrange(msg: unknown): boolean {
  return msg === word.msg;
}
