import { errorCatalogue, isErrorCode } from "../../protocol/errors.ts";
import type { PollOutcome, RequestOutcome } from "../../protocol/outcomes.ts";

/** How a way to end a poll is called, and whether it is a sign of trouble at the tenant or on the way to it. */
export interface OutcomeWords {
  readonly label: string;
  readonly meaning: string;
  readonly isTrouble: boolean;
}

const named: Readonly<Record<Exclude<PollOutcome, `${number}`>, OutcomeWords>> = {
  events: { label: "events", meaning: "the poll brought events", isTrouble: false },
  empty: { label: "empty", meaning: "the hold ran out with nothing to deliver", isTrouble: false },
  unknownCode: { label: "unknown error", meaning: "an error code that is none of the catalogue", isTrouble: true },
  contractViolation: {
    label: "contract violation",
    meaning: "an answer that is neither an event list nor an error body",
    isTrouble: true,
  },
  clientTimeout: { label: "client timeout", meaning: "the client gave up before an answer came", isTrouble: true },
  unsent: { label: "no connection", meaning: "never left, as no connection could be made", isTrouble: true },
  transport: { label: "transport failure", meaning: "the connection broke on the way", isTrouble: true },
  aborted: { label: "aborted", meaning: "cut off by the generator itself, as when a run ends", isTrouble: false },
};

/**
 * Codes with which a poll ends when all is well. 5005 is what a client gets that polls on after it asked for the end of its
 * session; sessions that are lost earlier are counted by a budget of their own. 5511 may stand for an empty list, the sources
 * do not say.
 */
const calmCodes: readonly PollOutcome[] = ["5005", "5511"];

/** Ends that only requests have that are no polls. */
const otherwise: Readonly<Record<Exclude<RequestOutcome, PollOutcome>, OutcomeWords>> = {
  done: { label: "done", meaning: "answered as the operation answers", isTrouble: false },
  created: { label: "created", meaning: "a new session", isTrouble: false },
  resumed: { label: "resumed", meaning: "the session that its client had", isTrouble: false },
};

/** The words for the outcome of any request. */
export function requestOutcomeWords(outcome: RequestOutcome): OutcomeWords {
  if (outcome === "done" || outcome === "created" || outcome === "resumed") return otherwise[outcome];
  return outcomeWords(outcome);
}

/** The words for an outcome; error codes take theirs from the catalogue. */
export function outcomeWords(outcome: PollOutcome): OutcomeWords {
  if (!isErrorCode(outcome)) return named[outcome];
  return {
    label: `error ${outcome}`,
    meaning: errorCatalogue[outcome].message,
    isTrouble: !calmCodes.includes(outcome),
  };
}
