/** A form with one file, ready to be sent as it is. */
export interface UploadBody {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly fileBytes: number;
}

const boundary = "cx-load-7d1e5c0a9b";
const pattern = "The quick brown fox jumps over the lazy dog. 0123456789\n";

/**
 * Frames a file of so many bytes as a form, byte by byte and once: every upload of this size sends these very bytes, because
 * what a client below keeps of each body is the most that a load of uploads costs.
 */
export function uploadBody(fileBytes: number): UploadBody {
  const fileName = `load-${fileBytes}.txt`;
  const head = ascii(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: text/plain\r\n\r\n`,
  );
  const tail = ascii(`\r\n--${boundary}--\r\n`);
  const bytes = new Uint8Array(head.length + fileBytes + tail.length);
  bytes.set(head, 0);
  fill(bytes.subarray(head.length, head.length + fileBytes));
  bytes.set(tail, head.length + fileBytes);
  return { contentType: `multipart/form-data; boundary=${boundary}`, bytes, fileName, fileBytes };
}

/** Doubles what is there: a loop over millions of bytes would hold up everybody else on the same event loop. */
function fill(bytes: Uint8Array): void {
  const seed = ascii(pattern).subarray(0, bytes.length);
  bytes.set(seed, 0);
  for (let filled = seed.length; filled < bytes.length; filled *= 2) bytes.copyWithin(filled, 0, filled);
}

function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
