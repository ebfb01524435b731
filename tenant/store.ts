import { isOver } from "./chat.ts";
import type { Timer } from "./clock.ts";
import { none, type Session } from "./session.ts";

/** All sessions, in memory. Every look-up takes the same time however many there are. */
export interface Store {
  add(session: Session): void;
  find(chatId: string): Session | undefined;
  /** The live session of an identity; there is at most one. */
  active(identity: string): Session | undefined;
  /** The last session of an identity, live or over. */
  latest(identity: string): Session | undefined;
  forget(session: Session): void;
  /** Stops every timer and forgets every session. */
  reset(): void;
  sessions(): Iterable<Session>;
  readonly size: number;
  /** Sessions that were ever added. */
  readonly opened: number;
}

export function createStore(): Store {
  const byChatId = new Map<string, Session>();
  const byIdentity = new Map<string, Session>();
  let opened = 0;
  return {
    add(session) {
      opened += 1;
      byChatId.set(session.chatId, session);
      byIdentity.set(session.identity, session);
    },
    find: (chatId) => byChatId.get(chatId),
    active(identity) {
      const session = byIdentity.get(identity);
      return session === undefined || isOver(session.state) ? undefined : session;
    },
    latest: (identity) => byIdentity.get(identity),
    forget(session) {
      byChatId.delete(session.chatId);
      if (byIdentity.get(session.identity) === session) byIdentity.delete(session.identity);
    },
    reset() {
      for (const session of byChatId.values()) {
        stopTimers(session);
        session.push?.timer?.cancel();
      }
      byChatId.clear();
      byIdentity.clear();
    },
    sessions: () => byChatId.values(),
    get size() {
      return byChatId.size;
    },
    get opened() {
      return opened;
    },
  };
}

/** Stops whatever waits to happen to a session. */
export function stopTimers(session: Session): void {
  const timers: (Timer | null)[] = [...session.script, session.inactivity, session.pollAbsence];
  for (const timer of timers) timer?.cancel();
  session.script = none;
  session.waits = none;
  session.openForms = none;
  session.inactivity = null;
  session.pollAbsence = null;
}
