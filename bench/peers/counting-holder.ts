import { randomUUID } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import { spreadOf } from "../figures.ts";

/** What a holder counted. */
export interface Held {
  /** Most polls under way at one time. */
  readonly most: number;
  readonly answered: number;
  /** Polls whose client went away. */
  readonly givenUp: number;
  readonly connections: number;
  /** By how much the server itself was late with 99 % of its answers at most; milliseconds. */
  readonly lateP99: number;
}

/** Connections idle between two polls must not be closed. */
const keepAliveTimeout = 600_000;

/**
 * Holds every poll for the same time and counts. It asks for no session, because most tools can have none, and lets those
 * who do have one go when they hang up.
 */
export function createCountingHolder(holdMs: number): { readonly server: Server; readonly seen: () => Held } {
  const held = new Map<string, () => void>();
  const late: number[] = [];
  let [now, most, answered, givenUp, connections] = [0, 0, 0, 0, 0];

  function hold(path: string, response: ServerResponse): void {
    const startedMs = performance.now();
    now += 1;
    most = Math.max(most, now);
    const end = (body: string): void => {
      clearTimeout(timer);
      held.delete(path);
      answered += 1;
      const heldMs = performance.now() - startedMs;
      response.setHeader("x-cx-held-ms", heldMs.toFixed(2));
      answer(response, body);
    };
    const timer = setTimeout(() => {
      late.push(performance.now() - startedMs - holdMs);
      end('{"events":[]}');
    }, holdMs);
    held.set(path, () => end('{"events":[{"event":"chat_session_ended"}]}'));
    response.once("close", () => {
      now -= 1;
      if (response.writableFinished) return;
      givenUp += 1;
      clearTimeout(timer);
    });
  }

  const server = createServer({ keepAliveTimeout }, (request, response) => {
    const [path = ""] = (request.url ?? "").split("?", 1);
    if (request.method === "GET" && path.endsWith("/events")) return hold(path, response);
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      answer(response, JSON.stringify({ chat: "available", chat_id: randomUUID(), is_new_chat: true }));
      if (body.includes("chat_session_end")) held.get(path)?.();
    });
  });
  server.on("connection", () => (connections += 1));
  return {
    server,
    seen: () => ({ most, answered, givenUp, connections, lateP99: late.length === 0 ? 0 : spreadOf(late).p99 }),
  };
}

function answer(response: ServerResponse, body: string): void {
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", Buffer.byteLength(body));
  response.end(body);
}
