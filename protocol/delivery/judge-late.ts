import type { Anomaly } from "./anomaly.ts";
import type { SessionView } from "./session-view.ts";

/** What the transcript held already while a poll waited for it, and what that poll or a later one brought only long after. */
export function judgeLate({ session, delivered, transcripts, polls }: SessionView, lateAfterMs: number): Anomaly[] {
  const knownAt = new Map<string, number>();
  for (const { events, endedAtMs } of transcripts) {
    for (const { key } of events) if (!knownAt.has(key)) knownAt.set(key, endedAtMs);
  }
  return delivered.flatMap(({ key, poll }): Anomaly[] => {
    const known = knownAt.get(key) ?? Infinity;
    const lateMs = poll.endedAtMs - known;
    const waited = polls.some(({ startedAtMs, endedAtMs }) => startedAtMs < known && endedAtMs > known);
    if (!waited || lateMs <= lateAfterMs) return [];
    const message = `expected at once, as a poll was waiting, got it ${Math.round(lateMs)} ms after the transcript had it`;
    return [{ kind: "late", session, key, message }];
  });
}
