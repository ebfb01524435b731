import type { DeliveryObservation } from "../protocol/delivery/observation.ts";
import { judgeDelivery } from "../protocol/delivery/judge.ts";
import { eventKey, toldEvents, wordsOf, type WireEvent } from "../protocol/delivery/told-event.ts";
import { leftUnanswered, type PollOutcome } from "../protocol/outcomes.ts";
import type { Recorder } from "./recorder.ts";

/** When something was asked, and when its answer came; milliseconds since the start of the load. */
interface Span {
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** More than this of one conversation is not kept; who has reached it says nothing more. */
const mostKept = 300;

/** Under load an event that comes late is measured, not counted as a fault. */
const lateAfterMs = Infinity;

/** What one customer said and heard, kept so that the delivery ledger can judge it at the end of the visit. */
export class Conversation {
  private readonly session: string;
  private readonly observations: DeliveryObservation[] = [];
  private hasTranscript = false;

  constructor(session: string) {
    this.session = session;
  }

  get isFull(): boolean {
    return this.observations.length >= mostKept;
  }

  /** Something was said; `outcome` as the answer has it, or does not. */
  said(event: WireEvent, outcome: "taken" | "refused" | "unknown", span: Span): void {
    const { session } = this;
    const key = eventKey({ ...event, party_id: session });
    this.observations.push({ kind: "sent", session, sender: session, key, words: wordsOf(event), outcome, ...span });
  }

  /** A poll ended. One that brought nothing shows something only after the transcript was read. */
  polled(outcome: PollOutcome, events: readonly unknown[], span: Span): void {
    const { session } = this;
    const isAnswered = outcome === "events" || outcome === "empty" || outcome === "5511";
    const isUnknown = leftUnanswered.includes(outcome);
    if (!isUnknown && events.length === 0 && !this.hasTranscript) return;
    const result = isAnswered ? "answered" : isUnknown ? "unknown" : "refused";
    this.observations.push({ kind: "polled", session, outcome: result, events: toldEvents(events), ...span });
  }

  /** The transcript was read. */
  transcript(events: readonly unknown[], span: Span): void {
    this.hasTranscript = true;
    this.observations.push({ kind: "transcript", session: this.session, events: toldEvents(events), ...span });
  }

  /** Judges all of it, and takes down what comes of it. */
  judge(record: Recorder): void {
    const { anomalies, undecided, counts } = judgeDelivery(this.observations, { lateAfterMs });
    record.delivery("sessions", counts.sessions);
    record.delivery("sent", counts.sent);
    record.delivery("delivered", counts.delivered);
    record.delivery("undecided", undecided.length);
    for (const { kind, message } of anomalies) {
      record.delivery(kind, 1);
      record.remark(`delivery: ${kind} in session ${this.session}: ${message}`);
    }
  }
}
