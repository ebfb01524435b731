import type { ContractFlow } from "../harness/case.ts";
import { isNamed } from "./told.ts";

export const signalingFlows: readonly ContractFlow[] = [
  {
    id: "SIGNAL-001",
    title: "A call that the client asks for is offered by the agent",
    area: "signaling",
    needs: "scriptedAgent",
    tier: "required",
    source: "[postman v2] Signaling Message Types; call flow of the clients",
    covers: {
      operations: ["sendEvents", "getNewChatEvents"],
      serverEvents: ["chat_session_signaling"],
      clientEvents: ["chat_session_signaling"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const joined = (await flow.history(chat)).find(isNamed("chat_session_party_joined"));
      const destination_party_id = String(joined?.["party_id"]);
      const request = { msg_id: "call-1", destination_party_id, data: { type: "REQUEST_CALL", offerVideo: true } };
      await flow.send(chat, [{ event: "chat_session_signaling", ...request }]);
      const isSignaling = isNamed("chat_session_signaling");
      const offer = (await flow.pollFor(chat, isSignaling)).find(isSignaling);
      const data = (offer?.["data"] ?? {}) as Record<string, unknown>;
      flow.expectEqual("type of the offer", data["type"], "OFFER_CALL");
      flow.expectThat("sdp of the offer", typeof data["sdp"] === "string", "a text", data["sdp"]);
      flow.expectEqual("sender of the offer", offer?.["party_id"], destination_party_id);
    },
  },
];
