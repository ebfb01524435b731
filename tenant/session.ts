import type { HistoryEvent, ServerEvent, SessionState } from "../protocol/types.ts";
import type { Answer, Refusal } from "./answer.ts";
import type { AppConfig } from "./config.ts";
import type { Timer } from "./clock.ts";
import type { Scenario } from "./scenario.ts";

/** A message of the client, as the agent sees it. */
export interface ClientWords {
  readonly msgId: string;
  readonly msg: string;
}

/** A poll that waits for an event. */
export interface HeldPoll {
  /** Answers it with what there is; a poll whose client has gone leaves the events for the next one. */
  readonly release: () => void;
  /** Answers it with something else. */
  readonly settle: (answer: Answer | Refusal) => void;
}

/** One chat session. Everything that changes in the tenant while it runs is here or in the ledger. */
export interface Session {
  readonly chatId: string;
  /** Whose it is, see `identityOf`. */
  readonly identity: string;
  readonly app: AppConfig;
  readonly scenario: Scenario;
  readonly phoneNumber: string | null;
  state: SessionState;
  /** Not delivered yet, oldest first. */
  outbox: ServerEvent[];
  readonly history: HistoryEvent[];
  held: HeldPoll | null;
  /** Messages that wait for an agent. */
  backlog: ClientWords[];
  /** Ids of the parties that have ever been there, by their name in the scenario. */
  readonly partyIds: Map<string, string>;
  /** Numbers given out so far for message and form ids. */
  numbersUsed: number;
  /** Id of the secure form that was shown last. */
  secureFormId: string | null;
  /** Steps of the scenario that wait for their time. */
  readonly script: Set<Timer>;
  inactivity: Timer | null;
  pollAbsence: Timer | null;
}

/** The next number for an id that has to be unique within the session. */
export function nextNumber(session: Session): number {
  session.numbersUsed += 1;
  return session.numbersUsed;
}
