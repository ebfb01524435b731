import type { Anomaly, Undecided } from "./anomaly.ts";
import { judgeDuplicates, judgeOrder } from "./judge-delivered.ts";
import { judgeAfterEnd, judgeResurrection } from "./judge-ends.ts";
import { judgeLate } from "./judge-late.ts";
import { judgeLosses } from "./judge-losses.ts";
import { judgePhantoms, judgeWords, whereSent } from "./judge-senders.ts";
import { judgeRecords, judgeRewrites } from "./judge-transcripts.ts";
import type { DeliveryObservation } from "./observation.ts";
import { sessionViews } from "./session-view.ts";

export interface DeliveryOptions {
  /** After this much waiting, in milliseconds, an event came late. */
  readonly lateAfterMs: number;
}

/** What the observations of all clients come to. */
export interface DeliveryReport {
  /** By session, in the order in which the sessions were first seen. */
  readonly anomalies: readonly Anomaly[];
  readonly undecided: readonly Undecided[];
  readonly counts: {
    readonly sessions: number;
    readonly sent: number;
    readonly taken: number;
    readonly delivered: number;
  };
}

/** Judges what was sent and told in any number of sessions, by what all of their clients have seen. */
export function judgeDelivery(
  observations: readonly DeliveryObservation[],
  { lateAfterMs }: DeliveryOptions,
): DeliveryReport {
  const views = sessionViews(observations);
  const where = whereSent(views);
  const losses = views.map(judgeLosses);
  const anomalies = views.flatMap((view, at) => [
    ...(losses[at]?.anomalies ?? []),
    ...judgeDuplicates(view),
    ...judgeOrder(view),
    ...judgePhantoms(view, where),
    ...judgeWords(view, where),
    ...judgeAfterEnd(view),
    ...judgeResurrection(view),
    ...judgeLate(view, lateAfterMs),
    ...judgeRecords(view),
    ...judgeRewrites(view),
  ]);
  const sent = views.flatMap((view) => view.sent);
  return {
    anomalies,
    undecided: losses.flatMap(({ undecided }) => undecided),
    counts: {
      sessions: views.length,
      sent: sent.length,
      taken: sent.filter(({ outcome }) => outcome === "taken").length,
      delivered: views.reduce((sum, { delivered }) => sum + delivered.length, 0),
    },
  };
}
