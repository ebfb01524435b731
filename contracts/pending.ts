import type { ErrorCode } from "../protocol/errors.ts";
import type { ClientEventName, ServerEventName } from "../protocol/events.ts";
import type { OperationId } from "../protocol/operations.ts";

/**
 * What of the document has no case yet, each with the reason. A test proves the lists exact: what has a case must leave them,
 * and what has none must stand here, so they can only shrink.
 */
/** Operations of which only the authorization is checked. */
export const pendingOperations: Partial<Record<OperationId, string>> = {};

/** Error codes that no case expects of any operation. */
export const pendingErrors: Partial<Record<ErrorCode, string>> = {
  "5511":
    "the reference tenant ends an empty hold with an empty list; the other reading is a setting that no case uses yet",
};

/** Errors of single operations that no case expects, although other operations are asked for them. */
export const pendingCells: Partial<Record<OperationId, Partial<Record<ErrorCode, string>>>> = {};

/** Server events that no case waits for. */
export const pendingServerEvents: Partial<Record<ServerEventName, string>> = {};

/** Client events that no case sends. */
export const pendingClientEvents: Partial<Record<ClientEventName, string>> = {};

/** What a fault that no requirement notices yet breaks, and why it is not noticed. */
export interface UnnoticedFault {
  /** The statement of the API that the tenant breaks. */
  readonly breaks: string;
  readonly reason: string;
}

/** Faults without a proof, by id. */
export const pendingFaults: Readonly<Record<string, UnnoticedFault>> = {
  "sessions-shared-across-tenants": {
    breaks: "A client of one contact centre is not one of another.",
    reason: "no case asks two tenants as the same client yet",
  },
  "full-house-code-5000": {
    breaks: "A chat request that finds no room is answered 5001.",
    reason: "the suite's target has no chat servers that can be full",
  },
  "seats-never-freed": {
    breaks: "A session that has ended leaves its place to others.",
    reason: "the suite's target has no chat servers that can be full",
  },
  "ended-sessions-kept": {
    breaks: "A session that is over takes no room.",
    reason: "the same answers come, from more memory: no request can tell",
  },
  "fewer-files-kept": {
    breaks: "A thousand files are kept.",
    reason: "no case uploads so many",
  },
  "newest-file-evicted": {
    breaks: "Of too many files the oldest goes.",
    reason: "no case uploads so many",
  },
};
