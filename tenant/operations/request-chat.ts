import type { ChatSession } from "../../protocol/types.ts";
import { startScenario } from "../agent.ts";
import { isRefusal, success, type Answer, type Refusal } from "../answer.ts";
import { decodeObject } from "../body.ts";
import type { EntryCall } from "../call.ts";
import { takeClientEvent } from "../client-events.ts";
import { awaitNextPoll, restartInactivity } from "../session-life.ts";
import { openSession } from "../open-session.ts";
import type { World } from "../world.ts";
import { sessionProperties } from "./session-properties.ts";

/** Starts a session, or returns the one that this client has already: a client has at most one. */
export function requestChat(world: World, { caller, app, body }: EntryCall): Answer | Refusal {
  const decoded = decodeObject(body);
  if (isRefusal(decoded)) return decoded;
  const identity = caller.identity ?? `nobody ${world.identifiers.uuid()}`;
  const existing = world.faults.has("request-chat-always-new") ? undefined : world.store.active(identity);
  if (existing !== undefined)
    return success({ ...sessionProperties(existing), is_new_chat: false } satisfies ChatSession);

  const { phone_number, initial_message } = decoded.object;
  const session = openSession(world, app, identity, app.phoneCallback ? phone_number : undefined);
  const answer: ChatSession = { ...sessionProperties(session), is_new_chat: true };
  awaitNextPoll(world, session);
  restartInactivity(world, session);
  startScenario(world, session);
  if (typeof initial_message === "string" && initial_message !== "") {
    takeClientEvent(world, session, { event: "chat_session_message", msg: initial_message });
  }
  return success(answer);
}
