import { bodyJson, eventsOf, requestJson, type Exchange, type WireEvent } from "../../client/exchange.ts";
import type { DeliveryObservation, Ended, Sent } from "../../protocol/delivery/observation.ts";
import { eventKey, toldEvents, wordsOf } from "../../protocol/delivery/told-event.ts";
import { isEndOfSession } from "../../protocol/events.ts";
import { isJsonObject, memberOf } from "../../protocol/json.ts";
import { errorCodeOf } from "./conformance.ts";
import { isEmptyHold } from "./empty-hold.ts";

/** What a client says; everything else that it sends is an act and no message. */
const messages = ["chat_session_message", "chat_session_file", "chat_session_location", "chat_session_navigation"];

/** What the exchanges of any number of clients show of delivery, in their order. */
export function deliveryObservations(exchanges: readonly Exchange[]): DeliveryObservation[] {
  /** By session, how its client calls itself. */
  const owners = new Map<string, string | undefined>();
  return exchanges.flatMap((exchange): DeliveryObservation[] => {
    const { operation, startedAtMs, totalMs, response } = exchange;
    if (operation === "requestChat") {
      const chatId = memberOf(bodyJson(exchange), "chat_id");
      if (response?.status === 200 && typeof chatId === "string")
        owners.set(chatId, exchange.request.headers["Authorization"]);
      return [];
    }
    const session = /\/chats\/([^/?]+)\//.exec(exchange.request.path)?.[1];
    if (session === undefined || !owners.has(session)) return [];
    const place = { session, startedAtMs, endedAtMs: startedAtMs + totalMs };
    // Whoever is refused for who he is has seen nothing of the session.
    const isOwn = owners.get(session) === exchange.request.headers["Authorization"];
    const isGone = isOwn && errorCodeOf(exchange) === "5005";
    const ended = (how: Ended["how"], key: string | null): Ended => ({ kind: "ended", how, key, ...place });
    if (isGone) return [ended("gone", null)];
    if (operation === "sendEvents")
      return [...sentBy(exchange, place), ...(isClosed(exchange) ? [ended("closed", null)] : [])];
    if (operation === "getChatHistory" && response?.status === 200) {
      return [{ kind: "transcript", events: toldEvents(eventsOf(exchange)), ...place }];
    }
    if (operation !== "getNewChatEvents") return [];
    if (response === null) return [{ kind: "polled", outcome: "unknown", events: [], ...place }];
    if (response.status !== 200 && !isEmptyHold(exchange))
      return [{ kind: "polled", outcome: "refused", events: [], ...place }];
    const events = eventsOf(exchange);
    const end = events.find(isEndOfSession);
    return [
      { kind: "polled", outcome: "answered", events: toldEvents(events), ...place },
      ...(end === undefined ? [] : [ended("told", eventKey(end))]),
    ];
  });
}

function isClosed(exchange: Exchange): boolean {
  if (exchange.response?.status !== 200) return false;
  return sentEvents(exchange).some((event) => event["event"] === "chat_session_end");
}

function sentBy(exchange: Exchange, place: Omit<Sent, "kind" | "sender" | "key" | "words" | "outcome">): Sent[] {
  const { response } = exchange;
  const outcome = response === null ? "unknown" : response.status === 200 ? "taken" : "refused";
  return sentEvents(exchange)
    .filter(({ event }) => messages.some((name) => name === event))
    .map((event) => ({
      kind: "sent",
      sender: place.session,
      key: eventKey({ ...event, party_id: place.session }),
      words: wordsOf(event),
      outcome,
      ...place,
    }));
}

function sentEvents(exchange: Exchange): WireEvent[] {
  const events = memberOf(requestJson(exchange), "events");
  return Array.isArray(events) ? events.filter(isJsonObject) : [];
}
