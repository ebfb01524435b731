import type { HistoryEvent, ServerEvent, SessionState } from "../../protocol/types.ts";

/** A session as far as faults look at it. */
export interface FaultySession {
  readonly chatId: string;
  /** Whose it is. */
  readonly identity: string;
  readonly state: SessionState;
  readonly openedAtMs: number;
  /** Not delivered yet, oldest first. */
  outbox: ServerEvent[];
  readonly history: readonly HistoryEvent[];
  /** The poll that is held, and when its hold ends. */
  readonly held: { readonly endsAtMs: number; release(): void } | null;
}

/** What triggers and hooks can know of the tenant that commits faults. */
export interface Situation {
  /** Milliseconds since the epoch. */
  nowMs(): number;
  sessionsOpened(): number;
  pollsHeld(): number;
  /** All sessions, oldest first. */
  sessions(): Iterable<FaultySession>;
  find(chatId: string): FaultySession | undefined;
}

/** Where no tenant is: time stands still and nothing happens. */
export const standstill: Situation = {
  nowMs: () => 0,
  sessionsOpened: () => 0,
  pollsHeld: () => 0,
  sessions: () => [],
  find: () => undefined,
};
