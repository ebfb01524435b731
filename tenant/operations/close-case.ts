import { isRefusal, success, type Answer, type Refusal } from "../answer.ts";
import { decodeObject } from "../body.ts";
import type { SessionCall } from "../call.ts";
import { caseInReach } from "../cases/case-in-reach.ts";
import { endedEvent } from "../server-events.ts";
import { endSession } from "../session-end.ts";
import type { World } from "../world.ts";

/**
 * Closes the case of the session, whatever the body says: one SDK sends events in it, by mistake. The session and its link to
 * the case stay as they are. Closing a closed case is, assumed, fine.
 */
export function closeCase(world: World, { session, body }: SessionCall): Answer | Refusal {
  const { faults } = world;
  if (faults.has("close-case-needs-body")) {
    const decoded = decodeObject(body);
    if (isRefusal(decoded)) return decoded;
  }
  const found = caseInReach(world, session);
  if (isRefusal(found)) {
    return found.refused === "5601" && faults.has("close-case-without-case-accepted") ? success({}) : found;
  }
  found.isClosed = true;
  if (faults.has("close-case-ends-session"))
    endSession(world, session, { signal: "finish", lastEvents: [endedEvent()], isLastPollAwaited: true });
  return success({});
}
