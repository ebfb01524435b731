import http from "k6/http";
import type { RequestDescription } from "../protocol/requests.ts";
import { controlAnswer, controlBy } from "./control-answer.ts";
import { heldHeaderInGo, heldIn } from "./held-header.ts";
import type { Control } from "./share-world.ts";
import type { Sending, Stage, Wire, WireAnswer } from "./wire.ts";

const timeoutCode = 1050;

/** k6's error codes for a name that was not found, a connection that was not made, and a handshake that failed. */
const unconnectedCodes = [
  [1100, 1199],
  [1210, 1219],
  [1300, 1399],
] as const;

/**
 * k6's HTTP client repeats a GET by itself, once or more, when the kept connection under it breaks before an answer; the
 * script hears of one request, and the attempts that broke go into its sending time. Measured with k6 2.2.0: 300 ms where
 * a request takes 0.1 ms. A GET is one packet, so nothing else but a starved k6 makes it take this long.
 */
const longestSendingMs = 1000;

type Response = Awaited<ReturnType<typeof http.asyncRequest<"text" | "binary">>>;

/** Leaves it to the outcome table to say what a status means; k6 then counts no failures of its own. */
export function acceptEveryStatus(): void {
  // The types know nothing of null, which is how the manual says to switch this off.
  http.setResponseCallback(null as unknown as Parameters<typeof http.setResponseCallback>[0]);
}

/** A customer's way to the target: connections are shared by the VU, cookies are not. A class, as thousands of closures would weigh more than all else here. */
export class K6Wire implements Wire<Response> {
  readonly #baseUrl: string;
  readonly #jar = new http.CookieJar();

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  send(
    { operation, method, path, headers, body }: RequestDescription,
    { timeoutMs, take }: Sending,
  ): Promise<Response> {
    return http.asyncRequest(method, this.#baseUrl + path, asBody(body), {
      headers,
      jar: this.#jar,
      redirects: 0,
      responseType: take === "text" ? "text" : "binary",
      timeout: timeoutMs,
      // Without a name each chat id would be a time series of its own.
      tags: tagsOf(operation),
    });
  }

  read(response: Response, { take }: Sending): WireAnswer {
    const { status, error_code, body, headers, timings } = response;
    const { sending, waiting, duration } = timings;
    return {
      stage: stageOf(status, error_code, sending),
      status,
      body: typeof body === "string" ? body : status === 200 || body === null ? null : textOf(body),
      bytes: take === "length" && body instanceof ArrayBuffer ? body.byteLength : 0,
      waitingMs: waiting,
      totalMs: duration,
      heldMs: heldIn(headers[heldHeaderInGo]),
      // A file takes its time, and what is not a GET is not repeated.
      mayBeTwice: sending > longestSendingMs && response.request.method === "GET",
    };
  }
}

const knownTags = new Map<string, { name: string }>();

function tagsOf(operation: string): { name: string } {
  const known = knownTags.get(operation);
  if (known !== undefined) return known;
  const tags = { name: operation };
  knownTags.set(operation, tags);
  return tags;
}

/** The run's control, which answers at this machine. */
export function connectControl(controlUrl: string, share: number): Control {
  return controlBy(controlUrl, share, async (url) => {
    const { body } = await http.asyncRequest("GET", url, null, {
      responseType: "text",
      timeout: controlAnswer.longestMs,
      tags: { name: "control" },
    });
    return body ?? "";
  });
}

function stageOf(status: number, errorCode: number, sendingMs: number): Stage {
  if (errorCode === timeoutCode) return "timedOut";
  if (status !== 0) return "answered";
  const isUnconnected = unconnectedCodes.some(([from, to]) => errorCode >= from && errorCode <= to);
  // A poll that was cut off and could not be repeated has the code of the connection that failed last, but it did leave.
  return isUnconnected && sendingMs === 0 ? "unsent" : "failed";
}

/** Errors are short, and all that is looked at in them is ASCII. */
function textOf(body: ArrayBuffer): string {
  return Array.from(new Uint8Array(body), (byte) => String.fromCharCode(byte)).join("");
}

/** A body that fills its buffer goes out as it is: a copy of each upload would be one more in memory. */
function asBody(body: RequestDescription["body"]): string | ArrayBuffer | null {
  if (!(body instanceof Uint8Array)) return body;
  const { buffer, byteLength } = body;
  return buffer.byteLength === byteLength ? (buffer as ArrayBuffer) : body.slice().buffer;
}
