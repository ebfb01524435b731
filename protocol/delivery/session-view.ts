import type { DeliveryObservation, Ended, Polled, Sent, ToldEvent, Transcript } from "./observation.ts";

/** An event that a poll brought. */
export interface Delivered extends ToldEvent {
  readonly poll: Polled;
}

/** All that was seen of one session, each kind in the order of time. */
export interface SessionView {
  readonly session: string;
  readonly sent: readonly Sent[];
  /** Answered polls, in the order in which their answers came. */
  readonly polls: readonly Polled[];
  /** Polls of which nobody knows what they carried. */
  readonly unknownPolls: readonly Polled[];
  readonly transcripts: readonly Transcript[];
  readonly ends: readonly Ended[];
  /** All events that polls brought, in their order. */
  readonly delivered: readonly Delivered[];
}

/** Observations by session, in the order in which the sessions were first seen. */
export function sessionViews(observations: readonly DeliveryObservation[]): SessionView[] {
  const bySession = new Map<string, DeliveryObservation[]>();
  for (const observation of observations) {
    const known = bySession.get(observation.session);
    if (known === undefined) bySession.set(observation.session, [observation]);
    else known.push(observation);
  }
  return [...bySession].map(([session, own]) => viewOf(session, own));
}

function viewOf(session: string, own: readonly DeliveryObservation[]): SessionView {
  const inTime = own.toSorted((one, other) => one.endedAtMs - other.endedAtMs);
  const polled = inTime.filter((one) => one.kind === "polled");
  const polls = polled.filter(({ outcome }) => outcome === "answered");
  return {
    session,
    sent: inTime.filter((one) => one.kind === "sent"),
    polls,
    unknownPolls: polled.filter(({ outcome }) => outcome === "unknown"),
    transcripts: inTime.filter((one) => one.kind === "transcript"),
    ends: inTime.filter((one) => one.kind === "ended"),
    delivered: polls.flatMap((poll) => poll.events.map((event) => ({ ...event, poll }))),
  };
}
