import { isJsonObject } from "../../../protocol/json.ts";
import type { Clock } from "../../clock.ts";
import type { Identifiers } from "../../identifiers.ts";
import type { Push, PushService } from "../push.ts";
import { maskToken } from "./mask-token.ts";

/** A push as it was received. */
export interface ReceivedPush {
  /** Milliseconds since the epoch, on the clock of the receiver. */
  readonly at: number;
  readonly service: PushService;
  /** Not the token, see `maskToken`. */
  readonly token: string;
  readonly topic: string | null;
  /** The session it is about; null where it names none in the way that the SDKs look for. */
  readonly chatId: string | null;
  readonly payload: Push["payload"];
  /** What was answered: accepted, unregistered, or the reason of a refusal. */
  readonly outcome: string;
}

/** What a service says to a push; a refusal names the reason in the words of the service. */
export type PushOutcome = "accepted" | "unregistered" | { readonly refused: string };

/** Stands in for the services of Apple and Google: takes pushes, keeps the last ones, and passes nothing on. */
export interface PushReceiver {
  receive(push: Push): PushOutcome;
  /** Those that are kept, oldest first; of one session if one is named. */
  list(chatId?: string): readonly ReceivedPush[];
  clear(): void;
  /** Pushes that ever came, kept or not. */
  readonly received: number;
  /** An id for an answer. */
  newId(): string;
}

export interface PushReceiverOptions {
  readonly clock: Pick<Clock, "now">;
  readonly identifiers: Identifiers;
  /** Pushes that are kept. */
  readonly kept: number;
}

/** Tokens that begin so are of apps that are no longer on their device. The real services know; here it can be tried at will. */
const unregisteredPrefix = "unregistered";

/** Largest payload that either service takes. Source: the services' own documentation. */
export const maxPayloadBytes = 4096;

/** Longest topic; assumed, longer than any bundle id. */
export const maxTopicLength = 255;

export function createPushReceiver({ clock, identifiers, kept: most }: PushReceiverOptions): PushReceiver {
  let pushes: ReceivedPush[] = [];
  let received = 0;
  return {
    receive(push) {
      const { service, token, topic, payload } = push;
      const reason = whyRefused(push);
      const answer = token.startsWith(unregisteredPrefix) ? "unregistered" : "accepted";
      const outcome = reason ?? answer;
      received += 1;
      // What is too large is not kept, or a sender could fill the memory with it.
      const kept = {
        topic: reason === "BadTopic" ? null : topic,
        payload: reason === "PayloadTooLarge" ? {} : payload,
      };
      pushes.push({
        at: clock.now(),
        service,
        token: maskToken(token),
        chatId: chatIdOf({ ...push, ...kept }),
        ...kept,
        outcome,
      });
      // Cut down at twice the size, so that keeping the last ones costs the same for each push.
      if (pushes.length >= 2 * most) pushes = pushes.slice(-most);
      return reason === null ? answer : { refused: reason };
    },
    list: (chatId) => pushes.slice(-most).filter((push) => chatId === undefined || push.chatId === chatId),
    clear: () => void (pushes = []),
    get received() {
      return received;
    },
    newId: () => identifiers.uuid(),
  };
}

/** What both services check before they look at the token. */
function whyRefused({ service, topic, payload }: Push): string | null {
  if (Buffer.byteLength(JSON.stringify(payload)) > maxPayloadBytes) return "PayloadTooLarge";
  if (service === "apns") {
    if (topic === null || topic === "") return "MissingTopic";
    if (topic.length > maxTopicLength) return "BadTopic";
    return isJsonObject(payload["aps"]) ? null : "PayloadEmpty";
  }
  const data = payload["data"] ?? {};
  return isJsonObject(data) && Object.values(data).every((value) => typeof value === "string")
    ? null
    : "INVALID_ARGUMENT";
}

function chatIdOf({ service, payload }: Push): string | null {
  const data = service === "apns" ? payload : payload["data"];
  const chatId = isJsonObject(data) ? data["chatID"] : undefined;
  return typeof chatId === "string" ? chatId : null;
}
