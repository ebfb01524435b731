import type { Answer } from "../answer.ts";
import type { KeptFile } from "./file-store.ts";

/**
 * The answer that is a file. That it names itself, and is offered for saving rather than shown, is assumed; images and links
 * in pages work either way. Browsers are kept from taking it for something else than it was sent as.
 */
export function fileAnswer({ name, type, size, open }: KeptFile): Answer {
  return {
    status: 200,
    json: undefined,
    content: { type, size, open },
    headers: { "content-disposition": disposition(name), "x-content-type-options": "nosniff" },
  };
}

/** Twice where it has to be: in ASCII for clients that know no better, and in full. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = plain === name ? "" : `; filename*=UTF-8''${encodeName(name)}`;
  return `attachment; filename="${plain}"${encoded}`;
}

/** Letters, digits and the signs that an extended header value may hold stay as they are. Source: RFC 8187. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
