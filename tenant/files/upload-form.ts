import { Busboy, type BusboyInstance } from "@fastify/busboy";
import type { ActiveFaults } from "../faults.ts";

/** A reader of multipart bodies, or why there is none for this content type. */
export function openForm(contentType: string, faults: ActiveFaults): BusboyInstance | string {
  if (!/^multipart\/form-data\b/i.test(contentType.trim())) {
    return `expected the content type multipart/form-data, got "${contentType}"`;
  }
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      // A browser sends an empty file name for an input in which nothing was chosen.
      isPartAFile: (field, _type, name) =>
        name !== undefined && name !== "" && (field === "file" || !faults.has("upload-part-named-file-only")),
      // Names keep their paths here, as a path says more than what is left of it when it ends in a separator.
      preservePath: true,
      limits: { files: 1, fieldSize: 1 },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What ends a body of this content type. */
export function closingOf(contentType: string): string {
  const [, boundary = ""] = /boundary="?([^";]+)/i.exec(contentType) ?? [];
  return `\r\n--${boundary}--\r\n`;
}
