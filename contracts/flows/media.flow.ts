import { isJsonObject, memberOf } from "../../protocol/json.ts";
import { apiPrefix } from "../../protocol/operations.ts";
import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import { isNamed } from "./told.ts";

/** The widgets of the entry, as far as the answer has any. */
async function widgetsOf(flow: FlowContext): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const exchange = await flow.settle(flow.newClient().getConfiguration());
  flow.expectSuccess(exchange);
  const widgets = flow.json(exchange)["widgets"];
  return Array.isArray(widgets) ? widgets.filter(isJsonObject) : [];
}

export const mediaFlows: readonly ContractFlow[] = [
  {
    id: "PHOTO-010",
    title: "The photo of an agent can be read through a plain link with the browser's cookie",
    area: "profile photos",
    needs: "scriptedAgent",
    // That pages link so is plain from every generation of the web client; what the server goes by is not.
    tier: "recommended",
    source: "[web: createSessionHandler] links photos without a header and without tenantUrl",
    covers: { operations: ["requestChat", "getNewChatEvents", "getProfilePhoto"] },
    async run(flow) {
      const chat = await flow.start("browserChat");
      const isJoined = isNamed("chat_session_party_joined");
      const joined = (await flow.pollFor(chat, isJoined)).find(isJoined);
      flow.expectThat("chat_session_party_joined", joined !== undefined, "an agent joins", joined);
      const path = { chatId: chat.chatId, partyId: String(joined?.["party_id"]) };
      const link = { query: { tenantUrl: null }, headers: { Authorization: null } };
      flow.expectSuccess(await flow.settle(chat.client.getProfilePhoto({ path, ...link })));
    },
  },
  {
    id: "PHOTO-011",
    title: "A session has an icon to show while no agent is there",
    area: "profile photos",
    // In no page.
    tier: "observed",
    source: "[web: createSessionHandler] links to chats/{chatId}/chaticon",
    covers: { operations: ["requestChat", "getProfilePhoto"] },
    async run(flow) {
      const { client, chatId } = await flow.start("browserChat");
      const link = { query: { tenantUrl: null }, headers: { Authorization: null } };
      const address = `${apiPrefix}/chats/${chatId}/chaticon`;
      flow.expectSuccess(await flow.settle(client.getProfilePhoto({ address, ...link })));
    },
  },
  {
    id: "CONFIG-002",
    title: "The configuration holds what shipped widgets need to start and to draw a chat",
    area: "configuration",
    // In no page; but the widgets of two generations do nothing without it.
    tier: "recommended",
    source: "[web: createSessionHandler] reads definition.chatInitiations, definition.chatWidgetStyling and styles",
    covers: { operations: ["getConfiguration"] },
    async run(flow) {
      const widgets = await widgetsOf(flow);
      for (const name of ["chatInitiations", "chatWidgetStyling"]) {
        const found = widgets.map((widget) => memberOf(memberOf(widget, "definition"), name));
        flow.expectThat(`definition.${name}`, found.some(isJsonObject), "an object in some widget", found);
      }
      const styles = widgets.map((widget) => memberOf(widget, "styles"));
      flow.expectThat("styles", styles.some(isJsonObject), "an object in some widget", styles);
    },
  },
  {
    id: "PHOTO-012",
    title: "The photo of an agent who has left can still be had",
    area: "profile photos",
    needs: "scriptedAgent",
    tier: "observed",
    source: "stated nowhere; widgets show the photo beside each message, whoever is there",
    covers: {
      operations: ["requestChat", "getNewChatEvents", "getProfilePhoto"],
      serverEvents: ["chat_session_party_joined", "chat_session_party_left"],
    },
    async run(flow) {
      const chat = await flow.startAt("transfer-entry");
      const isLeft = isNamed("chat_session_party_left");
      const left = (await flow.pollFor(chat, isLeft)).find(isLeft);
      flow.expectThat("chat_session_party_left", left !== undefined, "an agent leaves", left);
      const path = { chatId: chat.chatId, partyId: String(left?.["party_id"]) };
      flow.expectSuccess(await flow.settle(chat.client.getProfilePhoto({ path })));
    },
  },
];
