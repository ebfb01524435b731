import type { RequestArguments } from "../../protocol/requests.ts";

/** How one upload is written; what is left out is as a browser has it. */
export interface WrittenUpload {
  readonly bytes?: string | Uint8Array;
  /** Lines of the part's header, without line ends. */
  readonly head?: readonly string[];
  /** What stands before the first boundary and after the last. */
  readonly lead?: string;
  readonly trail?: string;
  /** In place of what ends the body. */
  readonly end?: string;
  readonly boundary?: string;
  readonly contentType?: string | null;
}

export const usualHead = ['Content-Disposition: form-data; name="file"; filename="a.txt"', "Content-Type: text/plain"];

/** Arguments of an Upload File request; for unit tests of the tenant only. */
export function uploadArguments({
  bytes = "hello",
  head = usualHead,
  lead = "",
  trail = "",
  boundary = "b-1",
  end = `\r\n--${boundary}--\r\n`,
  contentType = `multipart/form-data; boundary=${boundary}`,
}: WrittenUpload = {}): RequestArguments {
  const before = `${lead}--${boundary}\r\n${head.join("\r\n")}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(end + trail)]);
  return { headers: { "Content-Type": contentType }, body };
}

/** The event with which a client announces a file that it has uploaded. */
export function fileEvent(fileId: unknown) {
  return { event: "chat_session_file", msg_id: `m-${String(fileId)}`, file_id: fileId, file_type: "attachment" };
}
