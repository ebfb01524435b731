import type { Anomaly } from "./anomaly.ts";
import type { SessionView } from "./session-view.ts";

/** What polls had brought before the transcript was read, and it does not hold. */
export function judgeRecords({ session, transcripts, delivered }: SessionView): Anomaly[] {
  const last = transcripts.at(-1);
  if (last === undefined) return [];
  const held = new Set(last.events.map(({ key }) => key));
  const missing = delivered.filter(
    ({ key, isKept, poll }) => isKept && poll.endedAtMs < last.startedAtMs && !held.has(key),
  );
  return [...new Set(missing.map(({ key }) => key))].map((key) => ({
    kind: "unrecorded",
    session,
    key,
    message: "expected in the transcript, which was read after a poll had brought it, got it nowhere",
  }));
}

/** What a transcript held and a later one holds elsewhere or not at all: a transcript only grows. */
export function judgeRewrites({ session, transcripts }: SessionView): Anomaly[] {
  const anomalies: Anomaly[] = [];
  for (const [at, later] of transcripts.entries()) {
    const earlier = transcripts[at - 1];
    if (earlier === undefined || earlier.endedAtMs > later.startedAtMs) continue;
    const changed = earlier.events.find(({ key }, place) => later.events[place]?.key !== key);
    if (changed !== undefined) {
      const message = "expected at the same place of every later transcript, got another event there, or none";
      anomalies.push({ kind: "rewritten", session, key: changed.key, message });
    }
  }
  return anomalies;
}
