import type { Server as NetServer, Socket } from "node:net";
import { Server } from "node:tls";

/** What happens on connections of a TLS server before they can bring a request. */
export interface Handshakes {
  /** Those that failed, by Node's error code: ERR_SSL_HTTP_REQUEST is a client that spoke plain HTTP. */
  readonly failed: Readonly<Record<string, number>>;
  /** Closes every connection, those too that HTTP does not know of yet, now and from now on. */
  close(): void;
}

/** Watches the handshakes of a server and closes connections whose handshake fails; one without TLS has none. */
export function watchHandshakes(server: NetServer): Handshakes {
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  let isClosed = false;
  if (server instanceof Server) {
    server.on("connection", (socket: Socket) => {
      if (isClosed) return void socket.destroy();
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
    });
    server.on("tlsClientError", (error: NodeJS.ErrnoException, socket) => {
      const code = error.code ?? error.name;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      socket.destroy();
    });
  }
  return {
    get failed() {
      return Object.fromEntries(counts);
    },
    close() {
      isClosed = true;
      for (const socket of sockets) socket.destroy();
    },
  };
}
