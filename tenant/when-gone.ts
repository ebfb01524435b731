import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** What is to be run when a connection closes, for answers that wait behind another of the same connection. */
const waitingOn = new WeakMap<Socket, Set<() => void>>();

/**
 * Runs `run` once the exchange is over: the answer has been written out, or its connection is closed. Node tells an answer
 * about its connection only from when it is its turn; one that waits behind another would never hear.
 */
export function whenGone(response: ServerResponse, socket: Socket, run: () => void): void {
  if (response.socket !== null) {
    // It comes once, so there is nothing to take off again.
    response.on("close", run);
    return;
  }
  const waiting = waitingOn.get(socket) ?? startWaiting(socket);
  const once = (): void => {
    if (waiting.delete(once)) run();
  };
  waiting.add(once);
  response.on("close", once);
}

/** One listener for all answers of a connection, as there may be any number of them. */
function startWaiting(socket: Socket): Set<() => void> {
  const waiting = new Set<() => void>();
  waitingOn.set(socket, waiting);
  socket.once("close", () => {
    for (const run of waiting) run();
  });
  return waiting;
}
