import { absentIds } from "../../protocol/absent-ids.ts";
import { limits } from "../../protocol/limits.ts";
import type { ContractCase } from "../harness/case.ts";
import { textUpload, uploadOf, withoutEnd, type Upload } from "./upload-body.ts";

const area = "files";
const operation = "uploadFile";

/** Forms of an upload that shipped clients send, each of which has to be taken. */
const forms: readonly { id: string; what: string; send: () => Upload; source: string }[] = [
  {
    id: "FILE-002",
    what: "a part named File",
    send: () => textUpload({ name: "File" }),
    source: "[postman v2] example",
  },
  {
    id: "FILE-003",
    what: "a part named file-upload-input",
    send: () => textUpload({ name: "file-upload-input" }),
    source: "[android Extensions.kt]; [web: uploadFiles]",
  },
  {
    id: "FILE-004",
    what: "a part named like its file",
    send: () => textUpload({ name: "a.txt" }),
    source: "third-party clients send it",
  },
  {
    id: "FILE-005",
    what: "a line break before the first boundary",
    send: () => textUpload({}, { lead: "\r\n" }),
    source: "[android Extensions.kt]",
  },
  {
    id: "FILE-006",
    what: "a disposition without a space after form-data",
    send: () => textUpload({}, { separator: "" }),
    source: "[android Extensions.kt]",
  },
  {
    id: "FILE-007",
    what: "a part that does not say its content type",
    send: () => textUpload({ contentType: null }),
    source: "[postman v2] Upload File asks for a file and no more",
  },
  {
    id: "FILE-008",
    what: "a file after a field of a form",
    send: () =>
      uploadOf([
        { name: "note", fileName: null, contentType: null, bytes: "no file" },
        { name: "file", fileName: "a.txt", contentType: "text/plain", bytes: "hello" },
      ]),
    source: "[postman v2] Upload File, one file part",
  },
];

/** A file of zeros, of a size in bytes. */
function uploadOfSize(bytes: number): Upload {
  return textUpload({ fileName: "large.bin", contentType: "application/octet-stream", bytes: new Uint8Array(bytes) });
}

export const fileCases: readonly ContractCase[] = [
  {
    id: "FILE-015",
    title: "An entry that does not serve plain links to files refuses them with 2000",
    area: "files",
    operation: "getFile",
    given: "strictLinksChat",
    send: ({ chatId, fileId }) => ({ path: { chatId, fileId }, headers: { Authorization: null } }),
    expect: { answer: "2000" },
    needs: "troubledEntries",
    tier: "observed",
    source: "[postman v2] lists the header; [web: createSessionHandler] does without",
  },
  {
    id: "FILE-001",
    title: "Upload File takes a file and gives back its id",
    area,
    operation,
    given: "newClient",
    send: () => textUpload(),
    expect: { answer: "success" },
    tier: "required",
    source: "[postman v2] Upload File",
  },
  ...forms.map(({ id, what, send, source }): ContractCase => ({
    id,
    title: `Upload File takes ${what}`,
    area,
    operation,
    given: "newClient",
    send,
    expect: { answer: "success", members: [{ at: "/file_name", equals: "a.txt" }] },
    tier: "recommended",
    source,
  })),
  {
    id: "FILE-009",
    title: "Upload File gives back a name that is not in ASCII as it was sent",
    area,
    operation,
    given: "newClient",
    send: () => textUpload({ fileName: "Rechnung für Zoë 東京.txt" }),
    expect: { answer: "success", members: [{ at: "/file_name", equals: "Rechnung für Zoë 東京.txt" }] },
    tier: "recommended",
    source: "[web: uploadFiles] sends names in UTF-8, as browsers do, and shows what comes back",
  },
  {
    id: "FILE-013",
    title: "Upload File refuses a body that ends before its closing boundary",
    area,
    operation,
    given: "newClient",
    // Whole to HTTP, and yet cut off: so it comes through a proxy that has lost its client.
    send: () => withoutEnd(textUpload({ fileName: "cut.txt" })),
    expect: { answer: [400, 599] },
    invalid: "body",
    tier: "observed",
    source: "RFC 2046, section 5.1.1: the closing boundary ends the body; no page says what comes of one without",
  },
  {
    id: "FILE-014",
    title: "Upload File gives back a name without the path in front of it",
    area,
    operation,
    given: "newClient",
    send: () => textUpload({ fileName: "private/pictures/a.txt" }),
    expect: { answer: "success", members: [{ at: "/file_name", equals: "a.txt" }] },
    tier: "observed",
    source: "RFC 7578, section 4.2: servers should not use the path; no page says so",
  },
  {
    id: "FILE-010",
    title: "Upload File takes a file of exactly the largest size",
    area,
    operation,
    given: "newClient",
    send: () => uploadOfSize(limits.maxFileBytes.value),
    expect: { answer: "success" },
    isHeavy: true,
    tier: "required",
    source: limits.maxFileBytes.source,
  },
  {
    id: "FILE-011",
    title: "Upload File answers 5501 for a file of one byte more than the largest size",
    area,
    operation,
    given: "newClient",
    send: () => uploadOfSize(limits.maxFileBytes.value + 1),
    expect: { answer: "5501" },
    invalid: "body",
    isHeavy: true,
    tier: "required",
    source: "[seed] Other Errors; [postman v2] Upload File, 25 MB",
  },
  {
    id: "FILE-012",
    title: "Upload File takes an empty file",
    area,
    operation,
    given: "newClient",
    send: () => textUpload({ bytes: "" }),
    expect: { answer: "success" },
    tier: "observed",
    source: "stated nowhere",
  },
  {
    id: "FILE-020",
    title: "Get File answers 5502 for a file that was never uploaded",
    area,
    operation: "getFile",
    given: "newChat",
    send: ({ chatId }) => ({ path: { chatId, fileId: absentIds.fileId } }),
    expect: { answer: "5502" },
    tier: "required",
    source: "[seed] Other Errors; [postman v2] 404",
  },
  {
    id: "FILE-021",
    title: "Get File gives the file that an event of the session announced",
    area,
    operation: "getFile",
    given: "announcedFile",
    send: ({ chatId, fileId }) => ({ path: { chatId, fileId } }),
    expect: {
      answer: "success",
      headers: [{ name: "Content-Type", pattern: /^text\/plain\b/, expected: "the content type of the file" }],
    },
    tier: "required",
    source: "[postman v2] Get File",
  },
];
