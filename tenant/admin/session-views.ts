import type { SessionState } from "../../protocol/types.ts";
import type { AppConfig } from "../config.ts";
import { isOver } from "../chat.ts";
import { deskParty, type Session } from "../session.ts";
import type { World } from "../world.ts";
import { glanceAt } from "./glance.ts";
import { createLastCase } from "./last-case.ts";
import { createPseudonyms } from "./pseudonyms.ts";
import { mostUnread, type Counts, type SessionList, type SessionSummary, type Transcript } from "./wire.ts";

/** Sessions as the admin port shows them; looking changes nothing but what counts as seen. */
export interface SessionViews {
  summaryOf(session: Session): SessionSummary;
  /** At most `limit` sessions, of one state if one is named. */
  list(limit: number, state: SessionState | null): SessionList;
  counts(): Counts;
  /** The part of the transcript that begins with event number `from`. */
  transcriptOf(session: Session, from: number): Transcript;
  markSeen(session: Session): void;
}

/** Events that one answer holds at most. */
const mostEvents = 500;

/** The order of the list: who waits for an agent, who has one, who waits for none, who is over. */
const order: readonly (readonly SessionState[])[] = [
  ["queued", "connecting"],
  ["connected"],
  ["ivr"],
  ["completed", "failed"],
];

export function createSessionViews(world: World): SessionViews {
  const { clock, config, ledger, store } = world;
  const pseudonymOf = createPseudonyms();
  const caseOf = createLastCase();
  const seen = new WeakMap<Session, number>();
  const tenantOf = new Map<AppConfig, string>(
    config.tenants.flatMap(({ tenantUrl, apps }) => apps.map((app) => [app, tenantUrl] as const)),
  );

  function summaryOf(session: Session): SessionSummary {
    const { unread, unansweredSince, leftSince, lastWords } = glanceAt(session, seen.get(session) ?? 0);
    const { chatId, app, state, openedAtMs, identity, desk } = session;
    const isQueued = state === "queued" || state === "connecting";
    const waitingSince = isQueued ? (leftSince ?? openedAtMs) : isOver(state) ? null : unansweredSince;
    return {
      chatId,
      tenant: tenantOf.get(app) ?? "",
      app: app.appId,
      state,
      client: pseudonymOf(identity),
      since: openedAtMs,
      waitingSince,
      parties: partiesOf(session),
      isTaken: desk !== null,
      isPollHeld: session.held !== null,
      unread: isOver(state) ? 0 : Math.min(mostUnread, Math.max(unread, desk?.unread.length ?? 0)),
      lastWords,
      caseId: caseOf(session),
    };
  }

  function counts(): Counts {
    const byState = { ivr: 0, queued: 0, connecting: 0, connected: 0, completed: 0, failed: 0 };
    for (const { state } of store.sessions()) byState[state] += 1;
    const { ivr, queued, connecting, connected } = byState;
    return { ivr, queued, connecting, connected, heldPolls: ledger.heldPolls };
  }

  return {
    summaryOf,
    counts,
    list(limit, state) {
      const wanted = state === null ? order : [[state]];
      const sessions: SessionSummary[] = [];
      for (const states of wanted) {
        for (const session of store.sessions()) {
          if (sessions.length >= limit) break;
          if (states.includes(session.state)) sessions.push(summaryOf(session));
        }
      }
      return { now: clock.now(), counts: counts(), sessions, total: store.size };
    },
    transcriptOf(session, from) {
      const { history } = session;
      const events = history.slice(from, from + mostEvents);
      const next = from + events.length;
      return { now: clock.now(), session: summaryOf(session), from, next, total: history.length, events };
    },
    markSeen: (session) => void seen.set(session, session.history.length),
  };
}

function partiesOf({ parties, scenario, desk }: Session): Record<string, string> {
  const nameOf = (party: string): string | undefined =>
    party === deskParty ? desk?.profile.displayName : scenario.parties[party]?.displayName;
  return Object.fromEntries(parties.map(({ name, id }) => [id, nameOf(name) || name]));
}
