import type { ErrorCode } from "../protocol/errors.ts";
import type { ClientEventName, ServerEventName } from "../protocol/events.ts";
import type { OperationId } from "../protocol/operations.ts";

/**
 * What of the document has no case yet, each with the reason. A test proves the lists exact: what has a case must leave them,
 * and what has none must stand here, so they can only shrink.
 */
const unserved = "the embedded tenant does not serve the operation yet";

/** Operations of which only the authorization is checked. */
export const pendingOperations: Partial<Record<OperationId, string>> = {
  subscribeNotifications: unserved,
  uploadFile: unserved,
  getFile: unserved,
  getProfilePhoto: unserved,
  getIceServers: unserved,
  getConfiguration: unserved,
  getCaseHistory: unserved,
  closeCase: unserved,
  getCaseHistoryAtRoot: unserved,
  closeCaseAtRoot: unserved,
};

/** Error codes that no case expects of any operation. */
export const pendingErrors: Partial<Record<ErrorCode, string>> = {
  "5500": "a free text for failures that nobody can bring about from outside",
  "5501": "uploads are not served yet",
  "5502": "files are not served yet",
  "5511":
    "the reference tenant ends an empty hold with an empty list; the other reading is a setting that no case uses yet",
  "5558": "files are not served yet",
  "5955": "a failure that nobody can bring about from outside",
  "5601": "cases are not served yet",
  "5602": "cases are not served yet",
  "5603": "notifications are not served yet",
};

/** Errors of single operations that no case expects, although other operations are asked for them. */
export const pendingCells: Partial<Record<OperationId, Partial<Record<ErrorCode, string>>>> = {
  requestChat: { "5004": "no entry loses its chat server before the session exists" },
};

/** Server events that no case waits for. */
export const pendingServerEvents: Partial<Record<ServerEventName, string>> = {};

/** Client events that no case sends. */
export const pendingClientEvents: Partial<Record<ClientEventName, string>> = {};
