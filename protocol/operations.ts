import { operationTable } from "../openapi/generated/operations.ts";
import type { ErrorCode } from "./errors.ts";
import type { Certainty, Tier } from "./tier.ts";

/** Name of an operation, the operationId of the document. */
export type OperationId = keyof typeof operationTable;

/** One error that an operation can answer. `statuses` may come with the code, the likeliest first; `tier` is how firmly the code is judged. */
export interface OperationError {
  readonly code: ErrorCode;
  readonly statuses: readonly number[];
  readonly certainty: Certainty;
  readonly tier: Tier;
  readonly source: string;
  /** Number of the contradiction that explains why several statuses are listed, or one is followed; null without one. */
  readonly contradiction: number | null;
}

/** The rules of a long poll; times in milliseconds. Source: x-long-poll of the document. */
export interface LongPoll {
  readonly holdMinMs: number;
  readonly holdMaxMs: number;
  readonly concurrentPolls: number;
  /** Which of two concurrent polls is refused, and with which error. */
  readonly refused: "second";
  readonly refusedCode: ErrorCode;
  /** An empty hold may end with this error in place of an empty list: the sources do not say. */
  readonly emptyAlternativeCode: ErrorCode;
}

export interface Operation {
  readonly id: OperationId;
  /** Number of the method in the vendor's list; an alias shares that of its operation. */
  readonly number: number;
  readonly title: string;
  readonly method: "GET" | "POST";
  /** Path template below the prefix, such as /chats/{chatId}/events. */
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly aliasOf: OperationId | null;
  readonly deprecated: boolean;
  readonly tier: Tier;
  readonly source: string;
  readonly contradictions: readonly number[];
  readonly tenantUrl: "required" | "optional";
  /** Optional: plain links without the header are served. */
  readonly authorization: "required" | "optional";
  readonly requestBody: {
    readonly contentType: string;
    readonly schema: string | null;
    readonly required: boolean;
  } | null;
  readonly success: {
    readonly status: 200;
    /** Null: the answer has no body. */
    readonly contentType: string | null;
    /** Null: bytes, or no body. */
    readonly schema: string | null;
    readonly emptyBody: "never" | "allowed" | "required";
  };
  readonly errors: readonly OperationError[];
  readonly longPoll: LongPoll | null;
}

export const apiPrefix = "/clientweb/api/v2";

export const operations: Readonly<Record<OperationId, Operation>> = operationTable;

export const operationIds: readonly OperationId[] = Object.values(operationTable).map((operation) => operation.id);

/** What the document says about one error of an operation; undefined when the operation cannot answer it. */
export function operationError(operation: OperationId, code: ErrorCode): OperationError | undefined {
  return operations[operation].errors.find((error) => error.code === code);
}

/**
 * The operation that a method and path belong to; the path is below the prefix and without a query. Literal segments win
 * over parameters, so /chats/active is not a chat named "active".
 */
export function matchOperation(
  method: string,
  path: string,
): { operation: Operation; params: Record<string, string> } | undefined {
  const given = path.split("/");
  for (const id of byLiteralsFirst) {
    const operation = operations[id];
    const params = operation.method === method ? matchSegments(operation.path.split("/"), given) : undefined;
    if (params !== undefined) return { operation, params };
  }
  return undefined;
}

const byLiteralsFirst = operationIds.toSorted(
  (one, other) => operations[one].pathParameters.length - operations[other].pathParameters.length,
);

function matchSegments(template: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (template.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, segment] of template.entries()) {
    const value = given[at] ?? "";
    if (segment.startsWith("{")) {
      if (value === "") return undefined;
      params[segment.slice(1, -1)] = decoded(value);
    } else if (segment !== value) return undefined;
  }
  return params;
}

/** A segment that is no valid encoding stands for itself: it names nothing, and that is for the server to say. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
