import type { HistoryEvent, ServerEvent } from "../../protocol/types.ts";
import { onEvents } from "./alterations.ts";
import type { Fault } from "./fault.ts";

type Joined = Extract<ServerEvent, { event: "chat_session_party_joined" }>;
type ServerMessage = Extract<ServerEvent, { event: "chat_session_message" }>;

/** What can go wrong with who takes part, and with the ids of what is said. */
export const partyFaults = [
  {
    id: "agent-unannounced",
    family: "sessionLife",
    deviation: "Parties take part without having joined.",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_party_joined"),
  },
  {
    id: "agent-announced-late",
    family: "sessionLife",
    deviation: "A party joins after the first thing that it says.",
    publish: (events, { history }) =>
      events.flatMap((event): ServerEvent[] => {
        if (event.event === "chat_session_party_joined") return [];
        const sender = event.event === "chat_session_message" ? unannouncedSender(event, history) : undefined;
        return sender === undefined ? [event] : [event, sender];
      }),
  },
  {
    id: "party-id-changes",
    family: "sessionLife",
    deviation: "A party joins under another id than the one under which it speaks.",
    publish: (events) =>
      events.map((event) =>
        event.event === "chat_session_party_joined" ? { ...event, party_id: `${event.party_id}-0` } : event,
      ),
  },
  {
    id: "leaving-untold",
    family: "sessionLife",
    deviation: "Parties leave without chat_session_party_left.",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_party_left"),
  },
  {
    id: "unknown-party-leaves",
    family: "sessionLife",
    deviation: "chat_session_party_left names a party that was never there.",
    publish: (events) =>
      events.map((event) => (event.event === "chat_session_party_left" ? { ...event, party_id: "nobody" } : event)),
  },
  {
    id: "successor-has-same-party-id",
    family: "sessionLife",
    deviation: "An agent who takes over has the party id of the agent before.",
    publish: (events, { history }) => {
      const [first, ...others] = joinedOf(history).filter(({ type }) => type === "internal");
      const successors = new Set(others.map(({ party_id }) => party_id));
      if (first === undefined) return events;
      return events.map((event) =>
        "party_id" in event && event.party_id !== undefined && successors.has(event.party_id)
          ? { ...event, party_id: first.party_id }
          : event,
      );
    },
  },
  {
    id: "message-ids-repeated",
    family: "sessionLife",
    deviation: "All messages of agents have the same msg_id.",
    answer: onEvents((event) =>
      event["event"] === "chat_session_message" && String(event["msg_id"]).startsWith("srv-")
        ? { ...event, msg_id: "srv-1" }
        : event,
    ),
  },
  {
    id: "case-id-null",
    family: "shape",
    deviation: "A case that is taken away is told with a case_id of null.",
    answer: onEvents((event) => (event["case_id"] === "" ? { ...event, case_id: null } : event)),
  },
  {
    id: "undecodable-events-sent",
    family: "delivery",
    deviation: "Clients are sent events of names that their program cannot decode.",
  },
] as const satisfies readonly Fault[];

function joinedOf(history: readonly HistoryEvent[]): Joined[] {
  return history.filter((event): event is Joined => event.event === "chat_session_party_joined");
}

/** Who sent a message, if it is the first of its sender. */
function unannouncedSender(message: ServerMessage, history: readonly HistoryEvent[]): Joined | undefined {
  const { party_id } = message;
  const first = history.find((event) => event.event === "chat_session_message" && event.party_id === party_id);
  return first === message ? joinedOf(history).find((joined) => joined.party_id === party_id) : undefined;
}
