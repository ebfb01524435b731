import type { ActiveFaults } from "../faults.ts";
import type { PushedEvent, Subscription } from "./push-state.ts";
import { pushTexts } from "./pushed-events.ts";

export type PushService = "apns" | "firebase";

/** One message to one device, as its service takes it. */
export interface Push {
  readonly service: PushService;
  /** A secret: never shown, never logged. */
  readonly token: string;
  /** Of APNs alone: the app's bundle id. */
  readonly topic: string | null;
  /** For APNs the notification; for Firebase the message but for its token. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The one category that a source shows; assumed for every kind of push. Source: [ios testPayload.apns]. */
const category = "NEW_CHAT_MESSAGE";

/**
 * The push that tells one event. The SDKs look for `chatID` alone, at the top of the APNs notification or in the Firebase
 * data, whose values a Firebase app on iOS finds at the top too. Assumed: the subtitle is what both services call the body,
 * and takes the sender's name; Firebase carries the texts in the part that is for the device's system.
 */
export function pushOf(
  { kind, token, topic }: Subscription,
  chatId: string,
  event: PushedEvent,
  faults: ActiveFaults,
): Push {
  const member = faults.has("push-chat-id-misspelt") ? "chat_id" : "chatID";
  const said = event.words !== "" && faults.has("push-tells-the-words") ? { body: event.words } : {};
  const data = { [member]: chatId };
  const aps = { alert: { ...apnsAlert(event), ...said }, category };
  if (kind === "apns") {
    const wrong = faults.has("push-topic-wrong") ? "com.example.other" : topic;
    return { service: "apns", token, topic: wrong, payload: { aps, ...data } };
  }
  const system =
    kind === "iosFirebase"
      ? { apns: { payload: { aps } } }
      : { android: { notification: { ...androidTexts(event), ...said } } };
  return { service: "firebase", token, topic: null, payload: { data, ...system } };
}

function apnsAlert({ name, from }: PushedEvent): Readonly<Record<string, unknown>> {
  const { titleKey, subtitleKey } = pushTexts[name];
  const title = { "title-loc-key": titleKey };
  return subtitleKey === null ? title : { ...title, "loc-key": subtitleKey, "loc-args": [from] };
}

function androidTexts({ name, from }: PushedEvent): Readonly<Record<string, unknown>> {
  const { titleKey, subtitleKey } = pushTexts[name];
  const title = { title_loc_key: titleKey };
  return subtitleKey === null ? title : { ...title, body_loc_key: subtitleKey, body_loc_args: [from] };
}
