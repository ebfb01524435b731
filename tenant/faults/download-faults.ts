import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { Content } from "../answer.ts";
import { onError, withCode, withStatus } from "./alterations.ts";
import { onContent, onFileBytes } from "./content-alterations.ts";
import type { Fault } from "./fault.ts";

const questionMark = 0x3f;

/** The first half of the bytes, and then a failure: late enough for what came before it to have left. */
async function* firstHalf({ open, size }: Content): AsyncGenerator<Uint8Array> {
  const source = open();
  let left = Math.floor(size / 2);
  for await (const piece of source instanceof Uint8Array ? [source] : (source as AsyncIterable<Uint8Array>)) {
    yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) break;
  }
  await setImmediate();
  throw new Error("the download breaks off, as it is told to");
}

/** What goes wrong when a file is given out. */
export const downloadFaults = [
  {
    id: "download-first-byte-cut",
    family: "files",
    deviation: "The first byte of a downloaded file is missing.",
    severity: "critical",
    answer: onFileBytes((piece, at) => (at === 0 ? piece.subarray(1) : piece), -1),
  },
  {
    id: "download-last-byte-cut",
    family: "files",
    deviation: "The last byte of a downloaded file is missing.",
    severity: "critical",
    answer: onFileBytes((piece, at, size) => (at + piece.length === size ? piece.subarray(0, -1) : piece), -1),
  },
  {
    id: "download-byte-changed",
    family: "files",
    deviation: "A byte in the middle of a downloaded file is another one.",
    severity: "critical",
    answer: onFileBytes((piece, at, size) => {
      const middle = Math.floor(size / 2) - at;
      return middle < 0 || middle >= piece.length
        ? piece
        : piece.map((byte, index) => byte ^ (index === middle ? 1 : 0));
    }),
  },
  {
    id: "download-in-ascii",
    family: "files",
    deviation: "Every byte of a downloaded file that is not ASCII is a question mark.",
    severity: "critical",
    answer: onFileBytes((piece) => piece.map((byte) => (byte < 0x80 ? byte : questionMark))),
  },
  {
    id: "download-broken-off",
    family: "files",
    deviation: "The connection breaks in the middle of a downloaded file.",
    answer: onContent(["getFile"], (content, answer) => ({
      ...answer,
      content: { ...content, open: () => Readable.from(firstHalf(content), { objectMode: false }) },
    })),
  },
  {
    id: "download-type-lost",
    family: "files",
    deviation: "Every downloaded file says that it is application/octet-stream.",
    answer: onContent(["getFile"], (content, answer) => ({
      ...answer,
      content: { ...content, type: "application/octet-stream" },
    })),
  },
  {
    id: "download-type-json",
    family: "files",
    deviation: "Every downloaded file says that it is JSON.",
    answer: onContent(["getFile"], (content, answer) => ({
      ...answer,
      content: { ...content, type: "application/json" },
    })),
  },
  {
    id: "download-nameless",
    family: "files",
    deviation: "A downloaded file is called download, whatever its name.",
    severity: "minor",
    answer: onContent(["getFile"], (_, answer) => ({
      ...answer,
      headers: { ...answer.headers, "content-disposition": 'attachment; filename="download"' },
    })),
  },
  {
    id: "download-needs-header",
    family: "files",
    deviation: "A file cannot be read through a plain link.",
  },
  {
    id: "file-readable-in-any-chat",
    family: "files",
    deviation: "A file that one session shares can be read in another one.",
    severity: "critical",
  },
  {
    id: "file-readable-after-end",
    family: "files",
    deviation: "The files of a session can be read in it after its end.",
    severity: "minor",
  },
  {
    id: "unknown-file-empty",
    family: "files",
    deviation: "A file that is not there is answered with status 200 and no bytes.",
    answer: onError((answer) => ({ ...answer, status: 200, json: undefined }), "5502"),
  },
  {
    id: "unknown-file-code-5005",
    family: "files",
    deviation: "A file that is not there is answered with code 5005, as if the session were gone.",
    answer: withCode("5005", "5502"),
  },
  {
    id: "unknown-file-status-410",
    family: "files",
    deviation: "A file that is not there is answered with status 410.",
    severity: "minor",
    answer: withStatus(410, "5502"),
  },
  {
    id: "shown-file-unknown",
    family: "files",
    deviation: "The link by which the Android SDK shows files finds none.",
  },
  {
    id: "agent-file-not-there",
    family: "files",
    deviation: "A file that an agent shares is announced and cannot be downloaded.",
  },
  {
    id: "agent-file-empty",
    family: "files",
    deviation: "A file that an agent shares has no bytes.",
  },
  {
    id: "photo-type-html",
    family: "files",
    deviation: "The picture of an agent says that it is HTML.",
    answer: onContent(["getProfilePhoto"], (content, answer) => ({
      ...answer,
      content: { ...content, type: "text/html" },
    })),
  },
  {
    id: "photo-empty",
    family: "files",
    deviation: "The picture of an agent has no bytes.",
    severity: "minor",
    answer: onContent(["getProfilePhoto"], (content, answer) => ({
      ...answer,
      content: { ...content, size: 0, open: () => new Uint8Array() },
    })),
  },
  {
    id: "photo-of-anybody",
    family: "files",
    deviation: "There is a picture for any party id, whether there is such a party or not.",
    severity: "minor",
  },
  {
    id: "photo-lost-with-agent",
    family: "files",
    deviation: "The picture of an agent who has left is not there any more.",
    severity: "minor",
  },
  {
    id: "photo-needs-header",
    family: "files",
    deviation: "The picture of an agent cannot be read through a plain link.",
    severity: "minor",
  },
  {
    id: "chat-icon-unknown",
    family: "files",
    deviation: "A session has no icon.",
    severity: "minor",
  },
] as const satisfies readonly Fault[];
