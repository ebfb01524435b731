import { request } from "node:http";

/** A request as it goes over the wire: nothing is added to it but what HTTP itself demands. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, sent as they are. */
  readonly path: string;
  /** A list stands for several headers of the same name. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** What came back. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** Empty where the body is not a JSON object. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Sends a request over a connection of its own; for unit tests of this folder only. */
export function sendWire(baseUrl: string, { method, path, headers = {}, body }: WireRequest): Promise<WireAnswer> {
  const { hostname, port } = new URL(baseUrl);
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, agent: false, headers: { ...length, ...copyOf(headers) } });
    sent.on("error", reject);
    sent.on("response", (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => void (text += chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, json: objectIn(text) });
      });
    });
    sent.end(body);
  });
}

function copyOf(headers: NonNullable<WireRequest["headers"]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
