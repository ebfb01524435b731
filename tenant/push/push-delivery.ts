import type { Push } from "./push.ts";
import type { PushOutcome, PushReceiver } from "./receiver/push-receiver.ts";

/** Hands pushes on. */
export interface PushDelivery {
  /** Comes back at once; tells the outcome, or an error where there is none, now or later. */
  deliver(push: Push, onEnd: (outcome: PushOutcome | Error) => void): void;
  /** Pushes that have not come to their end. */
  readonly underWay: number;
  /** Gives up what is under way. */
  close(): void;
}

/** Hands pushes to a receiver in the same process. */
export function deliverWithin(receiver: PushReceiver): PushDelivery {
  return { deliver: (push, onEnd) => onEnd(receiver.receive(push)), underWay: 0, close: () => {} };
}
