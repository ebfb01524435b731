import { operationError, type OperationId } from "../protocol/operations.ts";
import type { Handler } from "./call.ts";
import { checkAvailability } from "./operations/check-availability.ts";
import { getActiveChat } from "./operations/get-active-chat.ts";
import { getChatHistory } from "./operations/get-chat-history.ts";
import { getExpectedParameters } from "./operations/get-expected-parameters.ts";
import { getNewChatEvents } from "./operations/get-new-chat-events.ts";
import { getVersion } from "./operations/get-version.ts";
import { notServed } from "./operations/not-served.ts";
import { requestChat } from "./operations/request-chat.ts";
import { sendEvents } from "./operations/send-events.ts";

/** The operations that the reference tenant performs. */
const served: { readonly [Id in OperationId]?: Handler } = {
  checkAvailability: { needs: "entry", handle: checkAvailability },
  getExpectedParameters: { needs: "entry", handle: getExpectedParameters },
  requestChat: { needs: "entry", handle: requestChat },
  getActiveChat: { needs: "session", handle: getActiveChat },
  sendEvents: { needs: "session", handle: sendEvents },
  getChatHistory: { needs: "session", handle: getChatHistory },
  getNewChatEvents: { needs: "session", handle: getNewChatEvents },
  getVersion: { needs: "caller", handle: getVersion },
};

/** Is the operation performed here? The others answer 5500, after the same checks. */
export function isServed(operation: OperationId): boolean {
  return served[operation] !== undefined;
}

/** Who handles an operation; one that is not served needs what its errors say that it needs. */
export function handlerOf(operation: OperationId): Handler {
  return served[operation] ?? { needs: needsOf(operation), handle: notServed };
}

function needsOf(operation: OperationId): Handler["needs"] {
  if (operationError(operation, "5005") !== undefined) return "session";
  return operationError(operation, "5006") === undefined ? "caller" : "entry";
}
