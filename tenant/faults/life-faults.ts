import type { ServerEvent } from "../../protocol/types.ts";
import { onSuccess } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** What can go wrong with the beginning and end of sessions and with their state. */
export const lifeFaults = [
  {
    id: "chat-id-reused",
    family: "sessionLife",
    deviation: "The next session of a client has the chat_id of the one before.",
  },
  {
    id: "session-resurrected",
    family: "sessionLife",
    deviation: "A chat request brings the client's ended session back to life in place of starting a new one.",
  },
  {
    id: "is-new-chat-never",
    family: "sessionLife",
    deviation: "A new session is answered with is_new_chat false.",
    answer: onSuccess(["requestChat"], (json) => ({ ...json, is_new_chat: false })),
  },
  {
    id: "is-new-chat-always",
    family: "sessionLife",
    deviation: "A session that the client has already is answered with is_new_chat true.",
    answer: onSuccess(["requestChat"], (json) => ({ ...json, is_new_chat: true })),
  },
  {
    id: "active-chat-state-frozen",
    family: "sessionLife",
    deviation: "Get Active Chat says queued whatever the state of the session is.",
    answer: onSuccess(["getActiveChat"], (json) => ({ ...json, state: "queued" })),
  },
  {
    id: "connected-untold",
    family: "sessionLife",
    deviation: "No chat_session_status says that the session is connected.",
    publish: (events) => events.filter((event) => !isConnected(event)),
  },
  {
    id: "state-goes-back",
    family: "sessionLife",
    deviation: "After connected, a status says connecting once more.",
    publish: (events) =>
      events.flatMap((event): ServerEvent[] =>
        isConnected(event) ? [event, { event: "chat_session_status", state: "connecting", ewt: "0" }] : [event],
      ),
  },
  {
    id: "disconnect-ignored",
    family: "sessionLife",
    deviation: "A client that leaves the conversation is still talked to as if nothing had happened.",
  },
  {
    id: "agent-talks-on-after-disconnect",
    family: "sessionLife",
    deviation: "What the agent was about to say is still said after the client has left the conversation.",
  },
  {
    id: "goodbye-untold",
    family: "sessionLife",
    deviation: "A client that has left the conversation hears nothing more of the scenario but the end.",
  },
  {
    id: "message-after-end",
    family: "sessionLife",
    deviation: "A message follows chat_session_ended.",
    publish: (events) =>
      events.flatMap((event): ServerEvent[] =>
        event.event === "chat_session_ended" ? [event, afterthought] : [event],
      ),
  },
  {
    id: "end-told-twice",
    family: "sessionLife",
    severity: "minor",
    deviation: "chat_session_ended comes twice.",
    publish: (events) =>
      events.flatMap((event): ServerEvent[] => (event.event === "chat_session_ended" ? [event, event] : [event])),
  },
  {
    id: "last-events-lost",
    family: "sessionLife",
    deviation: "The last events of a session that ends while no poll is held are never delivered.",
  },
  {
    id: "queue-words-lost",
    family: "sessionLife",
    severity: "critical",
    deviation: "What a client says before an agent is there never reaches the agent.",
  },
  {
    id: "queue-words-reversed",
    family: "sessionLife",
    deviation: "What a client says before an agent is there reaches the agent newest first.",
  },
] as const satisfies readonly Fault[];

/** Of nobody who was ever there, as the session is over. */
const afterthought: ServerEvent = {
  event: "chat_session_message",
  party_id: "p-0",
  msg_id: "srv-0",
  msg: "One more thing",
  timestamp: "1750000000",
};

function isConnected(event: ServerEvent): boolean {
  return event.event === "chat_session_status" && event.state === "connected";
}
