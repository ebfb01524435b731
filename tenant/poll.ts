import { refusal, type Answer, type Refusal } from "./answer.ts";
import { later, type Connection } from "./call.ts";
import { isOver } from "./chat.ts";
import { ParkedPoll } from "./parked-poll.ts";
import { endOfHold, takeEvents } from "./poll-answers.ts";
import { stopWaiting } from "./push/push-when-away.ts";
import { answerSecondPoll } from "./second-poll.ts";
import type { Session } from "./session.ts";
import { awaitNextPoll } from "./session-life.ts";
import type { World } from "./world.ts";

/**
 * Serves one long poll: what there is at once, or else, through the connection, the first thing that comes, or nothing at
 * the end of the hold. While one poll is held the next is refused. A session that is over gives away what is left and is
 * gone after that. When the client goes away while its poll is held, the events that come then wait for its next poll.
 */
export function poll(world: World, session: Session, connection: Connection): Answer | Refusal | typeof later {
  const { faults } = world;
  if (session.push?.timer && !faults.has("push-although-fetched")) stopWaiting(session.push);
  if (!faults.admits(session)) return refusal("5509");
  const first = session.held;
  const answer = first === null ? undefined : answerSecondPoll(world, session, first);
  if (answer !== undefined) return answer;
  if (session.outbox.length > 0 && !isOverlooked(world, session)) {
    awaitNextPoll(world, session);
    return takeEvents(world, session, 0);
  }
  if (isOver(session.state) && !faults.has("ended-chat-pollable")) return refusal("5005");
  const holdMs = faults.holdMs(world.config.holdMs, session);
  if (world.isClosing || holdMs <= 0) {
    awaitNextPoll(world, session);
    return endOfHold(world, session, 0);
  }
  new ParkedPoll(world, session, connection).park(holdMs);
  return later;
}

/** Are the events that wait left waiting? Never those of a session that is over, which would be forgotten. */
function isOverlooked({ faults }: World, { state }: Session): boolean {
  return !isOver(state) && faults.has("poll-holds-with-events");
}
