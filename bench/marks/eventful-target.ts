import { once } from "node:events";
import {
  Agent,
  createServer,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer as createNetServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { errorCodes, isErrorCode, type ErrorCode } from "../../protocol/errors.ts";
import { memberOf, parseJson } from "../../protocol/json.ts";
import { apiPrefix, matchOperation, operations } from "../../protocol/operations.ts";
import { defaultConfig } from "../../tenant/default-config.ts";
import { startTenant } from "../../tenant/server.ts";
import { answerQuestions } from "../child.ts";

/**
 * The reference tenant behind a relay that brings about, a few times each, everything that can become of a request, and
 * counts it: a process of its own.
 */

/** What the relay does in place of passing a poll on. */
type Deed = ErrorCode | "unknownCode" | "contractViolation" | "transport" | "silence";

const deeds: readonly Deed[] = [...errorCodes, "unknownCode", "contractViolation", "transport"];
const timesEach = 2;
/** Polls that are never answered, after the load has cut off all others on purpose: those who are patient wait until its end. */
const silences = 10;
const silentAfterMs = 10_000;
/** One poll of so many is not passed on, until all deeds are done. */
const onePollIn = 20;
const silentSends = 3;
/** Customers whose goodbyes are not heard, and who listen until the load's end cuts them off. */
const deafTo = 5;
/** The sessions that come at this count find the door closed for a moment. */
const closedAtSession = 250;
const closedMs = 150;
const holdMs = 2000;
const backlog = 8192;

const planned: Deed[] = Array.from({ length: timesEach }, () => deeds).flat();
const unheard = new Set<string>();
const given: Record<string, number> = {};
const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity });
let polls = 0;
let sends = 0;
let sessions = 0;
let silentPolls = 0;
let firstSessionMs = 0;

const http = createServer({ keepAliveTimeout: 600_000 });
const door = createNetServer((socket) => void http.emit("connection", socket));

answerQuestions({
  async listen() {
    const { url } = await startTenant({ config: { ...defaultConfig, holdMs } });
    const { port } = new URL(url);
    http.on("request", (request: IncomingMessage, response: ServerResponse) => take(Number(port), request, response));
    door.listen({ host: "127.0.0.1", port: 0, backlog });
    await once(door, "listening");
    return (door.address() as AddressInfo).port;
  },
  given: () => given,
});

function take(port: number, request: IncomingMessage, response: ServerResponse): void {
  const [path = ""] = (request.url ?? "").split("?", 1);
  const operation = matchOperation(request.method ?? "", path.slice(apiPrefix.length))?.operation.id;
  if (operation === "requestChat") {
    sessions += 1;
    if (sessions === 1) firstSessionMs = performance.now();
    if (sessions === closedAtSession) void closeDoor();
  }
  const deed = operation === "getNewChatEvents" ? nextDeed() : undefined;
  if (deed !== undefined) commit(deed, response);
  else if (operation === "sendEvents") void hear(port, path, request, response);
  else request.pipe(passOn(port, request, response));
}

/** What is sent is passed on, but for a few words and a few goodbyes, which get no answer. */
async function hear(port: number, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  sends += 1;
  const isGoodbye = body.includes('"chat_session_end"');
  if (isGoodbye && unheard.size < deafTo) unheard.add(path);
  const isSilent = isGoodbye ? unheard.has(path) : sends > 20 && sends <= 20 + silentSends;
  if (!isSilent) passOn(port, request, response).end(body);
}

/** The polls of the first moments are passed on: whoever was never answered well has nothing to lose. */
function nextDeed(): Deed | undefined {
  polls += 1;
  if (polls <= 200 || polls % onePollIn !== 0) return undefined;
  if (performance.now() - firstSessionMs < silentAfterMs) return planned.shift();
  return (silentPolls += 1) <= silences ? "silence" : planned.shift();
}

function commit(deed: Deed, response: ServerResponse): void {
  if (deed === "silence") return;
  if (deed === "transport") return breakOff(response);
  if (deed === "contractViolation") return answer(response, 200, "neither events nor an error");
  const code = deed === "unknownCode" ? "5999" : deed;
  count(deed);
  const status = operations.getNewChatEvents.errors.find((error) => error.code === code)?.statuses[0] ?? 500;
  answer(response, status, JSON.stringify({ error_code: code, error_message: "as the bench has it" }));
}

/** In the middle of an answer: a request that broke before it, k6 repeats by itself. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "content-length": 100 });
  response.write("{", () => response.socket?.destroy());
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function passOn(port: number, request: IncomingMessage, response: ServerResponse): ClientRequest {
  const { method, url, headers } = request;
  const onwards = httpRequest({ host: "127.0.0.1", port, agent, method, path: url, headers }, (reply) => {
    const chunks: Buffer[] = [];
    reply.on("data", (chunk: Buffer) => void chunks.push(chunk));
    reply.on("end", () => {
      const body = Buffer.concat(chunks);
      const { statusCode = 502 } = reply;
      const code = statusCode === 200 ? undefined : memberOf(parseJson(body.toString("utf8")), "error_code");
      if (isErrorCode(code)) count(code);
      response.writeHead(statusCode, reply.headers);
      response.end(body);
    });
  });
  onwards.on("error", () => response.destroy());
  response.once("close", () => onwards.destroy());
  return onwards;
}

/** Whoever comes now is refused a connection; those who are connected stay so. */
async function closeDoor(): Promise<void> {
  const { port } = door.address() as AddressInfo;
  door.close();
  await delay(closedMs);
  door.listen({ host: "127.0.0.1", port, backlog });
}

function count(kind: string): void {
  given[kind] = (given[kind] ?? 0) + 1;
}
