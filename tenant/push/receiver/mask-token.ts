import { createHash } from "node:crypto";

/** A name by which a device token can be told from others, and recognised by whoever has it; it does not give the token away. */
export function maskToken(token: string): string {
  return `sha256:${createHash("sha256").update(token).digest("hex").slice(0, 16)}`;
}
