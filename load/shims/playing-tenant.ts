import { memberOf, parseJson } from "../../protocol/json.ts";
import type { RequestDescription } from "../../protocol/requests.ts";
import type { Sending, Wire, WireAnswer } from "../wire.ts";
import type { VirtualTime } from "./virtual-time.ts";

type Event = Readonly<Record<string, unknown>>;

/** What a test has the tenant do otherwise; what it returns is answered in place of the usual. */
export type Deviation = (request: RequestDescription) => { status: number; json: unknown } | undefined;

/** A tenant in virtual time: holds polls, echoes messages, and keeps its own count. */
export interface PlayingTenant {
  readonly connect: () => Wire;
  /** Requests by operation. */
  readonly received: Readonly<Record<string, number>>;
  /** Times at which requests of an operation came, by customer's session; milliseconds. */
  readonly polledAtMs: ReadonlyMap<string, readonly number[]>;
  readonly underWay: () => number;
}

interface Session {
  readonly history: Event[];
  waiting: Event[];
  release: (() => void) | null;
  isOver: boolean;
}

interface Play {
  readonly holdMs?: number;
  readonly deviate?: Deviation;
  /** What becomes of the events of an answer before they leave. */
  readonly deliver?: (events: readonly Event[]) => readonly Event[];
}

const error = (status: number, code: string) => ({ status, json: { error_code: code, error_message: "x" } });

export function playingTenant(time: VirtualTime, { holdMs = 1000, deviate, deliver }: Play = {}): PlayingTenant {
  const sessions = new Map<string, Session>();
  const received: Record<string, number> = {};
  const polledAtMs = new Map<string, number[]>();
  let underWay = 0;
  let events = 0;

  function publish(session: Session, ...published: Event[]): void {
    for (const event of published) {
      const stamped = { timestamp: String(time.nowMs()), ...event };
      session.history.push(stamped);
      session.waiting.push(stamped);
    }
    session.release?.();
  }

  function take(session: Session, chatId: string, body: unknown): { status: number; json: unknown } {
    const sent = memberOf(parseJson(String(body)), "events") as Event[];
    for (const event of sent) {
      if (event["event"] === "chat_session_end") {
        session.isOver = true;
        publish(session, { event: "chat_session_ended" });
      } else if (event["event"] === "chat_session_message") {
        // The history knows a client by its session.
        session.history.push({ ...event, party_id: chatId });
        publish(session, {
          event: "chat_session_message",
          msg: event["msg"],
          msg_id: `srv-${(events += 1)}`,
          party_id: "agent",
        });
      }
    }
    return { status: 200, json: "" };
  }

  async function poll(
    session: Session,
    chatId: string,
    limitMs: number,
  ): Promise<{ status: number; json: unknown } | null> {
    polledAtMs.set(chatId, [...(polledAtMs.get(chatId) ?? []), time.nowMs()]);
    if (session.isOver && session.waiting.length === 0) return error(404, "5005");
    if (session.release !== null) return error(429, "5509");
    if (session.waiting.length === 0) {
      const released = new Promise<void>((resolve) => (session.release = resolve));
      await Promise.race([released, time.wait(Math.min(holdMs, limitMs))]);
      session.release = null;
      if (limitMs < holdMs && session.waiting.length === 0) return null;
    }
    const out = session.waiting;
    session.waiting = [];
    return { status: 200, json: { events: deliver === undefined ? out : deliver(out) } };
  }

  function answer(request: RequestDescription, limitMs: number): Promise<{ status: number; json: unknown } | null> {
    const { operation, path, body } = request;
    const odd = deviate?.(request);
    if (odd !== undefined) return Promise.resolve(odd);
    if (operation === "checkAvailability") return Promise.resolve({ status: 200, json: { chat: "available" } });
    if (operation === "requestChat") {
      const chatId = `chat-${sessions.size + 1}`;
      sessions.set(chatId, { history: [], waiting: [], release: null, isOver: false });
      return Promise.resolve({ status: 200, json: { chat_id: chatId, is_new_chat: true } });
    }
    const chatId = /chats\/(chat-\d+)/.exec(path)?.[1] ?? "";
    const session = sessions.get(chatId);
    if (operation === "uploadFile") return Promise.resolve({ status: 200, json: { file_id: "file-1" } });
    if (session === undefined) return Promise.resolve(error(404, "5005"));
    if (operation === "getNewChatEvents") return poll(session, chatId, limitMs);
    if (operation === "getChatHistory") return Promise.resolve({ status: 200, json: { events: session.history } });
    return Promise.resolve(take(session, chatId, body));
  }

  return {
    received,
    polledAtMs,
    underWay: () => underWay,
    connect: (): Wire<WireAnswer> => ({
      async send(request: RequestDescription, { timeoutMs }: Sending) {
        received[request.operation] = (received[request.operation] ?? 0) + 1;
        underWay += 1;
        const startedMs = time.nowMs();
        const answered = await answer(request, timeoutMs);
        underWay -= 1;
        const tookMs = time.nowMs() - startedMs;
        const times = { bytes: 0, waitingMs: tookMs, totalMs: tookMs, mayBeTwice: false };
        if (answered === null) return { stage: "timedOut", status: 0, body: null, heldMs: null, ...times };
        const { status, json } = answered;
        const body = typeof json === "string" ? json : JSON.stringify(json);
        return { stage: "answered", status, body, heldMs: tookMs, ...times };
      },
      read: (raw) => raw,
    }),
  };
}
