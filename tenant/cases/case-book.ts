import type { HistoryEvent } from "../../protocol/types.ts";
import type { CaseBookConfig } from "./crm-schema.ts";

/** What a case keeps of a session; the transcript grows as long as the session lives, and outlives it. */
export interface CaseSession {
  readonly chatId: string;
  /** On the clock of the tenant. */
  readonly openedAtMs: number;
  readonly history: readonly HistoryEvent[];
}

/** One case of the CRM. */
export interface Case {
  readonly key: string;
  isClosed: boolean;
  /** In the order in which they began. */
  sessions: readonly CaseSession[];
}

/** The cases of one contact centre. */
export interface CaseBook {
  /**
   * Puts a session under the case of this key. A case that is not there is opened, and one that was closed, assumed, opened
   * again. Putting a session where it is already changes nothing else.
   */
  put(key: string, session: CaseSession): Case;
  /** Takes a session out of a case. */
  remove(from: Case, chatId: string): void;
  cases(): Iterable<Case>;
}

export function createCaseBook({ maxCases, maxSessionsPerCase }: CaseBookConfig): CaseBook {
  /** In the order in which they were last used. */
  const byKey = new Map<string, Case>();
  return {
    put(key, session) {
      const found: Case = byKey.get(key) ?? { key, isClosed: false, sessions: [] };
      found.isClosed = false;
      const others = found.sessions.filter(({ chatId }) => chatId !== session.chatId);
      found.sessions = [...others, session]
        .toSorted((one, other) => one.openedAtMs - other.openedAtMs)
        .slice(-maxSessionsPerCase);
      byKey.delete(key);
      byKey.set(key, found);
      for (const oldest of byKey.keys()) {
        if (byKey.size <= maxCases) break;
        byKey.delete(oldest);
      }
      return found;
    },
    remove(from, chatId) {
      from.sessions = from.sessions.filter((session) => session.chatId !== chatId);
    },
    cases: () => byKey.values(),
  };
}
