import { gunzipSync, gzipSync } from "node:zlib";
import type { Pseudonyms } from "./pseudonyms.ts";

/** Longest body that is unpacked, in bytes, so that a small answer cannot fill the memory. */
const longestUnpacked = 1_048_576;

/**
 * A body that says it is text and is none as it stands: not in UTF-8, or packed. Its bytes as they may be shown, in base64, so that
 * whatever is wrong with it can be judged again; what it hides is looked for in what it says.
 */
export function shownOddBody(bytes: Uint8Array, pseudonyms: Pseudonyms): string {
  const unpacked = unpackedBytes(bytes);
  // Each byte is one letter, so that nothing but what is replaced changes.
  const shown = Buffer.from(pseudonyms.apply(Buffer.from(unpacked ?? bytes).toString("latin1")), "latin1");
  return (unpacked === null ? shown : gzipSync(shown)).toString("base64");
}

/** Null: not packed, or not to be unpacked. */
function unpackedBytes(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return null;
  try {
    return gunzipSync(bytes, { maxOutputLength: longestUnpacked });
  } catch {
    return null;
  }
}
