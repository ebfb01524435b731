/** One event as it was told, in a poll or in a transcript. */
export interface ToldEvent {
  /** What makes it this event and no other of its session, such as its msg_id. */
  readonly key: string;
  /** It has an id of its own, so it can come once only; others may happen again and be alike. */
  readonly isUnique: boolean;
  /** Party that it comes from; null where nobody is named. */
  readonly sender: string | null;
  /** Does the transcript keep it? What passes, such as typing, is never missed there. */
  readonly isKept: boolean;
  /** What it says; null where it says nothing. */
  readonly words: string | null;
  /** Its own time, in seconds since the epoch; null without one. */
  readonly seconds: number | null;
}

interface Observation {
  readonly session: string;
  /** Interval in which it happened, in milliseconds of one clock for all observations. */
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** Somebody said something; `unknown` where no answer says whether it was taken. */
export interface Sent extends Observation {
  readonly kind: "sent";
  readonly sender: string;
  readonly key: string;
  readonly words: string | null;
  readonly outcome: "taken" | "refused" | "unknown";
}

/** A client polled; of a poll whose answer did not arrive nobody knows what it carried. */
export interface Polled extends Observation {
  readonly kind: "polled";
  readonly outcome: "answered" | "refused" | "unknown";
  /** In the order in which they came. */
  readonly events: readonly ToldEvent[];
}

/** Somebody read the transcript. */
export interface Transcript extends Observation {
  readonly kind: "transcript";
  readonly events: readonly ToldEvent[];
}

/** The session was over: its client ended it, an event said so (`key`), or it was not found any more. */
export interface Ended extends Observation {
  readonly kind: "ended";
  readonly how: "closed" | "told" | "gone";
  /** Key of the event that said so; null where none did. */
  readonly key: string | null;
}

/** What was seen of one or more sessions, by whichever of their clients. In any order. */
export type DeliveryObservation = Sent | Polled | Transcript | Ended;
