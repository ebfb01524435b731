import type { HistoryEvent, ServerEvent } from "../../protocol/types.ts";
import type { FaultId } from "../faults.ts";
import type { Session } from "../session.ts";
import type { PushedEvent, PushedName } from "./push-state.ts";

/** How a kind of event is told by push. */
interface PushText {
  /** Names of texts that the apps have, in their own languages. */
  readonly titleKey: string;
  /** Takes the sender's name; null where the title says it all. */
  readonly subtitleKey: string | null;
  /** The fault that leaves it out. */
  readonly missing: FaultId;
}

/** The events that are pushed. Source: the keys that both SDKs' sample apps have texts for, [ios Localizable.strings], [android strings.xml]. */
export const pushTexts = {
  chat_session_message: {
    titleKey: "keyChatNewMessageTitle",
    subtitleKey: "keyChatNewMessageSubtitle",
    missing: "push-message-missing",
  },
  chat_session_file: {
    titleKey: "keyChatNewFileTitle",
    subtitleKey: "keyChatNewFileSubtitle",
    missing: "push-file-missing",
  },
  chat_session_timeout_warning: {
    titleKey: "keyChatTimeoutWarningTitle",
    subtitleKey: null,
    missing: "push-warning-missing",
  },
  chat_session_inactivity_timeout: {
    titleKey: "keyChatInactivityTimeoutTitle",
    subtitleKey: null,
    missing: "push-end-missing",
  },
} as const satisfies Readonly<Record<PushedName, PushText>>;

/** The events that are pushed, of those that happened together. */
export function pushedOf(session: Session, events: readonly ServerEvent[]): PushedEvent[] {
  return events.flatMap((event) => {
    if (!isPushed(event.event)) return [];
    const from = "party_id" in event && typeof event.party_id === "string" ? nameOf(session, event.party_id) : "";
    const words = event.event === "chat_session_message" ? event.msg : "";
    return [{ name: event.event, from, words }];
  });
}

function isPushed(name: string): name is PushedName {
  return Object.hasOwn(pushTexts, name);
}

/** The name under which a party joined; one that speaks without having joined goes by its name in the scenario. */
function nameOf({ history, parties, scenario }: Session, partyId: string): string {
  const joined = history.findLast((event) => isJoining(event, partyId));
  if (joined?.event === "chat_session_party_joined") return joined.display_name;
  const party = parties.find(({ id }) => id === partyId);
  return scenario.parties[party?.name ?? ""]?.displayName ?? "";
}

function isJoining(event: HistoryEvent, partyId: string): boolean {
  return event.event === "chat_session_party_joined" && event.party_id === partyId;
}
