import type { RequestDescription } from "../protocol/requests.ts";

/** How a request is to be sent. */
export interface TransportOptions {
  /** Real time after which the request is given up, in milliseconds. */
  readonly timeoutMs: number;
  /** Aborts the request, as a client does that goes away. */
  readonly signal?: AbortSignal;
  /** Called once when the head of the answer is there. */
  readonly onHead?: () => void;
}

/** An answer as it came. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case; a header that came several times is a list. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array;
}

/** Why there is no answer. */
export type FailureKind = "timeout" | "aborted" | "transport";

/** Thrown by a transport when a request ends without an answer. */
export class TransportFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TransportFailure";
    this.kind = kind;
  }
}

/** Sends one request and waits for its answer. @throws TransportFailure */
export type Transport = (request: RequestDescription, options: TransportOptions) => Promise<WireResponse>;
