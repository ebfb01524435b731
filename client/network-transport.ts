import { rootCertificates } from "node:tls";
import { Agent } from "undici";
import { TransportFailure, type Transport, type TransportOptions } from "./transport.ts";

export interface NetworkTransport {
  readonly send: Transport;
  close(): Promise<void>;
}

export interface NetworkOptions {
  /** More headers for every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Certificates to trust beside the usual ones, as PEM; null for none. */
  readonly ca?: string | null;
}

/** Sends requests to a server by its address, such as https://tenant.example.com; any number at a time, each on a connection of its own. */
export function networkTransport(
  baseUrl: string,
  { headers: more = {}, ca = null }: NetworkOptions = {},
): NetworkTransport {
  // Polls are held for long: the only limit is that of the request. Without pipelining no request waits behind a poll.
  const connect = ca === null ? {} : { ca: [...rootCertificates, ca] };
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0, pipelining: 1, connections: null, connect });
  const origin = new URL(baseUrl).origin;
  return {
    async send(request, options) {
      const timeout = AbortSignal.timeout(options.timeoutMs);
      const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
      try {
        const { method, path, headers, body } = request;
        const answer = await agent.request({ origin, path, method, headers: { ...more, ...headers }, body, signal });
        options.onHead?.();
        const bytes = new Uint8Array(await answer.body.arrayBuffer());
        return { status: answer.statusCode, headers: definedHeaders(answer.headers), body: bytes };
      } catch (error) {
        throw failureOf(error, timeout, options);
      }
    },
    close: () => agent.destroy(),
  };
}

function definedHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  const defined: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) defined[name] = value;
  return defined;
}

function failureOf(error: unknown, timeout: AbortSignal, options: TransportOptions): TransportFailure {
  if (options.signal?.aborted === true)
    return new TransportFailure("aborted", "given up by the client", { cause: error });
  if (timeout.aborted)
    return new TransportFailure("timeout", `no answer within ${options.timeoutMs} ms`, { cause: error });
  return new TransportFailure("transport", deepestMessage(error), { cause: error });
}

/** The reason behind the reason: the outermost one often says only that something failed. */
function deepestMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? `${error.code} ` : "";
  return error.cause === undefined ? `${code}${error.message}` : deepestMessage(error.cause);
}
