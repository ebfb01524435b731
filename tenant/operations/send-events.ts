import { isRefusal, success, type Answer, type Refusal } from "../answer.ts";
import { decodeEvents } from "../body.ts";
import type { SessionCall } from "../call.ts";
import { isOver } from "../chat.ts";
import { takeClientEvent } from "../client-events.ts";
import type { World } from "../world.ts";

/** Takes the client's events in their order, up to one that ends the session, and answers with an empty body. */
export function sendEvents(world: World, { session, body }: SessionCall): Answer | Refusal {
  const events = decodeEvents(body);
  if (isRefusal(events)) return events;
  for (const event of events) {
    if (isOver(session.state)) break;
    takeClientEvent(world, session, event);
  }
  return success();
}
