import { memberOf, parseJson } from "../../protocol/json.ts";
import { operations } from "../../protocol/operations.ts";
import type { ExchangeRecord } from "../model.ts";

/**
 * Where one request stood when a later one was sent: it had ended, it was still under way, or the evidence does not tell
 * because both happened at the same moment of a virtual clock.
 */
export type Relation = "over" | "underWay" | "unclear";

/** Exchanges of one case as they followed one another; positions are those in `sent`. */
export interface Sequence {
  /** In the order of sending. */
  readonly sent: readonly ExchangeRecord[];
  /** Place of each in the order of ending, by position. */
  readonly rank: readonly number[];
  readonly relation: (earlier: number, later: number) => Relation;
}

/** What the clock of a run can tell, and how long an empty poll is held at least, in milliseconds. */
export interface SequenceClock {
  readonly isVirtual: boolean;
  readonly holdMinMs: number;
}

/** The sequence of exchanges that are given in the order in which they ended, which is how a case lists them. */
export function sequenceOf(ended: readonly ExchangeRecord[], { isVirtual, holdMinMs }: SequenceClock): Sequence {
  // On a virtual clock many are sent at the same moment, and then their numbers tell.
  const sent = ended.toSorted(
    (one, other) => one.startedAtMs - other.startedAtMs || one.id.localeCompare(other.id, "en", { numeric: true }),
  );
  const rank = sent.map((exchange) => ended.indexOf(exchange));
  const relation = (earlier: number, later: number): Relation => {
    const [one, other] = [sent[earlier], sent[later]];
    if (one === undefined || other === undefined) return "over";
    const gapMs = other.startedAtMs - endOf(one);
    if (!isVirtual || Math.abs(gapMs) > shortestMs) return gapMs > -shortestMs ? "over" : "underWay";
    // Whoever ended after something that was sent later, or knows of it, was there when it was sent.
    const rest = sent.slice(later);
    const isOutlived = rest.some((_, at) => (rank[later + at] ?? 0) < (rank[earlier] ?? 0));
    if (isOutlived || answersTo(one, rest, sent.slice(0, later))) return "underWay";
    return isEndedBy(one, other, holdMinMs) ? "unclear" : "over";
  };
  return { sent, rank, relation };
}

/** When an exchange ended, in milliseconds since the epoch of the target's clock. */
export function endOf({ startedAtMs, totalMs }: ExchangeRecord): number {
  return startedAtMs + totalMs;
}

const longPolls: ReadonlySet<string> = new Set(
  Object.values(operations).flatMap(({ id, longPoll }) => (longPoll === null ? [] : [id])),
);

/** Is this a request that the tenant holds until there is something to tell? */
export function isLongPoll({ operation }: ExchangeRecord): boolean {
  return longPolls.has(operation);
}

/** The events that a poll was answered with; null where it was answered otherwise. */
export function polledEvents(exchange: ExchangeRecord): readonly unknown[] | null {
  if (!isLongPoll(exchange) || exchange.response?.status !== 200) return null;
  const events = memberOf(parseJson(exchange.response.body ?? ""), "events");
  return Array.isArray(events) ? events : null;
}

/** Less than this apart is the same moment: sums of fractions are not exact. */
const shortestMs = 0.01;

/**
 * Can the one that came later have ended the poll? Only what has not ended by itself: an empty poll before its hold was over, a
 * refused one, or one with events unless the next poll followed it.
 */
function isEndedBy(poll: ExchangeRecord, later: ExchangeRecord, holdMinMs: number): boolean {
  if (!isLongPoll(poll) || poll.response === null) return false;
  const events = polledEvents(poll);
  if (events?.length === 0) return poll.totalMs < holdMinMs;
  return events === null || !isLongPoll(later) || later.request.path !== poll.request.path;
}

/** Does the answer name a message that was first sent by one of these requests, and by none before them? */
function answersTo(
  { response }: ExchangeRecord,
  requests: readonly ExchangeRecord[],
  before: readonly ExchangeRecord[],
): boolean {
  const named = [...(response?.body ?? "").matchAll(/"ref_msg_id":\s*("(?:[^"\\]|\\.)+")/g)];
  return named.some(([, id]) => {
    const isSentBy = ({ request }: ExchangeRecord): boolean =>
      (request.body ?? "").replaceAll(/"msg_id":\s+/g, '"msg_id":').includes(`"msg_id":${id}`);
    return requests.some(isSentBy) && !before.some(isSentBy);
  });
}
