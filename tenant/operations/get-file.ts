import { refusal, type Answer, type Refusal } from "../answer.ts";
import type { SessionCall } from "../call.ts";
import { fileAnswer } from "../files/file-answer.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";

/**
 * Gives a file that an event of the session announced, whichever side it came from. A file that nobody announced there is,
 * assumed, not found there: the id alone is no right to read it in any session.
 */
export function getFile({ files, faults }: World, { caller, session, path }: SessionCall): Answer | Refusal {
  const fileId = path["fileId"] ?? "";
  const file = files.find(fileId);
  if (caller.identity === null && faults.has("download-needs-header")) return refusal("2000");
  if (file === undefined) return refusal("5502");
  return isAnnounced(session, fileId) || faults.has("file-readable-in-any-chat") ? fileAnswer(file) : refusal("5502");
}

function isAnnounced({ history }: Session, fileId: string): boolean {
  return history.some((event) => event.event === "chat_session_file" && event.file_id === fileId);
}
