import type { Anomaly } from "./anomaly.ts";
import type { Delivered, SessionView } from "./session-view.ts";

/** What came more than once. No acknowledgement exists, so nothing is delivered again. */
export function judgeDuplicates({ session, delivered }: SessionView): Anomaly[] {
  const counts = new Map<string, number>();
  for (const { key, isUnique } of delivered) if (isUnique) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([key, count]) => ({
      kind: "duplicated",
      session,
      key,
      message: `expected once over all clients of the session, got ${count} times`,
    }));
}

/**
 * What came before something that had happened earlier: by the order of the last transcript that holds both, else by their own
 * times. What was sent beside a held poll may overtake it only between two polls, never within what one session is told.
 */
export function judgeOrder({ session, delivered, transcripts }: SessionView): Anomaly[] {
  const places = new Map((transcripts.at(-1)?.events ?? []).map(({ key }, at) => [key, at]));
  const anomalies: Anomaly[] = [];
  let latest: Delivered | null = null;
  // What can come again and be alike has no place of its own.
  for (const event of delivered.filter(({ isUnique }) => isUnique)) {
    const before = latest;
    if (before !== null && isEarlier(event, before, places)) {
      const scope = event.sender === before.sender ? "of the same sender" : "of another sender";
      const message = `expected before ${before.key} (${scope}), which had happened later, got after it`;
      anomalies.push({ kind: "reordered", session, key: event.key, message });
    } else latest = event;
  }
  return anomalies;
}

function isEarlier(one: Delivered, other: Delivered, places: ReadonlyMap<string, number>): boolean {
  const [place, otherPlace] = [places.get(one.key), places.get(other.key)];
  if (place !== undefined && otherPlace !== undefined) return place < otherPlace;
  return one.seconds !== null && other.seconds !== null && one.seconds < other.seconds;
}
