import { operations, type OperationId } from "../../protocol/operations.ts";
import type { RequestArguments } from "../../protocol/requests.ts";
import { textUpload } from "./upload-body.ts";

/** A session, file and party that no tenant knows. */
const unknown: Readonly<Record<string, string>> = {
  chatId: "00000000-0000-4000-8000-000000000000",
  fileId: "00000000-0000-4000-8000-000000000001",
  partyId: "nobody",
};

const bodies: Partial<Record<OperationId, RequestArguments>> = {
  requestChat: { json: { from: "cx-suite", parameters: {} } },
  subscribeNotifications: { json: {} },
  sendEvents: { json: { events: [{ event: "chat_session_not_typing" }] } },
  uploadFile: textUpload(),
  closeCase: { json: {} },
  closeCaseAtRoot: { json: {} },
};

/** A request of an operation that is right in itself but names a session, file and party that do not exist. */
export function specimen(operation: OperationId): RequestArguments {
  const names = operations[operation].pathParameters;
  const path = Object.fromEntries(names.map((name) => [name, unknown[name] ?? ""]));
  return { path, ...bodies[operation] };
}
