import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { heldHeader } from "../../protocol/held-header.ts";
import type { RequestDescription } from "../../protocol/requests.ts";
import { heldIn } from "../held-header.ts";
import type { Sending, Stage, Wire, WireAnswer } from "../wire.ts";

/** Connections of all customers of this process. */
export interface Connections {
  /** A wire for one customer, with cookies of its own. */
  readonly connect: () => Wire<WireAnswer>;
  readonly close: () => void;
}

/** Ways to the target by Node's own client, which repeats nothing by itself; `onEnd` hears of every request how long it took, in milliseconds. */
export function openConnections(baseUrl: string, onEnd: (operation: string, tookMs: number) => void): Connections {
  const base = new URL(baseUrl);
  const isTls = base.protocol === "https:";
  const agent = new (isTls ? HttpsAgent : HttpAgent)({ keepAlive: true, maxFreeSockets: Infinity });
  const send = (
    { operation, method, path, headers, body }: RequestDescription,
    { timeoutMs, take }: Sending,
    cookies: Map<string, string>,
  ): Promise<WireAnswer> =>
    new Promise((resolve) => {
      const startedMs = performance.now();
      let sentMs: number | null = null;
      let isTimedOut = false;
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const request = (isTls ? httpsRequest : httpRequest)(
        new URL(`${baseUrl}${path}`),
        { method, agent, headers: { ...headers, ...(cookie !== "" && { Cookie: cookie }) } },
        (response) => {
          const waitingMs = performance.now() - (sentMs ?? startedMs);
          keepCookies(response, cookies);
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => void chunks.push(chunk));
          response.on("end", () => {
            const bytes = Buffer.concat(chunks);
            const status = response.statusCode ?? 0;
            finish("answered", {
              status,
              body: take === "text" || status !== 200 ? bytes.toString("utf8") : null,
              bytes: take === "length" ? bytes.length : 0,
              waitingMs,
              heldMs: heldIn(response.headers[heldHeader]),
            });
          });
          response.on("error", fail);
        },
      );
      const limit = setTimeout(() => {
        isTimedOut = true;
        request.destroy();
      }, timeoutMs);
      request.on("finish", () => (sentMs = performance.now()));
      request.on("error", fail);
      request.end(body);

      function fail(): void {
        const stage = isTimedOut ? "timedOut" : request.socket?.connecting === false ? "failed" : "unsent";
        finish(stage, {});
      }

      function finish(stage: Stage, answer: Partial<WireAnswer>): void {
        clearTimeout(limit);
        const totalMs = performance.now() - startedMs;
        onEnd(operation, totalMs);
        resolve({
          stage,
          status: 0,
          body: null,
          bytes: 0,
          waitingMs: 0,
          totalMs,
          heldMs: null,
          mayBeTwice: false,
          ...answer,
        });
      }
    });
  return {
    connect() {
      const cookies = new Map<string, string>();
      return { send: (request, sending) => send(request, sending, cookies), read: (answer) => answer };
    },
    close: () => agent.destroy(),
  };
}

/** Their names and values; all go back to the one host that gave them. */
function keepCookies(response: IncomingMessage, cookies: Map<string, string>): void {
  for (const line of response.headers["set-cookie"] ?? []) {
    const match = /^([^=;]+)=([^;]*)/.exec(line);
    if (match !== null) cookies.set(match[1] ?? "", match[2] ?? "");
  }
}
