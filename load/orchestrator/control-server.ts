import { createServer, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { controlAnswer } from "../control-answer.ts";

/** The run's control: has all shares begin together, and tells them of an early end. */
export interface ControlServer {
  readonly url: string;
  /** Resolves as soon as all shares are ready, with the moment at which they begin, in milliseconds since the epoch. */
  readonly started: Promise<number>;
  /** Ends the load early: customers hang up and leave. */
  stop(): void;
  close(): Promise<void>;
}

/** Between the last share that is ready and the beginning: for the answers to arrive. */
const headStartMs = 400;
/** How long a share waits for word of an early end before it asks again. */
const holdMs = 1000;

/** Starts the control of a run with so many shares, on this machine alone. */
export async function startControl(shares: number): Promise<ControlServer> {
  const ready = new Set<string>();
  const waiting: ServerResponse[] = [];
  const listening = new Map<ServerResponse, NodeJS.Timeout>();
  const { promise: started, resolve: start } = Promise.withResolvers<number>();
  let isStopped = false;

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/ready") return takeReady(searchParams.get("share") ?? "", response);
    if (pathname === "/stop") return tellStop(response);
    response.statusCode = 404;
    response.end();
  });
  server.listen({ port: 0, host: "127.0.0.1" });
  await once(server, "listening");

  function takeReady(share: string, response: ServerResponse): void {
    ready.add(share);
    waiting.push(response);
    if (ready.size < shares) return;
    const startMs = Date.now() + headStartMs;
    for (const one of waiting.splice(0)) one.end(controlAnswer.start(startMs));
    start(startMs);
  }

  function tellStop(response: ServerResponse): void {
    if (isStopped) return void response.end(controlAnswer.stop);
    const timer = setTimeout(() => {
      listening.delete(response);
      response.end(controlAnswer.goOn);
    }, holdMs);
    listening.set(response, timer);
    response.once("close", () => {
      clearTimeout(timer);
      listening.delete(response);
    });
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    started,
    stop() {
      isStopped = true;
      for (const [response, timer] of listening) {
        clearTimeout(timer);
        response.end(controlAnswer.stop);
      }
      listening.clear();
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close").catch(() => {});
    },
  };
}
