import { absentIds } from "../../protocol/absent-ids.ts";
import { operations, type OperationId } from "../../protocol/operations.ts";
import type { RequestArguments } from "../../protocol/requests.ts";
import { textUpload } from "./upload-body.ts";

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
  const path = Object.fromEntries(
    names.map((name) => [name, (absentIds as Readonly<Record<string, string>>)[name] ?? ""]),
  );
  return { path, ...bodies[operation] };
}
