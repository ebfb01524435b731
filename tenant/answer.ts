import type { Readable } from "node:stream";
import { errorMessage, type ErrorCode } from "../protocol/errors.ts";
import { operationError, operationIds, type OperationId } from "../protocol/operations.ts";
import type { ErrorBody } from "../protocol/types.ts";

/** A body that is not JSON. */
export interface Content {
  /** Value of the content type header. */
  readonly type: string;
  /** Number of bytes; told before the first of them is sent. */
  readonly size: number;
  /**
   * Opens the bytes, at the moment they are sent and no sooner, so that an answer that is never written leaves nothing open.
   * @throws Error when they cannot be had.
   */
  readonly open: () => Uint8Array | Readable;
}

/** What an operation answers, before it becomes bytes. */
export interface Answer {
  readonly status: number;
  /** Undefined: the body is empty, or `content`. */
  readonly json: unknown;
  /** The body in place of JSON. */
  readonly content?: Content;
  /** Headers beside, or in place of, those that every answer has; lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long a poll was held, in milliseconds; only polls that were served have it. */
  readonly heldMs?: number;
}

/** A reason not to do what was asked; `detail` fills the placeholder of messages that have one. */
export interface Refusal {
  readonly refused: ErrorCode;
  readonly detail?: string;
}

export function refusal(code: ErrorCode, detail?: string): Refusal {
  return detail === undefined ? { refused: code } : { refused: code, detail };
}

export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}

/** Success is always 200; without an argument the body is empty. */
export function success(json?: unknown): Answer {
  return { status: 200, json };
}

/** The answer that tells a refusal: the catalogue's message, the likeliest status of the document. */
export function refuse(operation: OperationId, { refused, detail }: Refusal): Answer {
  const body: ErrorBody = { error_code: refused, error_message: errorMessage(refused, detail) };
  return { status: statusOf(operation, refused), json: body };
}

/** Status of a code for an operation; a code that the document does not list there takes the status it has elsewhere. */
function statusOf(operation: OperationId, code: ErrorCode): number {
  for (const id of [operation, ...operationIds]) {
    const status = operationError(id, code)?.statuses[0];
    if (status !== undefined) return status;
  }
  return 500;
}
