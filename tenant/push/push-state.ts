import type { ServerEvent } from "../../protocol/types.ts";
import type { Timer } from "../clock.ts";
import type { NotificationKind } from "./notification-kinds.ts";

/** The device that is told when the client does not poll. */
export interface Subscription {
  readonly kind: NotificationKind;
  /** A secret: never shown, never logged. */
  readonly token: string;
  /** The app's bundle id; null for Firebase, whose token says it all. */
  readonly topic: string | null;
}

/** Names of the events that are pushed. */
export type PushedName = Extract<
  ServerEvent["event"],
  "chat_session_message" | "chat_session_file" | "chat_session_timeout_warning" | "chat_session_inactivity_timeout"
>;

/** One event as far as a push tells it. */
export interface PushedEvent {
  readonly name: PushedName;
  /** Who sent it, as the client knows them; empty for what nobody sent. */
  readonly from: string;
  /** What was said; no right push tells it. */
  readonly words: string;
}

/** What a subscribed session keeps. */
export interface PushState {
  subscription: Subscription;
  /** Came while no poll was held; pushed unless the client polls in time. */
  waiting: readonly PushedEvent[];
  timer: Timer | null;
}
