import http from "k6/http";
import type { RequestDescription } from "../protocol/requests.ts";
import type { LoadedOperation } from "./metric-names.ts";
import type { Recorder } from "./recorder.ts";
import type { Send, WireAnswer } from "./wire.ts";

/** Response header by which the reference tenant says how long it held a poll, in Go's spelling of header names. */
const heldHeader = "X-Cx-Held-Ms";

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

/** Lets every answer count as answered in k6's own count of failures: what a status means is for the outcome table to say. */
export function acceptEveryStatus(): void {
  http.setResponseCallback(http.expectedStatuses({ min: 100, max: 599 }));
}

/** A customer's way to the target: connections are shared by the VU, cookies are not. */
export function connectCustomer(baseUrl: string, record: Recorder): Send {
  const jar = new http.CookieJar();
  return async ({ operation, method, path, headers, body }, timeoutMs) => {
    record.request(operation as LoadedOperation, "started");
    const answer = await http
      .asyncRequest(method, `${baseUrl}${path}`, asBody(body), {
        headers: { ...headers },
        jar,
        redirects: 0,
        responseType: "text",
        timeout: timeoutMs,
        // Without a name each chat id would be a time series of its own.
        tags: { name: operation },
      })
      .then(
        (response) => {
          if (response.timings.sending > longestSendingMs) record.mishap("sentTwice");
          return asAnswer(response);
        },
        () => broken,
      );
    record.request(operation as LoadedOperation, answer.stage);
    return answer;
  };
}

const broken: WireAnswer = { stage: "failed", status: 0, body: null, waitingMs: 0, heldMs: null };

type TextResponse = Awaited<ReturnType<typeof http.asyncRequest<"text">>>;

function asAnswer({ status, error_code, body, headers, timings }: TextResponse): WireAnswer {
  return {
    stage: stageOf(status, error_code, timings.sending),
    status,
    body,
    waitingMs: timings.waiting,
    heldMs: heldIn(headers[heldHeader]),
  };
}

function stageOf(status: number, errorCode: number, sendingMs: number): WireAnswer["stage"] {
  if (errorCode === timeoutCode) return "timedOut";
  if (status !== 0) return "answered";
  const isUnconnected = unconnectedCodes.some(([from, to]) => errorCode >= from && errorCode <= to);
  // A poll that was cut off and could not be repeated has the code of the connection that failed last, but it did leave.
  return isUnconnected && sendingMs === 0 ? "unsent" : "failed";
}

function heldIn(header: string | undefined): number | null {
  const heldMs = Number.parseFloat(header ?? "");
  return Number.isFinite(heldMs) ? heldMs : null;
}

function asBody(body: RequestDescription["body"]): string | ArrayBuffer | null {
  return body instanceof Uint8Array ? body.slice().buffer : body;
}
