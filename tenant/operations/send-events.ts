import { isRefusal, success, type Answer, type Refusal } from "../answer.ts";
import { decodeEvents, eventsBeforeBad } from "../body.ts";
import type { SessionCall } from "../call.ts";
import { isOver } from "../chat.ts";
import { takeClientEvent, type ReceivedEvent } from "../client-events.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";

/** Takes the client's events in their order, up to one that ends the session, and answers with an empty body. */
export function sendEvents(world: World, { session, body }: SessionCall): Answer | Refusal {
  const events = decodeEvents(body);
  if (isRefusal(events)) {
    const before = eventsBeforeBad(body);
    if (before.length > 0 && world.faults.has("bad-list-half-taken")) take(world, session, before);
    return events;
  }
  take(world, session, world.faults.receive(events, session));
  return success();
}

function take(world: World, session: Session, events: readonly ReceivedEvent[]): void {
  for (const event of events) {
    if (isOver(session.state)) break;
    takeClientEvent(world, session, event);
  }
}
