/** One part of a multipart body. */
export interface UploadPart {
  readonly name: string;
  /** Null: the part is a field of a form, and no file. */
  readonly fileName: string | null;
  /** Null: the part does not say. */
  readonly contentType: string | null;
  readonly bytes: string | Uint8Array;
}

/** How a body is written; shipped clients differ. */
export interface UploadForm {
  /** What stands before the first boundary. */
  readonly lead?: string;
  /** What stands between `form-data` and the parameter after it. */
  readonly separator?: string;
}

/** A request body with its content type. */
export interface Upload {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const boundary = "cx-suite-boundary-5f0c1d";

/** A multipart body of these parts, as a browser writes it unless `form` says otherwise; its size is that of the parts and some hundred bytes. */
export function uploadOf(parts: readonly UploadPart[], { lead = "", separator = " " }: UploadForm = {}): Upload {
  const pieces = parts.flatMap((part) => [
    encoded(`--${boundary}\r\n${headOf(part, separator)}\r\n`),
    typeof part.bytes === "string" ? encoded(part.bytes) : part.bytes,
    encoded("\r\n"),
  ]);
  return {
    headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` },
    body: joined([encoded(lead), ...pieces, encoded(`--${boundary}--\r\n`)]),
  };
}

/** One small text file, changed where a request wants it otherwise. */
export function textUpload(part: Partial<UploadPart> = {}, form: UploadForm = {}): Upload {
  return uploadOf([{ name: "file", fileName: "a.txt", contentType: "text/plain", bytes: "hello", ...part }], form);
}

/** The same without the last boundary, and without the line break before it. */
export function withoutEnd({ headers, body }: Upload): Upload {
  return { headers, body: body.subarray(0, -`\r\n--${boundary}--\r\n`.length) };
}

function headOf({ name, fileName, contentType }: UploadPart, separator: string): string {
  const file = fileName === null ? "" : `; filename="${fileName}"`;
  const type = contentType === null ? "" : `Content-Type: ${contentType}\r\n`;
  return `Content-Disposition: form-data;${separator}name="${name}"${file}\r\n${type}`;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
