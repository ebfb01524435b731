import type { HistoryEvent, SessionState } from "../../protocol/types.ts";

/** One session as the list shows it. Times are milliseconds since the epoch, on the tenant's clock. */
export interface SessionSummary {
  readonly chatId: string;
  readonly tenant: string;
  readonly app: string;
  readonly state: SessionState;
  /** The same for all sessions of one client, and not the client's id. */
  readonly client: string;
  readonly since: number;
  /** Since when the client waits for an agent, or for an answer; null when it waits for neither. */
  readonly waitingSince: number | null;
  /** Who is there beside the client: names by party id. */
  readonly parties: Readonly<Record<string, string>>;
  /** Has a person taken it, who speaks for it here? */
  readonly isTaken: boolean;
  readonly isPollHeld: boolean;
  /** What the client said since an agent last answered, or looked; counts up to `mostUnread`. */
  readonly unread: number;
  /** The last that was said, cut to one line. */
  readonly lastWords: { readonly isClient: boolean; readonly text: string } | null;
  /** The case that the session belongs to. */
  readonly caseId: string | null;
}

/** A count above this is not told exactly. */
export const mostUnread = 99;

/** Live sessions by state, and what else a look at the whole tenant tells. */
export interface Counts {
  readonly ivr: number;
  readonly queued: number;
  readonly connecting: number;
  readonly connected: number;
  readonly heldPolls: number;
}

/** Those that wait for an agent come first, the longest wait before the others. */
export interface SessionList {
  readonly now: number;
  readonly counts: Counts;
  readonly sessions: readonly SessionSummary[];
  /** Sessions there are, beside the listed ones too. */
  readonly total: number;
}

/** A part of what was said and done in a session, oldest first. */
export interface Transcript {
  readonly now: number;
  readonly session: SessionSummary;
  /** Number of the first event of this part, and of the event behind its last. */
  readonly from: number;
  readonly next: number;
  /** Events there are; the part ends early when this is more than `next`. */
  readonly total: number;
  readonly events: readonly HistoryEvent[];
}

/** What changed since the last message to a live listener. */
export interface Changes {
  readonly now: number;
  readonly counts: Counts;
  readonly changed: readonly SessionSummary[];
  /** Chat ids of sessions that are forgotten. */
  readonly gone: readonly string[];
  /** Chat ids of clients that began to write, or stopped. */
  readonly typing: Readonly<Record<string, boolean>>;
  /** More changed than one message tells: fetch the list anew. */
  readonly isIncomplete: boolean;
}

/** Every refusal of the admin port. */
export interface AdminError {
  readonly error: string;
}
