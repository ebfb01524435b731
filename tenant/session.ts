import type { ClientFamily } from "../protocol/client-families.ts";
import type { HistoryEvent, ServerEvent, SessionState } from "../protocol/types.ts";
import type { Answer, Refusal } from "./answer.ts";
import type { AppConfig } from "./config.ts";
import type { Timer } from "./clock.ts";
import type { PushState } from "./push/push-state.ts";
import type { ReplyName, Scenario } from "./scenario.ts";

/** A message of the client, as the agent sees it. */
export interface ClientWords {
  readonly msgId: string;
  readonly msg: string;
}

/** Name of the party that a person at the agent console is, beside the parties of the scenario. */
export const deskParty = "the person at the desk";

/** A person who answers in place of the scenario. */
export interface Desk {
  readonly profile: { readonly firstName: string; readonly lastName: string; readonly displayName: string };
  /** Delivered and not looked at yet, oldest first. */
  unread: ClientWords[];
}

/** A form that waits for its answer; an answered one is forgotten. */
export interface OpenForm {
  readonly requestId: string;
  /** Empty for a plain question, whose answer may be the next message; null for a secure form. */
  readonly name: string | null;
  /** Runs out when the form does; null where it never does. */
  timeout: Timer | null;
}

/** A scenario that stands still until the client does something, or for too long nothing. */
export interface Wait {
  readonly replies: ReadonlySet<ReplyName>;
  /** Goes on with what this reply leads to. */
  readonly goOn: (reply: ReplyName, words: ClientWords | null) => void;
}

/** A poll that waits for an event. */
export interface HeldPoll {
  /** When it is answered at the latest, in milliseconds since the epoch. */
  readonly endsAtMs: number;
  /** Answers it with what there is; a poll whose client has gone leaves the events for the next one. */
  readonly release: () => void;
  /** Answers it with something else. */
  readonly settle: (answer: Answer | Refusal) => void;
}

/** A party of a session, by its name in the scenario. */
export interface Party {
  readonly name: string;
  readonly id: string;
}

/** What a list begins and ends as that is replaced and never changed: one for all sessions. */
export const none: readonly never[] = [];

/** One chat session. Everything that changes in the tenant while it runs is here or in the ledger. */
export interface Session {
  readonly chatId: string;
  /** Whose it is, see `identityOf`. */
  readonly identity: string;
  readonly app: AppConfig;
  readonly scenario: Scenario;
  /** What kind of program the client is, as far as it says; events that it cannot decode are kept from it. */
  readonly family: ClientFamily;
  readonly phoneNumber: string | null;
  /** On the clock of the tenant. */
  readonly openedAtMs: number;
  state: SessionState;
  /** Not delivered yet, oldest first. */
  outbox: ServerEvent[];
  readonly history: HistoryEvent[];
  held: HeldPoll | null;
  /** Null where the client has not subscribed to notifications. */
  push: PushState | null;
  /** Messages that wait for an agent. */
  backlog: readonly ClientWords[];
  /** The person who has taken the session, if one has; the scenario then says nothing. */
  desk: Desk | null;
  /** Has the client left the conversation, so that only the scenario still speaks? */
  isConversationOver: boolean;
  /** The parties that are there; a list, as they are few and sessions many. */
  parties: readonly Party[];
  /** Numbers given out so far for message and form ids. */
  numbersUsed: number;
  /** Oldest first. */
  openForms: readonly OpenForm[];
  /** Oldest first: what comes is for the first that wants it. */
  waits: readonly Wait[];
  /** Steps, waits and forms that end with time. */
  script: readonly Timer[];
  inactivity: Timer | null;
  pollAbsence: Timer | null;
}

/** The id of a party that is there. */
export function partyIdOf({ parties }: Session, name: string): string | undefined {
  return parties.find((party) => party.name === name)?.id;
}

/** The next number for an id that has to be unique within the session. */
export function nextNumber(session: Session): number {
  session.numbersUsed += 1;
  return session.numbersUsed;
}
