import { isRefusal, refusal, success, type Answer, type Refusal } from "../answer.ts";
import type { SessionCall } from "../call.ts";
import type { Subscription } from "../push/push-state.ts";
import { stopWaiting } from "../push/push-when-away.ts";
import { readSubscription } from "../push/read-subscription.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";

/**
 * Subscribes the session, replaces its token, or cancels. An entry without that kind of notification is 406 by the vendor's
 * page; the code is named nowhere, and 5603 is the one that comes with this status.
 */
export function subscribeNotifications(world: World, { session, body }: SessionCall): Answer | Refusal {
  const read = readSubscription(body, world.faults);
  if (isRefusal(read)) return read;
  if (read.wanted === null) cancel(world, session);
  else {
    const isSetUp = session.app.notifications.includes(read.wanted.kind);
    if (!isSetUp && !world.faults.has("push-not-set-up-accepted")) return refusal("5603");
    subscribe(world, session, read.wanted);
  }
  return success({});
}

/** What waits to be pushed goes to the new device. */
function subscribe({ faults }: World, session: Session, wanted: Subscription): void {
  if (session.push === null) session.push = { subscription: wanted, waiting: [], timer: null };
  else if (session.push.subscription.token === wanted.token || !faults.has("push-to-old-token"))
    session.push.subscription = wanted;
}

function cancel({ faults }: World, session: Session): void {
  if (session.push === null || faults.has("push-cancel-ignored")) return;
  stopWaiting(session.push);
  session.push = null;
}
