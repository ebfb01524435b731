import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Connections idle between two polls must not be closed; the tenant's default is the same. */
const keepAliveTimeout = 600_000;

const pollPath = /^\/clientweb\/api\/v2\/chats\/([^/]+)\/events$/;
const authorizationPattern = /^MOBILE-API-140-327-PLAIN appId="([^"]*)", clientId="([^"]*)"$/;

/**
 * The least that a server of long polls can do with `node:http`: it reads address and Authorization header, finds the
 * session, holds, and answers what the tenant answers. It judges nothing, keeps no history and knows no events, so what
 * the tenant costs beside it is the price of doing so.
 */
export function createBareHolder(holdMs: number): Server {
  const sessions = new Map<string, { readonly clientId: string; isHeld: boolean }>();

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const [path = "", query] = (request.url ?? "").split("?", 2);
    const clientId = authorizationPattern.exec(request.headers.authorization ?? "")?.[2];
    if (clientId === undefined || !new URLSearchParams(query).has("tenantUrl")) return refuse(response, 403);
    if (request.method === "POST") return create(clientId, request, response);
    const session = sessions.get(pollPath.exec(path)?.[1] ?? "");
    if (session?.clientId !== clientId) return refuse(response, 404);
    if (session.isHeld) return refuse(response, 429);
    hold(session, response);
  }

  function create(clientId: string, request: IncomingMessage, response: ServerResponse): void {
    const chatId = randomUUID();
    sessions.set(chatId, { clientId, isHeld: false });
    request.resume();
    answer(response, JSON.stringify({ chat_id: chatId, is_new_chat: true }));
  }

  function hold(session: { isHeld: boolean }, response: ServerResponse): void {
    const startedMs = performance.now();
    session.isHeld = true;
    const timer = setTimeout(() => {
      session.isHeld = false;
      response.setHeader("x-cx-held-ms", (performance.now() - startedMs).toFixed(2));
      answer(response, JSON.stringify({ events: [] }));
    }, holdMs);
    response.once("close", () => {
      session.isHeld = false;
      clearTimeout(timer);
    });
  }

  return createServer({ keepAliveTimeout }, serve);
}

function answer(response: ServerResponse, body: string): void {
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-length", Buffer.byteLength(body));
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  answer(response, "{}");
}
