import { operationError, type OperationId } from "../../protocol/operations.ts";
import { isRefusal, refusal, type Answer, type Refusal } from "../answer.ts";
import { later, type Call, type EntryCall, type Reply, type SessionCall } from "../call.ts";
import { isOver } from "../chat.ts";
import type { World } from "../world.ts";
import type { ChatServer } from "./chat-server.ts";

/**
 * Has a session's call done by the chat server of the session: 5004 while that is lost, 5000 when it takes longer than the
 * limit. Only chatting is work; the rest is answered by what stands before the servers. Without a capacity model it is done
 * at once.
 */
export function atServerOf(world: World, call: SessionCall, work: () => Reply): Reply {
  const server = world.capacity?.serverOf(call.session);
  if (server === undefined) return work();
  if (server.isLost) return refusal("5004");
  return isWork(call.operation.id) ? doneBy(world, server, call, work) : work();
}

/**
 * Has an entry's call done where a chat server is needed for it. Check Availability answers 5001 only when no server can be
 * reached: that all are full it does not say, as it tells of opening hours (assumed). Request Chat answers 5001 also when
 * those that can be reached are full; a client that has a session gets it from the server where it is.
 */
export function atAnyServer(world: World, call: EntryCall, work: () => Reply): Reply {
  const { capacity } = world;
  if (capacity === null) return work();
  if (call.operation.id === "checkAvailability") return capacity.isDown ? refusal("5001") : work();
  return call.operation.id === "requestChat" ? requestSeat(world, call, work) : work();
}

function requestSeat(world: World, call: EntryCall, work: () => Reply): Reply {
  const { capacity, store } = world;
  if (capacity === null) return work();
  const ownSession = () => store.active(call.caller.identity ?? "");
  const own = ownSession();
  const ownServer = own === undefined ? undefined : capacity.serverOf(own);
  if (ownServer?.isLost === true) return refusal("5004");
  // A session that ended while its client waited has to be replaced, wherever there is room by then.
  if (ownServer !== undefined)
    return doneBy(world, ownServer, call, () => (ownSession() === own ? work() : requestSeat(world, call, work)));

  const server = capacity.roomiest();
  if (server === undefined) return refusal(world.faults.has("full-house-code-5000") ? "5000" : "5001");
  const giveBack = server.reserve();
  const seat: Kept["seat"] = (answer) => {
    const session = isRefusal(answer) ? undefined : store.find(chatIdOf(answer));
    if (session !== undefined && !isOver(session.state) && capacity.serverOf(session) === undefined)
      capacity.seat(session, server);
  };
  return doneBy(world, server, call, work, { seat, giveBack });
}

/** A seat that is kept meanwhile: taken by the session that the work opens, or given back. */
interface Kept {
  readonly seat: (answer: Answer | Refusal) => void;
  readonly giveBack: () => void;
}

function doneBy({ capacity }: World, server: ChatServer, call: Call, work: () => Reply, kept?: Kept): Reply {
  const { operation, connection } = call;
  return new Promise((resolve) => {
    server.queue.submit({
      hangs: server.hangs(operation.id),
      // The document knows 5000 for some operations only; the others wait for as long as it takes.
      limitMs: operationError(operation.id, "5000") === undefined ? null : (capacity?.answerLimitMs ?? null),
      done(isLate) {
        kept?.giveBack();
        // A poll that nobody waits for must not take events with it.
        if (operation.longPoll !== null && (isLate || connection.isGone())) return resolve(null);
        const reply = perform(work, kept);
        resolve(reply);
        // Nobody is left to hear of a failure.
        if (isLate) reply.catch(() => {});
      },
      late(isDropped) {
        if (isDropped) kept?.giveBack();
        resolve(refusal("5000"));
      },
      lost() {
        kept?.giveBack();
        resolve(refusal("5004"));
      },
    });
  });
}

/** Does the work now; what it throws reaches whoever waits for it. */
async function perform(work: () => Reply, kept: Kept | undefined): Promise<Awaited<Reply>> {
  const reply = work();
  if (kept !== undefined && !(reply instanceof Promise) && reply !== later) kept.seat(reply);
  return reply;
}

/** Chatting: what may be answered 5000, and the history, which is read where the session is. */
function isWork(operation: OperationId): boolean {
  return operation === "getChatHistory" || operationError(operation, "5000") !== undefined;
}

function chatIdOf({ json }: Answer): string {
  const id: unknown = (json as { chat_id?: unknown } | undefined)?.chat_id;
  return typeof id === "string" ? id : "";
}
