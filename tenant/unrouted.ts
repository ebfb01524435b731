import type { FastifyInstance } from "fastify";
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { refusal, refuse } from "./answer.ts";
import type { World } from "./world.ts";
import { writeAnswer } from "./write-answer.ts";

/** Status of a request that Node's parser gives up on, by its code for why; 400 for all others. */
const statusOf: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What the API answers where no operation is concerned. */
const body = JSON.stringify(refuse("getVersion", refusal("5955")).json);

/** Takes what goes wrong on a connection before there is a request to route, or in the middle of a request's body. */
export type ConnectionErrorHandler = (error: NodeJS.ErrnoException, socket: Socket) => void;

/**
 * Counts and answers what never gets to a route: preflights, requests that HTTP cannot make out, that do not come in time or
 * that lack what HTTP demands, and the methods and expectations that a server is asked for beside its routes.
 * @returns the handler to be given to the HTTP library
 */
export function countUnrouted(world: World): {
  handler: ConnectionErrorHandler;
  watch: (app: FastifyInstance) => void;
} {
  /** The last request with a body of each connection: bytes that cannot be read may belong to it, and then it is counted already. */
  const lastRequest = new WeakMap<Socket, IncomingMessage>();

  return {
    handler(error, socket) {
      const isOfBody = lastRequest.get(socket)?.complete === false;
      const isOfNothing = error.code === "ECONNRESET" || socket.bytesRead === 0;
      if (!isOfBody && !isOfNothing) world.ledger.malformed();
      if (socket.writable && error.code !== "ECONNRESET") socket.write(rawAnswer(statusOf[error.code ?? ""] ?? 400));
      socket.destroy(error);
    },
    watch(app) {
      app.addHook("onRequest", ({ raw }, reply, done) => {
        // One without a body must not keep the one before it in memory.
        if (hasBody(raw)) lastRequest.set(raw.socket, raw);
        else lastRequest.delete(raw.socket);
        if (raw.method === "OPTIONS") world.ledger.preflight();
        else if (raw.headers.host === undefined && raw.httpVersion === "1.1") {
          world.ledger.malformed();
          const { json } = refuse("getVersion", refusal("5955"));
          return writeAnswer(world, reply, null, { status: 400, json }, null);
        }
        done();
      });
      watchServer(app.server, world);
    },
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/** Node closes, or answers by itself, what nobody listens for; it would not be counted then. */
function watchServer(server: Server, { ledger }: World): void {
  server.on("connect", (_request: IncomingMessage, socket: Socket) => {
    ledger.malformed();
    socket.end(rawAnswer(405));
  });
  server.on("checkExpectation", (_request: IncomingMessage, response: ServerResponse) => {
    ledger.malformed();
    response.writeHead(417, { "content-type": "application/json", connection: "close" }).end(body);
  });
}

function rawAnswer(status: number): string {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}
