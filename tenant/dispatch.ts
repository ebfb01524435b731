import type { OperationId } from "../protocol/operations.ts";
import { atAnyServer, atServerOf } from "./capacity/at-chat-server.ts";
import { isRefusal, refusal, refuse, type Answer, type Refusal } from "./answer.ts";
import { decodeObject } from "./body.ts";
import { later, type Call, type Reply } from "./call.ts";
import type { AppConfig } from "./config.ts";
import { handlers } from "./handlers.ts";
import { resolveSession } from "./resolve-session.ts";
import type { World } from "./world.ts";

/** What is to be written, now or when it is known; null and `later` as in `Reply`. */
export type Served = Answer | typeof later | Promise<Answer | typeof later | null>;

/**
 * Serves a call whose caller is known: the entry has to exist (5006), then the session (5005), then neither may be out of
 * order by configuration; what is left (the body, the operation's own rules) is up to the operation.
 */
export function dispatch(world: World, call: Call): Served {
  const reply = serve(world, call);
  if (reply instanceof Promise)
    return reply.then((answer) => (answer === null || answer === later ? answer : toAnswer(call.operation.id, answer)));
  return reply === later ? later : toAnswer(call.operation.id, reply);
}

function serve(world: World, call: Call): Reply {
  const handler = handlers[call.operation.id];
  if (handler.needs === "caller") return outage(call, call.caller.app) ?? handler.handle(world, call);
  if (handler.needs === "entry") {
    const { app } = call.caller;
    if (app === null) return refusal("5006");
    const entryCall = { ...call, app };
    return outage(call, app) ?? atAnyServer(world, entryCall, () => handler.handle(world, entryCall));
  }
  const session = resolveSession(world, call);
  if (isRefusal(session)) return wrongBody(world, call) ?? session;
  if (call.caller.identity === null && !session.app.plainLinks) return refusal("2000");
  const out = outage(call, session.app);
  if (out !== undefined) return out;
  if (world.capacity === null) return handler.handle(world, { ...call, session });
  // What was true when the call came may not be any more when its work is done.
  return atServerOf(world, { ...call, session }, () => {
    const found = resolveSession(world, call);
    return isRefusal(found) ? found : handler.handle(world, { ...call, session: found });
  });
}

/** What a fault finds wrong with the body before it has looked whether there is a session. */
function wrongBody({ faults }: World, { operation, body }: Call): Refusal | undefined {
  if (operation.requestBody?.contentType !== "application/json") return undefined;
  const decoded = decodeObject(body);
  return isRefusal(decoded) && faults.has("body-before-session") ? decoded : undefined;
}

function outage({ operation }: Call, app: AppConfig | null): Refusal | undefined {
  const code = app?.outages[operation.id];
  return code === undefined ? undefined : refusal(code, "the entry is configured to fail here");
}

/** What a handler said, as an answer of the operation. */
export function toAnswer(operation: OperationId, answer: Answer | Refusal): Answer {
  return isRefusal(answer) ? refuse(operation, answer) : answer;
}
