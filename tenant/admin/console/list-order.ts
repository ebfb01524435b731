import type { SessionSummary } from "../wire.ts";

/** One part of the list of chats. */
export interface Group {
  readonly title: string;
  readonly sessions: readonly SessionSummary[];
}

const groups: readonly { readonly title: string; readonly has: (session: SessionSummary) => boolean }[] = [
  { title: "Waiting", has: ({ state }) => state === "queued" || state === "connecting" },
  { title: "With an agent", has: ({ state }) => state === "connected" },
  { title: "Automated", has: ({ state }) => state === "ivr" },
  { title: "Over", has: ({ state }) => state === "completed" || state === "failed" },
];

/** The chats in the order in which they need somebody: by group, then those that wait, the longest first, then the newest. */
export function groupSessions(sessions: Iterable<SessionSummary>, filter: string): Group[] {
  const wanted = [...sessions].filter((session) => matches(session, filter)).toSorted(byNeed);
  return groups.map(({ title, has }) => ({ title, sessions: wanted.filter(has) }));
}

function byNeed(one: SessionSummary, other: SessionSummary): number {
  if (one.waitingSince === null && other.waitingSince === null) return other.since - one.since;
  return (one.waitingSince ?? Infinity) - (other.waitingSince ?? Infinity);
}

/** Every word of the filter has to be somewhere in what the list shows of a chat. */
function matches({ client, app, tenant, state, caseId, chatId, lastWords }: SessionSummary, filter: string): boolean {
  const text = [client, app, tenant, state, caseId ?? "", chatId, lastWords?.text ?? ""].join(" ").toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
