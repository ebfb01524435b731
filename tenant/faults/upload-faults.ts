import { onError, onSuccess, withCode, withStatus, without } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** What goes wrong when a file is taken in. */
export const uploadFaults = [
  {
    id: "file-limit-byte-short",
    family: "files",
    deviation: "A file of exactly the largest size is refused as too large.",
    severity: "minor",
  },
  {
    id: "file-limit-byte-over",
    family: "files",
    deviation: "A file of one byte more than the largest size is taken.",
    severity: "minor",
  },
  {
    id: "too-large-file-taken",
    family: "files",
    deviation: "A file that is too large gets an id like any other, under which there is nothing.",
    severity: "critical",
    answer: onError(
      (answer) => ({
        ...answer,
        status: 200,
        json: { file_id: "00000000-0000-4000-8000-00000000f11e", file_name: "file" },
      }),
      "5501",
    ),
  },
  {
    id: "too-large-status-500",
    family: "files",
    deviation: "A file that is too large is answered with status 500.",
    severity: "minor",
    answer: withStatus(500, "5501"),
  },
  {
    id: "too-large-code-5558",
    family: "files",
    deviation: "A file that is too large is answered with code 5558, as if the disk had failed.",
    severity: "minor",
    answer: withCode("5558", "5501"),
  },
  {
    id: "upload-status-201",
    family: "files",
    deviation: "An upload is answered with status 201.",
    answer: (answer, { operation }) =>
      operation.id === "uploadFile" && answer.status === 200 ? { ...answer, status: 201 } : answer,
  },
  {
    id: "upload-id-missing",
    family: "files",
    deviation: "An upload is answered without file_id.",
    severity: "critical",
    answer: onSuccess(["uploadFile"], (json) => without(json, "file_id")),
  },
  {
    id: "upload-id-number",
    family: "files",
    deviation: "The file_id of an upload is a number.",
    answer: onSuccess(["uploadFile"], (json) => ({ ...json, file_id: Number.parseInt(String(json["file_id"]), 16) })),
  },
  {
    id: "upload-name-missing",
    family: "files",
    deviation: "An upload is answered without file_name.",
    answer: onSuccess(["uploadFile"], (json) => without(json, "file_name")),
  },
  {
    id: "upload-name-in-latin-1",
    family: "files",
    deviation: "The name of an uploaded file is read as Latin-1.",
  },
  {
    id: "upload-name-cut-at-space",
    family: "files",
    deviation: "The name of an uploaded file ends at its first space.",
  },
  {
    id: "upload-name-with-path",
    family: "files",
    deviation: "The name of an uploaded file keeps the path in front of it.",
    severity: "minor",
  },
  {
    id: "upload-part-named-file-only",
    family: "files",
    deviation: "Only a part named file is taken for the file of an upload.",
  },
  {
    id: "upload-leading-line-break-refused",
    family: "files",
    deviation: "An upload whose body begins with a line break is refused.",
  },
  {
    id: "cut-off-upload-kept",
    family: "files",
    deviation: "What came of an upload that ends before its closing boundary is kept as the whole file.",
    severity: "critical",
  },
  { id: "empty-file-refused", family: "files", deviation: "An empty file is refused.", severity: "minor" },
  {
    id: "upload-not-kept",
    family: "files",
    deviation: "Uploads are answered and forgotten.",
    severity: "critical",
  },
  {
    id: "file-ids-sequential",
    family: "files",
    deviation: "The ids of files are numbers in a row, so that anybody can guess the next.",
    severity: "critical",
  },
  {
    id: "file-id-repeated",
    family: "files",
    deviation: "All files get the same id, so that only the last can be had.",
    severity: "critical",
  },
  {
    id: "newest-file-evicted",
    family: "files",
    deviation: "Where there are too many files, the newest goes in place of the oldest.",
  },
  {
    id: "fewer-files-kept",
    family: "files",
    deviation: "Only half as many files are kept as the API says.",
  },
] as const satisfies readonly Fault[];
