import { once } from "node:events";
import type { Server } from "node:http";
import { createServer, type AddressInfo } from "node:net";

/**
 * Node lets one connection of a listening socket in for each turn of its event loop. With thousands of clients a turn takes
 * long, so that fewer come in the busier it is, and the others wait until they give up: measured with 40,000 polls of 10 s, 16
 * and 23 thousand of the 40,000 requests for a chat timed out in two runs, while the kernel counted overflows of the queue of
 * those to be let in. Linux shares out what comes to a port among the sockets that listen there; so many more do.
 */
const doors = 15;

/** Can several sockets listen at one port? */
export const canShareAPort = process.platform === "linux";

/**
 * Has more sockets listen where a server without TLS does, and hands it what comes in there; they are closed when it is. The
 * server has to listen with `reusePort` itself.
 */
export async function openMoreDoors(server: Server, { address, port }: AddressInfo, backlog: number): Promise<void> {
  const opened = Array.from({ length: doors }, () => {
    // As the server itself lets them in, see `http.createServer`.
    const door = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
      // A server that closes lets nobody in any more.
      if (server.listening) server.emit("connection", socket);
      else socket.destroy();
    });
    return door.listen({ host: address, port, backlog, reusePort: true });
  });
  server.once("close", () => {
    for (const door of opened) door.close();
  });
  await Promise.all(opened.map((door) => once(door, "listening")));
}
