import type { ChatSession } from "../../protocol/types.ts";
import { startScenario } from "../agent.ts";
import { isRefusal, refusal, success, type Answer, type Refusal } from "../answer.ts";
import { decodeObject } from "../body.ts";
import type { EntryCall } from "../call.ts";
import { takeClientEvent } from "../client-events.ts";
import { awaitNextPoll, restartInactivity } from "../session-life.ts";
import { openSession } from "../open-session.ts";
import type { Session } from "../session.ts";
import { stopTimers } from "../store.ts";
import type { World } from "../world.ts";
import { sessionProperties } from "./session-properties.ts";

/** Starts a session, or returns the one that this client has already: a client has at most one. */
export function requestChat(world: World, { caller, app, body }: EntryCall): Answer | Refusal {
  const decoded = decodeObject(body);
  if (isRefusal(decoded)) return decoded;
  const identity = caller.identity ?? `nobody ${world.identifiers.uuid()}`;
  const existing = world.store.active(identity) ?? resurrected(world, identity);
  if (existing !== undefined && !world.faults.has("request-chat-always-new")) return resume(world, existing);

  const { phone_number, initial_message, parameters } = decoded.object;
  const phoneNumber = app.phoneCallback ? phone_number : undefined;
  const wanted = { identity, isBrowser: caller.isBrowser, phoneNumber, parameters };
  const session = openSession(world, app, wanted);
  if (world.faults.has("request-chat-doubled")) openSession(world, app, wanted);
  const answer: ChatSession = { ...sessionProperties(session), is_new_chat: true };
  awaitNextPoll(world, session);
  restartInactivity(world, session);
  startScenario(world, session);
  if (typeof initial_message === "string" && initial_message !== "") {
    takeClientEvent(world, session, { event: "chat_session_message", msg: initial_message });
  }
  return success(answer);
}

/** The client's ended session, alive again; only a fault does that. */
function resurrected(world: World, identity: string): Session | undefined {
  const ended = world.store.latest(identity);
  if (ended === undefined || !world.faults.has("session-resurrected")) return undefined;
  stopTimers(ended);
  ended.state = "connected";
  awaitNextPoll(world, ended);
  restartInactivity(world, ended);
  return ended;
}

/** A client that asks again goes on with what it has, and loses nothing by asking. */
function resume({ faults }: World, session: Session): Answer | Refusal {
  if (faults.has("request-again-refused")) return refusal("5955");
  if (session.outbox.length > 0 && faults.has("request-again-drops-events")) session.outbox = [];
  if (session.history.length > 0 && faults.has("request-again-clears-history")) session.history.length = 0;
  return success({ ...sessionProperties(session), is_new_chat: false } satisfies ChatSession);
}
