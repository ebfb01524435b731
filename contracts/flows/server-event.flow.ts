import { serverEvents, type ServerEventName } from "../../protocol/events.ts";
import type { ContractFlow } from "../harness/case.ts";

interface Command {
  readonly id: string;
  /** What the client says to the scripted agent. */
  readonly says: string;
  /** The event that has to come of it. */
  readonly event: ServerEventName;
  readonly what: string;
}

const commands: readonly Command[] = [
  { id: "EVENT-001", says: "/form", event: "chat_session_form_show", what: "A form to fill in" },
  { id: "EVENT-002", says: "/secure-form", event: "chat_session_secure_form_show", what: "A secure form to fill in" },
  { id: "EVENT-003", says: "/case", event: "chat_session_case_set", what: "A case that is set" },
  { id: "EVENT-004", says: "/file", event: "chat_session_file", what: "A file of the agent" },
  { id: "EVENT-005", says: "/location", event: "chat_session_location", what: "A location of the agent" },
  { id: "EVENT-006", says: "/call", event: "chat_session_signaling", what: "A call that is offered" },
  {
    id: "EVENT-007",
    says: "/cobrowse",
    event: "chat_session_cobrowsing_requested",
    what: "A request for shared browsing",
  },
  { id: "EVENT-008", says: "/service", event: "chat_session_info", what: "Word of the service that answers" },
  {
    id: "EVENT-009",
    says: "/secure-form-cancel",
    event: "chat_session_secure_form_cancel",
    what: "A secure form that is withdrawn",
  },
  {
    id: "EVENT-010",
    says: "/cobrowsing-started",
    event: "chat_session_cobrowsing_started",
    what: "The start of shared browsing",
  },
  {
    id: "EVENT-011",
    says: "/cobrowsing-ended",
    event: "chat_session_cobrowsing_ended",
    what: "The end of shared browsing",
  },
  {
    id: "EVENT-012",
    says: "/cobrowsing-rejected",
    event: "chat_session_cobrowsing_rejected",
    what: "The refusal of shared browsing",
  },
];

export const serverEventFlows: readonly ContractFlow[] = commands.map(({ id, says, event, what }) => ({
  id,
  title: `${what} reaches the client in the described form`,
  area: "server events",
  needs: "scriptedAgent",
  tier: serverEvents[event].tier,
  source: serverEvents[event].source,
  covers: {
    operations: ["getNewChatEvents", "sendEvents"],
    serverEvents: [event],
    clientEvents: ["chat_session_message"],
  },
  async run(flow) {
    const chat = await flow.start("quietChat");
    await flow.say(chat, says);
    const events = await flow.pollFor(chat, (one) => one["event"] === event);
    flow.expectThat(
      event,
      events.some((one) => one["event"] === event),
      "it comes",
      events.map((one) => one["event"]),
    );
  },
}));
