import type { ServerEvent } from "../../protocol/types.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";
import { pushOf } from "./push.ts";
import { pushTexts, pushedOf } from "./pushed-events.ts";
import type { PushedEvent, PushState } from "./push-state.ts";

/**
 * Events have come for a subscribed session. What a held poll has not taken along waits for the next poll, and is pushed if
 * none comes in time: clients poll again as soon as they have an answer, so one that does not is, assumed, away. Each event is
 * a push of its own.
 */
export function pushWhenAway(world: World, session: Session, state: PushState, events: readonly ServerEvent[]): void {
  const pushed = pushedOf(session, events);
  if (pushed.length === 0) return;
  const isAway = session.held === null && session.outbox.length > 0;
  if (!isAway) {
    if (world.faults.has("push-although-polling")) sendPushes(world, session, state, pushed);
    return;
  }
  state.waiting = [...state.waiting, ...pushed];
  state.timer ??= world.clock.setTimer(world.config.push.awayAfterMs, () => {
    const { waiting } = state;
    stopWaiting(state);
    sendPushes(world, session, state, waiting);
  });
}

/** The client polls, or wants to hear no more: what waits is not pushed. */
export function stopWaiting(state: PushState): void {
  state.timer?.cancel();
  state.timer = null;
  state.waiting = [];
}

function sendPushes(world: World, session: Session, state: PushState, events: readonly PushedEvent[]): void {
  const { faults, pushes } = world;
  const { subscription } = state;
  for (const event of events) {
    if (faults.has(pushTexts[event.name].missing)) continue;
    const push = pushOf(subscription, session.chatId, event, faults);
    const times = faults.has("push-doubled") ? 2 : 1;
    for (let sent = 0; sent < times; sent += 1) {
      pushes.send(push, (outcome) => {
        if (outcome !== "unregistered" || session.push?.subscription !== subscription) return;
        if (faults.has("push-after-unregistered")) return;
        stopWaiting(state);
        session.push = null;
      });
    }
  }
}
