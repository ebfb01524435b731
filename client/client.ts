import { operationIds, type OperationId } from "../protocol/operations.ts";
import { buildRequest, type Caller, type RequestArguments } from "../protocol/requests.ts";
import type { Exchange } from "./exchange.ts";
import { TransportFailure, type Transport, type WireResponse } from "./transport.ts";

/** What one call adds to its operation. */
export interface CallArguments extends RequestArguments {
  readonly signal?: AbortSignal;
  /** Called once when the head of the answer is there, before its body is read. */
  readonly onHead?: () => void;
  /** Caller of this request alone, where it differs from the client's. */
  readonly caller?: Partial<Caller>;
}

/** One function an operation; each returns the exchange, whatever came of it. */
export type Operations = { readonly [Id in OperationId]: (args?: CallArguments) => Promise<Exchange> };

export interface Client extends Operations {
  readonly caller: Caller;
}

export interface ClientOptions {
  readonly caller: Caller;
  readonly transport: Transport;
  /** The target's time, in milliseconds. */
  readonly now: () => number;
  /** Real time after which a request is given up, in milliseconds. */
  readonly timeoutMs: number;
  /** Gives each exchange its id. */
  readonly nextId: () => string;
  /** Told of each exchange when it is over. */
  readonly record: (exchange: Exchange) => void;
}

/** A client of the API; a status never makes it throw, and neither does a request without an answer. */
export function createClient(options: ClientOptions): Client {
  const calls = operationIds.map((id) => [id, (args: CallArguments = {}) => call(options, id, args)] as const);
  return { ...(Object.fromEntries(calls) as unknown as Operations), caller: options.caller };
}

async function call(options: ClientOptions, operation: OperationId, args: CallArguments): Promise<Exchange> {
  const { signal, onHead: tell, caller, ...given } = args;
  const request = buildRequest(operation, { ...options.caller, ...caller }, given);
  const { transport, now, timeoutMs } = options;
  const id = options.nextId();
  const startedAtMs = now();
  let headAtMs: number | null = null;
  const onHead = (): void => {
    headAtMs = now();
    tell?.();
  };
  let response: WireResponse | null = null;
  let failure: Exchange["failure"] = null;
  try {
    response = await transport(request, { timeoutMs, onHead, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    failure = { kind: error.kind, message: error.message };
  }
  const waitingMs = headAtMs === null ? null : headAtMs - startedAtMs;
  const totalMs = now() - startedAtMs;
  const exchange: Exchange = { id, operation, request, response, failure, startedAtMs, waitingMs, totalMs };
  options.record(exchange);
  return exchange;
}
