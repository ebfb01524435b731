import type { WireEvent } from "../../client/exchange.ts";
import type { ClientEventName } from "../../protocol/events.ts";
import type { ContractFlow } from "../harness/case.ts";

interface Kept {
  readonly id: string;
  readonly event: ClientEventName;
  readonly what: string;
  readonly members: WireEvent;
}

/** Client events beside messages that a transcript has use for; the documented members of each. */
const table: readonly Kept[] = [
  {
    id: "HIST-011",
    event: "chat_session_location",
    what: "A location",
    members: { msg_id: "place-1", latitude: "52.5163", longitude: "13.3777" },
  },
  {
    id: "HIST-012",
    event: "chat_session_form_data",
    what: "The data of a form",
    members: { form_request_id: "12", form_name: "Survey", data: { score: "4", "what else": "nothing" } },
  },
  {
    id: "HIST-013",
    event: "chat_session_navigation",
    what: "The page that a client looks at",
    members: { msg_id: "page-1", title: "Shop & more", page: "https://shop.example.com/?a=1&b=2" },
  },
];

/** The documentation promises all client events; only that of messages and files is relied on by clients. */
export const keptEventFlows: readonly ContractFlow[] = table.map(({ id, event, what, members }) => ({
  id,
  title: `${what} of the client stands in the history as it was sent`,
  area: "history",
  tier: "recommended",
  source: "[postman v2] Get Chat History: all client and server events",
  covers: { operations: ["sendEvents", "getChatHistory"], clientEvents: [event] },
  async run(flow) {
    const chat = await flow.start("newChat");
    await flow.send(chat, [{ event, ...members }]);
    const kept = (await flow.history(chat)).filter((one) => one["event"] === event);
    const seen = kept.map((one) => Object.fromEntries(Object.keys(members).map((name) => [name, one[name]])));
    flow.expectEqual(`${event} in the history`, seen, [members]);
  },
}));
