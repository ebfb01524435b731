import type { Anomaly, Undecided, Verdicts } from "./anomaly.ts";
import type { ToldEvent, Transcript } from "./observation.ts";
import type { SessionView } from "./session-view.ts";

/**
 * What the transcript holds and no poll brought, although one was answered after the transcript had been read. Where a poll
 * broke off that could have carried it, nobody can tell: the API has no acknowledgement, so what broke off with it is gone.
 */
export function judgeLosses(view: SessionView): Verdicts {
  const { session, transcripts, polls, unknownPolls, delivered, sent } = view;
  const came = new Set(delivered.map(({ key }) => key));
  // The client's own words are in the transcript, and no poll brings them.
  const own = new Set(sent.map(({ key }) => key));
  const anomalies: Anomaly[] = [];
  const undecided: Undecided[] = [];
  const judged = new Set<string>();
  for (const [at, transcript] of transcripts.entries()) {
    for (const event of transcript.events) {
      const { key } = event;
      if (judged.has(key) || came.has(key) || own.has(key) || isOwn(event, session)) continue;
      judged.add(key);
      if (!polls.some(({ startedAtMs }) => startedAtMs >= transcript.endedAtMs)) continue;
      const knownNotBeforeMs = lastWithout(key, transcripts.slice(0, at));
      const carrier = unknownPolls.find(({ endedAtMs }) => endedAtMs >= knownNotBeforeMs);
      if (carrier !== undefined) {
        undecided.push({ session, key, reason: "a poll that broke off may have carried it" });
      } else {
        const message = "expected in one of the polls that were answered after it had happened, got it in none";
        anomalies.push({ kind: "lost", session, key, message });
      }
    }
  }
  return { anomalies, undecided };
}

/** The client's party id is that of its session. Source: [ios ContactCenterEvent.swift]. */
function isOwn({ sender }: ToldEvent, session: string): boolean {
  return sender === session;
}

/** Start of the last transcript that did not hold it yet: before that it had not happened. */
function lastWithout(key: string, earlier: readonly Transcript[]): number {
  return earlier.findLast(({ events }) => events.every((event) => event.key !== key))?.startedAtMs ?? -Infinity;
}
