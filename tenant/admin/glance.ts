import type { HistoryEvent } from "../../protocol/types.ts";
import type { Session } from "../session.ts";
import { mostUnread, type SessionSummary } from "./wire.ts";

/** What a look back over a transcript tells. */
interface Glance {
  readonly unread: number;
  /** When the client said the first thing that nobody answered. */
  readonly unansweredSince: number | null;
  /** When the last agent left. */
  readonly leftSince: number | null;
  readonly lastWords: SessionSummary["lastWords"];
}

/** Events that a look goes back at most, so that its cost does not grow with the transcript. */
const farthest = 500;
const longestPreview = 120;

/** The words of an event that somebody may want to answer; undefined for all others. */
const wordsOf: Readonly<Record<string, (event: Readonly<Record<string, unknown>>) => unknown>> = {
  chat_session_message: ({ msg_text: plain, msg }) => plain ?? msg,
  chat_session_file: ({ file_name: name }) => name,
  chat_session_location: () => "a location",
  chat_session_form_data: () => "a form",
};

/**
 * Looks back over a transcript, no farther than it has to.
 * @param seen number of events that an agent has seen
 */
export function glanceAt({ chatId, history }: Session, seen: number): Glance {
  let unread = 0;
  let unansweredSince: number | null = null;
  let leftSince: number | null = null;
  let lastWords: Glance["lastWords"] = null;
  const oldest = Math.max(0, history.length - farthest);
  for (let at = history.length - 1; at >= oldest && unread < mostUnread; at -= 1) {
    const event = history[at] as HistoryEvent & Readonly<Record<string, unknown>>;
    if (event.event === "chat_session_party_left") leftSince ??= timeOf(event);
    const words = wordsOf[event.event]?.(event);
    if (words === undefined) continue;
    const isClient = event["party_id"] === chatId;
    lastWords ??= { isClient, text: oneLine(words) };
    if (!isClient) break;
    if (at >= seen) unread += 1;
    unansweredSince = timeOf(event);
  }
  return { unread, unansweredSince, leftSince, lastWords };
}

function timeOf(event: Readonly<Record<string, unknown>>): number | null {
  const seconds = Number(event["timestamp"]);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

function oneLine(words: unknown): string {
  const text = (typeof words === "string" ? words : "").replaceAll(/\s+/g, " ").trim();
  return text.length > longestPreview ? `${text.slice(0, longestPreview)}…` : text;
}
