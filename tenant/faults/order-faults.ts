import { isEndOfSession } from "../../protocol/events.ts";
import type { ServerEvent } from "../../protocol/types.ts";
import type { Fault } from "./fault.ts";
import type { FaultySession } from "./situation.ts";

/** The events of one moment of each session that let those of the next go before them. */
const keptBack = new WeakMap<FaultySession, readonly ServerEvent[]>();

/** Everything is delivered, but not as it happened. */
export const orderFaults = [
  {
    id: "moments-swapped",
    family: "delivery",
    deviation: "The events of every other moment are kept back and come after those of the moment that follows.",
    publish(events, session) {
      const before = keptBack.get(session);
      keptBack.delete(session);
      if (events.some(isEndOfSession)) return [...(before ?? []), ...events];
      if (before !== undefined) return [...events, ...before];
      keptBack.set(session, events);
      return [];
    },
  },
  {
    id: "messages-overtake-events",
    family: "delivery",
    deviation: "The messages of one answer come before its other events, whichever was first.",
    severity: "major",
    deliver: ({ events, kept }) => ({ events: events.toSorted((one, other) => rankOf(one) - rankOf(other)), kept }),
  },
  {
    id: "events-grouped-by-sender",
    family: "delivery",
    deviation: "The events of one answer are grouped by their sender, so that those of several are out of order.",
    severity: "major",
    deliver({ events, kept }) {
      const senders = [...new Set(events.map(senderOf))];
      return {
        events: events.toSorted((one, other) => senders.indexOf(senderOf(one)) - senders.indexOf(senderOf(other))),
        kept,
      };
    },
  },
  {
    id: "batch-split",
    family: "delivery",
    deviation: "A poll brings one event, however many wait; the others come one by one with the polls that follow.",
    severity: "minor",
    deliver: ({ events, kept }) => ({ events: events.slice(0, 1), kept: [...events.slice(1), ...kept] }),
  },
] as const satisfies readonly Fault[];

function rankOf({ event }: ServerEvent): number {
  return event === "chat_session_message" ? 0 : 1;
}

function senderOf(event: ServerEvent): string {
  return "party_id" in event ? (event.party_id ?? "") : "";
}
