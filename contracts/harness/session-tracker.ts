import { bodyJson, eventsOf, requestJson, type Exchange } from "../../client/exchange.ts";
import { memberOf } from "../../protocol/json.ts";
import { operations } from "../../protocol/operations.ts";
import { liveStates, type LiveState, type SessionEnd, type Standing } from "../../protocol/session-states.ts";
import { errorCodeOf } from "./conformance.ts";

/** What a run has seen of the life of its sessions, read from its exchanges. */
export interface SeenStandings {
  readonly standings: ReadonlySet<Standing>;
  /** As "from to". */
  readonly transitions: ReadonlySet<string>;
  /** Operations that were refused where the session did not admit them, as "standing operation". */
  readonly refused: ReadonlySet<string>;
}

/** Follows every session of a run through its exchanges, which are in the order in which they ended. */
export function trackSessions(exchanges: readonly Exchange[]): SeenStandings {
  const standings = new Set<Standing>(["none"]);
  const transitions = new Set<string>();
  const refused = new Set<string>();
  const sessions = new Map<string, Standing>();
  /** The session that each caller has, for operations that name none. */
  const latest = new Map<string, string>();

  const move = (chatId: string, to: Standing): void => {
    const from = sessions.get(chatId) ?? "none";
    standings.add(to);
    if (from !== to) transitions.add(`${from} ${to}`);
    sessions.set(chatId, to);
  };
  for (const exchange of exchanges) {
    const { operation } = exchange;
    const caller = callerOf(exchange);
    const chatId = chatIdOf(exchange) ?? latest.get(caller) ?? "";
    const before = sessions.get(chatId) ?? "none";
    const code = errorCodeOf(exchange);
    if (code === "5005") {
      // A session that lived, and of which no end was told, has been given up by its tenant.
      if (isLive(before)) move(chatId, "abandoned");
      refused.add(`${sessions.get(chatId) ?? "none"} ${operation}`);
    } else if (exchange.response?.status === 200) {
      if (operation === "requestChat") {
        const started = String(memberOf(bodyJson(exchange), "chat_id"));
        latest.set(caller, started);
        const state = memberOf(bodyJson(exchange), "state");
        if (isLive(state) && !sessions.has(started)) move(started, state);
      }
      for (const next of toldBy(exchange)) if (isLive(sessions.get(chatId))) move(chatId, next);
    }
  }
  return { standings, transitions, refused };
}

/** The standings that an answered exchange tells of its session, in their order. */
function toldBy(exchange: Exchange): Standing[] {
  if (exchange.operation === "sendEvents") {
    const events = memberOf(requestJson(exchange), "events");
    const ends = Array.isArray(events) && events.some((event) => memberOf(event, "event") === "chat_session_end");
    return ends ? ["closed"] : [];
  }
  if (exchange.operation !== "getNewChatEvents") return [];
  return eventsOf(exchange).flatMap(({ event, state }): Standing[] => {
    const end = endEvents[String(event)];
    if (end !== undefined) return [end];
    if (event !== "chat_session_status") return [];
    if (state === "failed") return ["failed"];
    return isLive(state) ? [state] : [];
  });
}

const endEvents: Readonly<Record<string, SessionEnd>> = {
  chat_session_ended: "ended",
  chat_session_inactivity_timeout: "timedOut",
};

function isLive(state: unknown): state is LiveState {
  return liveStates.some((live) => live === state);
}

function chatIdOf({ request, operation }: Exchange): string | undefined {
  if (!operations[operation].pathParameters.includes("chatId")) return undefined;
  return /\/chats\/([^/?]+)/.exec(request.path)?.[1];
}

function callerOf({ request }: Exchange): string {
  return `${request.headers["Authorization"] ?? ""} ${request.headers["Cookie"] ?? ""}`;
}
