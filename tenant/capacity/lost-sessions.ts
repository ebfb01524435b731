import { refusal } from "../answer.ts";
import { endSession } from "../session-end.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";

/** The server of these sessions was lost: polls that are held hear of it at once (assumed), later calls when they come. */
export function dropPolls(sessions: readonly Session[]): void {
  for (const { held } of sessions) held?.settle(refusal("5004"));
}

/** The server of these sessions came back without them: they have failed, which the next poll of each is told. */
export function failSessions(world: World, sessions: readonly Session[]): void {
  for (const session of sessions) {
    const lastEvents = [{ event: "chat_session_status", state: "failed", ewt: "0" }] as const;
    endSession(world, session, { signal: "fail", lastEvents, isLastPollAwaited: true });
  }
}
