import type { Clock } from "../clock.ts";
import type { Identifiers } from "../identifiers.ts";
import { createHttpDelivery } from "./http-delivery.ts";
import { deliverWithin } from "./push-delivery.ts";
import type { PushConfig } from "./push-schema.ts";
import type { Push } from "./push.ts";
import { createPushReceiver, type PushOutcome, type PushReceiver } from "./receiver/push-receiver.ts";

/** What became of the pushes so far; none of them holds up a session. */
export interface PushCounts {
  readonly sent: number;
  readonly accepted: number;
  /** Their device no longer has the app. */
  readonly unregistered: number;
  /** Refused by the service, or not delivered for an error or for want of an answer. */
  readonly failed: number;
  /** Not sent, as too many were under way. */
  readonly dropped: number;
}

/** Where the pushes of a tenant go. */
export interface PushServices {
  /** Takes them, unless an endpoint is configured that does. */
  readonly receiver: PushReceiver;
  /** Sends a push and comes back at once; the outcome is told when there is one, now or later, and never for what failed on the way. */
  send(push: Push, onOutcome: (outcome: PushOutcome) => void): void;
  counts(): PushCounts;
  /** Gives up what is under way. */
  close(): void;
}

export function createPushServices(
  config: PushConfig,
  parts: { readonly clock: Clock; readonly identifiers: Identifiers },
): PushServices {
  const receiver = createPushReceiver({ ...parts, kept: config.keptPushes });
  const delivery = config.endpoint === null ? deliverWithin(receiver) : createHttpDelivery(config.endpoint);
  const counts = { sent: 0, accepted: 0, unregistered: 0, failed: 0, dropped: 0 };
  return {
    receiver,
    send(push, onOutcome) {
      if (delivery.underWay >= config.maxUnderWay) {
        counts.dropped += 1;
        return;
      }
      counts.sent += 1;
      delivery.deliver(push, (outcome) => {
        if (outcome === "accepted" || outcome === "unregistered") counts[outcome] += 1;
        else counts.failed += 1;
        if (!(outcome instanceof Error)) onOutcome(outcome);
      });
    },
    counts: () => ({ ...counts }),
    close: () => delivery.close(),
  };
}
