import type { Changes, Counts, SessionList, SessionSummary } from "../wire.ts";

/** All that the console knows of the tenant; views show it and never change it. */
export interface Model {
  readonly sessions: ReadonlyMap<string, SessionSummary>;
  /** Chat ids of clients that are writing. */
  readonly typing: ReadonlySet<string>;
  readonly counts: Counts;
  /** Sessions that the tenant has, those that are not listed here too. */
  readonly total: number;
  /** The open chat, as it was last; null when none is open. */
  readonly chosen: SessionSummary | null;
  /** Has the tenant forgotten the open chat? */
  readonly isGone: boolean;
  /** The tenant's time, in milliseconds since the epoch. */
  now(): number;
  takeList(list: SessionList): void;
  takeChanges(changes: Changes): void;
  /** Learns what a single session is like now. */
  takeSession(session: SessionSummary): void;
  /** Opens a chat that is listed; false when it is not. */
  choose(chatId: string): boolean;
}

/** @param elapsed milliseconds since any one moment, by a clock that only goes forward */
export function createModel(elapsed: () => number): Model {
  const sessions = new Map<string, SessionSummary>();
  const typing = new Set<string>();
  let counts: Counts = { ivr: 0, queued: 0, connecting: 0, connected: 0, heldPolls: 0 };
  let total = 0;
  let chosen: SessionSummary | null = null;
  let isGone = false;
  let told = { tenantMs: Date.now(), atMs: elapsed() };

  function takeTime(tenantMs: number): void {
    told = { tenantMs, atMs: elapsed() };
  }

  function takeSession(session: SessionSummary): void {
    sessions.set(session.chatId, session);
    if (chosen?.chatId === session.chatId) chosen = session;
  }

  return {
    sessions,
    typing,
    get counts() {
      return counts;
    },
    get total() {
      return total;
    },
    get chosen() {
      return chosen;
    },
    get isGone() {
      return isGone;
    },
    now: () => told.tenantMs + elapsed() - told.atMs,
    takeList(list) {
      takeTime(list.now);
      ({ counts, total } = list);
      sessions.clear();
      for (const session of list.sessions) takeSession(session);
    },
    takeChanges(changes) {
      takeTime(changes.now);
      ({ counts } = changes);
      for (const session of changes.changed) {
        if (!sessions.has(session.chatId)) total += 1;
        takeSession(session);
      }
      for (const chatId of changes.gone) {
        if (sessions.delete(chatId)) total -= 1;
        typing.delete(chatId);
        if (chosen?.chatId === chatId) isGone = true;
      }
      for (const [chatId, isTyping] of Object.entries(changes.typing)) {
        if (isTyping) typing.add(chatId);
        else typing.delete(chatId);
      }
    },
    takeSession,
    choose(chatId) {
      const session = sessions.get(chatId);
      if (session === undefined) return false;
      chosen = session;
      isGone = false;
      return true;
    },
  };
}
